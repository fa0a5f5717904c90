/** @perfls library node:dgram */
import { EventEmitter } from 'events';

export declare class Socket extends EventEmitter {
  bind(...args: any[]): this;
  /** @perfls callback fn=rest run=once */
  send(message: any, ...rest: any[]): void;
  connect(...args: any[]): void;
  close(callback?: any): this;
  address(): any;
  [member: string]: any;
}
/** @perfls handle role=message handler=rest framework=net */
export declare function createSocket(type: any, ...rest: any[]): Socket;
export type RemoteInfo = any;
export type SocketOptions = any;
export type SocketType = any;
export type BindOptions = any;
