/** @perfls library node:cluster */
import { EventEmitter } from 'events';

declare const cluster: cluster.Cluster;
declare namespace cluster {
  export interface Cluster extends EventEmitter {
    isMaster: boolean;
    isPrimary: boolean;
    isWorker: boolean;
    worker?: Worker;
    workers?: Record<string, Worker | undefined>;
    settings: any;
    fork(env?: any): Worker;
    disconnect(callback?: any): void;
    setupMaster(settings?: any): void;
    setupPrimary(settings?: any): void;
  }
  export interface Worker extends EventEmitter {
    id: number;
    process: any;
    send(message: any, ...rest: any[]): boolean;
    kill(signal?: any): void;
    disconnect(): this;
    isDead(): boolean;
    isConnected(): boolean;
  }
  export type ClusterSettings = any;
}
export = cluster;
