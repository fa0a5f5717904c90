/** @perfls library node:net */
import { EventEmitter } from 'events';
import { Duplex } from 'stream';

export declare class Socket extends Duplex {
  remoteAddress?: string;
  remotePort?: number;
  localAddress?: string;
  localPort?: number;
  /** @perfls remote
   * @perfls callback fn=rest run=store */
  connect(...rest: any[]): this;
  setTimeout(timeout: number, callback?: () => void): this;
  setNoDelay(on?: boolean): this;
  setKeepAlive(on?: boolean, delay?: number): this;
  address(): any;
  ref(): this;
  unref(): this;
}
export declare class Server extends EventEmitter {
  listening: boolean;
  maxConnections: number;
  /** @perfls serve
   * @perfls callback fn=rest run=store */
  listen(...rest: any[]): this;
  close(callback?: (err?: Error) => void): this;
  address(): any;
  getConnections(callback: (err: any, count: number) => void): void;
  ref(): this;
  unref(): this;
}
/** @perfls handle role=message handler=rest framework=net */
export declare function createServer(...rest: any[]): Server;
/** @perfls remote
 * @perfls callback fn=rest run=store */
export declare function connect(...rest: any[]): Socket;
/** @perfls remote
 * @perfls callback fn=rest run=store */
export declare function createConnection(...rest: any[]): Socket;
export declare function isIP(text: string): number;
export declare function isIPv4(text: string): boolean;
export declare function isIPv6(text: string): boolean;
export declare class BlockList {
  [member: string]: any;
}
export type AddressInfo = { address: string; family: string; port: number };
export type ListenOptions = any;
export type ServerOpts = any;
export type SocketConstructorOpts = any;
export type NetConnectOpts = any;
export type TcpNetConnectOpts = any;
export type IpcNetConnectOpts = any;
