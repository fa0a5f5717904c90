/** @perfls library undici */
export interface ResponseData {
  statusCode: number;
  headers: any;
  body: BodyReadable;
  trailers: any;
  opaque: any;
}
export interface BodyReadable {
  /** @perfls body read=this */
  json(): Promise<any>;
  /** @perfls body read=this */
  text(): Promise<string>;
  /** @perfls body read=this */
  arrayBuffer(): Promise<ArrayBuffer>;
  /** @perfls body read=this */
  blob(): Promise<any>;
  [member: string]: any;
}
export declare class Dispatcher {
  constructor(...args: any[]);
  /** @perfls remote */
  request(options: any, ...rest: any[]): Promise<ResponseData>;
  /** @perfls remote */
  stream(options: any, ...rest: any[]): Promise<any>;
  /** @perfls remote */
  dispatch(options: any, handler: any): boolean;
  close(): Promise<void>;
  destroy(...args: any[]): Promise<void>;
  [member: string]: any;
}
export declare class Client extends Dispatcher {}
export declare class Pool extends Dispatcher {}
export declare class Agent extends Dispatcher {}
export declare class ProxyAgent extends Dispatcher {}
export declare class EnvHttpProxyAgent extends Dispatcher {}
export declare class MockAgent extends Dispatcher {}
/** @perfls remote */
export declare function request(url: any, ...rest: any[]): Promise<ResponseData>;
/** @perfls remote */
export declare function stream(url: any, ...rest: any[]): Promise<any>;
/** @perfls remote */
export declare function fetch(url: any, init?: any): Promise<Response>;
export declare function setGlobalDispatcher(dispatcher: any): void;
export declare function getGlobalDispatcher(): Dispatcher;
declare const forms: typeof globalThis.FormData, headers: typeof globalThis.Headers, responses: typeof globalThis.Response, requests: typeof globalThis.Request;
export { forms as FormData, headers as Headers, responses as Response, requests as Request };
export declare const errors: any, interceptors: any;
export type RequestInit = any;
export type HeadersInit = any;
