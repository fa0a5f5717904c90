/** @perfls library node:http2 */
import { EventEmitter } from 'events';
import { Duplex, Readable, Writable } from 'stream';
import * as net from 'net';

/** @perfls request */
export declare class Http2ServerRequest extends Readable {
  method: string;
  url: string;
  headers: any;
  stream: ServerHttp2Stream;
}
export declare class Http2ServerResponse extends Writable {
  statusCode: number;
  setHeader(name: string, value: any): void;
  writeHead(status: number, ...rest: any[]): this;
}
export interface Http2Stream extends Duplex {}
export interface ServerHttp2Stream extends Http2Stream {
  respond(headers?: any, options?: any): void;
  pushStream(...rest: any[]): void;
}
export interface ClientHttp2Stream extends Http2Stream {}
export interface ClientHttp2Session extends EventEmitter {
  /** @perfls remote */
  request(headers?: any, options?: any): ClientHttp2Stream;
  close(callback?: any): void;
  destroy(error?: any): void;
}
export interface Http2Server extends net.Server {}
export interface Http2SecureServer extends net.Server {}
/** @perfls route handler=rest framework=http */
export declare function createServer(...rest: any[]): Http2Server;
/** @perfls route handler=rest framework=http */
export declare function createSecureServer(...rest: any[]): Http2SecureServer;
export declare function connect(authority: any, ...rest: any[]): ClientHttp2Session;
export declare const constants: any;
export type IncomingHttpHeaders = any;
export type OutgoingHttpHeaders = any;
