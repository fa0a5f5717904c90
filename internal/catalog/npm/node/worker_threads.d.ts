/** @perfls library node:worker_threads */
import { EventEmitter } from 'events';
import { Readable, Writable } from 'stream';

export declare class Worker extends EventEmitter {
  constructor(file: any, options?: any);
  threadId: number;
  stdin: Writable | null;
  stdout: Readable;
  stderr: Readable;
  resourceLimits: any;
  performance: any;
  postMessage(value: any, transfer?: any): void;
  terminate(): Promise<number>;
  ref(): void;
  unref(): void;
}
export declare class MessagePort extends EventEmitter {
  postMessage(value: any, transfer?: any): void;
  start(): void;
  close(): void;
  ref(): void;
  unref(): void;
}
export declare class MessageChannel {
  port1: MessagePort;
  port2: MessagePort;
}
export declare class BroadcastChannel {
  constructor(name: string);
  onmessage: any;
  postMessage(value: any): void;
  close(): void;
}
export declare const isMainThread: boolean;
export declare const parentPort: MessagePort | null;
export declare const workerData: any;
export declare const threadId: number;
export declare const resourceLimits: any;
export declare const SHARE_ENV: unique symbol;
export declare function receiveMessageOnPort(port: any): any;
export declare function markAsUntransferable(object: any): void;
export declare function setEnvironmentData(key: any, value?: any): void;
export declare function getEnvironmentData(key: any): any;
export type WorkerOptions = any;
export type TransferListItem = any;
export type Serializable = any;
export type ResourceLimits = any;
