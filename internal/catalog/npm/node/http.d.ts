/** @perfls library node:http */
import { EventEmitter } from 'events';
import { Readable, Stream, Writable } from 'stream';
import * as net from 'net';

/** @perfls request */
export declare class IncomingMessage extends Readable {
  method?: string;
  url?: string;
  headers: IncomingHttpHeaders;
  rawHeaders: string[];
  trailers: any;
  httpVersion: string;
  statusCode?: number;
  statusMessage?: string;
  socket: net.Socket;
  connection: net.Socket;
  aborted: boolean;
  complete: boolean;
  setTimeout(ms: number, callback?: () => void): this;
}
export declare class OutgoingMessage extends Writable {
  headersSent: boolean;
  socket: net.Socket | null;
  setHeader(name: string, value: any): this;
  setHeaders(headers: any): this;
  appendHeader(name: string, value: any): this;
  getHeader(name: string): any;
  getHeaders(): any;
  getHeaderNames(): string[];
  hasHeader(name: string): boolean;
  removeHeader(name: string): void;
  flushHeaders(): void;
  addTrailers(headers: any): void;
}
export declare class ServerResponse<R = IncomingMessage> extends OutgoingMessage {
  req: R;
  statusCode: number;
  statusMessage: string;
  finished: boolean;
  writeHead(status: number, ...rest: any[]): this;
  writeContinue(callback?: any): void;
  writeProcessing(): void;
}
export declare class ClientRequest extends OutgoingMessage {
  method: string;
  path: string;
  host: string;
  aborted: boolean;
  abort(): void;
  setTimeout(ms: number, callback?: () => void): this;
  setNoDelay(on?: boolean): void;
}
export declare class Server<Q = any, S = any> extends net.Server {
  timeout: number;
  headersTimeout: number;
  requestTimeout: number;
  keepAliveTimeout: number;
  maxHeadersCount: number | null;
  maxRequestsPerSocket: number | null;
  setTimeout(...rest: any[]): this;
  closeAllConnections(): void;
  closeIdleConnections(): void;
}
export declare class Agent extends EventEmitter {
  constructor(options?: any);
  destroy(): void;
  [field: string]: any;
}

export type RequestListener<Q = any, S = any> = (req: IncomingMessage, res: ServerResponse & { req: IncomingMessage }) => any;
type OptionsOrHandler = RequestListener | { insecureHTTPParser?: any; requestTimeout?: any; headersTimeout?: any; keepAliveTimeout?: any; maxHeaderSize?: any };
/** @perfls route handler=rest framework=http */
export declare function createServer(...rest: OptionsOrHandler[]): Server;

/** @perfls remote
 * @perfls callback fn=callback,rest run=once */
export declare function request(url: any, callback?: ((res: IncomingMessage) => void) | { [option: string]: any }, ...rest: ((res: IncomingMessage) => void)[]): ClientRequest;
/** @perfls remote
 * @perfls callback fn=callback,rest run=once */
export declare function get(url: any, callback?: ((res: IncomingMessage) => void) | { [option: string]: any }, ...rest: ((res: IncomingMessage) => void)[]): ClientRequest;

export declare const METHODS: string[];
export declare const STATUS_CODES: Record<string, string>;
export declare const globalAgent: Agent;
export declare const maxHeaderSize: number;
export declare function validateHeaderName(name: string): void;
export declare function validateHeaderValue(name: string, value: string): void;
export interface IncomingHttpHeaders {
  [name: string]: any;
}
export interface OutgoingHttpHeaders {
  [name: string]: any;
}
export type OutgoingHttpHeader = any;
export type RequestOptions = any;
export type ClientRequestArgs = any;
export type ServerOptions<Q = any, S = any> = any;
export type AgentOptions = any;
export type InformationEvent = any;
