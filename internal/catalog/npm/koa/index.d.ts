/** @perfls library koa */
import { EventEmitter } from 'events';
import * as http from 'http';

declare class Application<S = any, C = any> extends EventEmitter {
  constructor(options?: any);
  proxy: boolean;
  env: string;
  silent: boolean;
  keys: any;
  middleware: any[];
  subdomainOffset: number;
  context: any;
  request: any;
  response: any;
  /** @perfls use handler=handlers framework=koa */
  use(...handlers: Application.Middleware[]): this;
  /** @perfls serve
   * @perfls callback fn=rest run=store */
  listen(...rest: any[]): http.Server;
  callback(): (req: any, res: any) => Promise<void>;
  createContext(req: any, res: any): any;
  onerror(err: any): void;
  inspect(): any;
  toJSON(): any;
}

type And<T, C> = 0 extends 1 & C ? T : T & C;

declare namespace Application {
  export interface DefaultState {
    [name: string]: any;
  }
  export interface DefaultContext {
    [name: string]: any;
  }
  export type DefaultStateExtends = any;
  export type DefaultContextExtends = any;
  export interface BaseRequest {
    method: string;
    url: string;
    originalUrl: string;
    path: string;
    href: string;
    host: string;
    hostname: string;
    protocol: string;
    secure: boolean;
    ip: string;
    ips: string[];
    origin: string;
    type: string;
    length: number;
    search: string;
    querystring: string;
    query: any;
    header: any;
    headers: any;
    fresh: boolean;
    stale: boolean;
    get(name: string): string;
    accepts(...types: any[]): any;
    is(...types: any[]): any;
  }
  /** @perfls request */
  export interface Request extends BaseRequest {
    app: Application;
    req: http.IncomingMessage;
    res: http.ServerResponse;
    ctx: Context;
    response: Response;
    body?: any;
    rawBody?: any;
    files?: any;
  }
  export interface BaseResponse {
    body: any;
    status: number;
    message: string;
    type: string;
    length: number;
    headerSent: boolean;
    lastModified: any;
    etag: string;
    writable: boolean;
    redirect(url: string, alt?: string): void;
    attachment(name?: string): void;
    set(name: any, value?: any): void;
    append(name: string, value: any): void;
    remove(name: string): void;
    vary(name: string): void;
  }
  export interface Response extends BaseResponse {
    app: Application;
    req: http.IncomingMessage;
    res: http.ServerResponse;
    ctx: Context;
    request: Request;
    header: any;
    headers: any;
    [field: string]: any;
  }
  /** @perfls request */
  export interface ExtendableContext extends Omit<BaseRequest, 'type' | 'length'>, BaseResponse {
    app: Application;
    req: http.IncomingMessage;
    res: http.ServerResponse;
    request: Request;
    response: Response;
    cookies: any;
    respond?: boolean;
    throw(...args: any[]): never;
    assert(...args: any[]): void;
    inspect(): any;
    toJSON(): any;
    onerror(err: any): void;
  }
  export interface BaseContext {
    [name: string]: any;
  }
  export type ParameterizedContext<S = any, C = any, B = any> = And<ExtendableContext & { state: S; params: any; [name: string]: any }, C>;
  /** @perfls request */
  export interface Context extends ExtendableContext {
    state: any;
    params: any;
    [name: string]: any;
  }
  export type Next = () => Promise<any>;
  /** @perfls entry framework=koa */
  export type Middleware<S = any, C = any, B = any> = (ctx: And<Context, C>, next: Next) => any;
  export type Options = any;
  export class HttpError extends Error {
    status: number;
    expose: boolean;
    [field: string]: any;
  }
}

export = Application;
