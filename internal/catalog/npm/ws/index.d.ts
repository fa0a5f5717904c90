/** @perfls library ws */
import { EventEmitter } from 'events';
import * as http from 'http';

import Self = WebSocket;
declare class WebSocket extends EventEmitter {
  constructor(url: any, ...rest: any[]);
  static OPEN: number;
  static CLOSED: number;
  static CLOSING: number;
  static CONNECTING: number;
  static createWebSocketStream(socket: any, options?: any): any;
  readyState: any;
  bufferedAmount: number;
  protocol: string;
  url: string;
  binaryType: any;
  onmessage: any;
  onopen: any;
  onclose: any;
  onerror: any;
  /** @perfls handle role=message handler=listener framework=ws */
  on(event: any, listener: (...args: any[]) => any): this;
  /** @perfls callback fn=listener run=store */
  addEventListener(event: any, listener: (event: any) => any, options?: any): void;
  removeEventListener(event: any, listener: any): void;
  send(data: any, ...rest: any[]): void;
  ping(...args: any[]): void;
  pong(...args: any[]): void;
  close(code?: number, reason?: any): void;
  terminate(): void;
}
declare class Server extends EventEmitter {
  /** @perfls body limit bytes=options.maxPayload */
  constructor(options?: any, callback?: any);
  clients: Set<WebSocket>;
  options: any;
  path: string;
  /** @perfls handle role=message handler=listener framework=ws */
  on(event: any, listener: (socket: WebSocket, request: http.IncomingMessage) => any): this;
  handleUpgrade(request: any, socket: any, head: any, callback: any): void;
  shouldHandle(request: any): any;
  address(): any;
  close(callback?: any): void;
}
declare namespace WebSocket {
  export { Server, Server as WebSocketServer, Self as WebSocket };
  export type Data = any;
  export type RawData = any;
  export type MessageEvent = any;
  export type CloseEvent = any;
  export type ErrorEvent = any;
  export type ServerOptions = any;
  export type ClientOptions = any;
}
export = WebSocket;
