/** @perfls library express */
import { EventEmitter } from 'events';
import * as http from 'http';

declare global {
  namespace Express {
    interface Request {}
    interface Response {}
    interface Application {}
    interface Locals {}
    interface User {}
  }
}

export interface Locals extends Express.Locals {
  [name: string]: any;
}

/** @perfls request */
export interface Request<P = any, ResBody = any, ReqBody = any, ReqQuery = any, L = any> extends http.IncomingMessage, Express.Request {
  app: Application;
  res?: Response<ResBody, L>;
  next?: NextFunction;
  body: ReqBody;
  params: P;
  query: ReqQuery;
  cookies: any;
  signedCookies: any;
  method: string;
  url: string;
  originalUrl: string;
  baseUrl: string;
  path: string;
  protocol: string;
  secure: boolean;
  hostname: string;
  host: string;
  ip: string;
  ips: string[];
  subdomains: string[];
  fresh: boolean;
  stale: boolean;
  xhr: boolean;
  route: any;
  get(name: string): any;
  header(name: string): any;
  accepts(...types: any[]): any;
  acceptsCharsets(...types: any[]): any;
  acceptsEncodings(...types: any[]): any;
  acceptsLanguages(...types: any[]): any;
  is(type: any): any;
  range(size: number, options?: any): any;
  param(name: string, value?: any): any;
}

export interface Response<ResBody = any, L = any, S = any> extends http.ServerResponse, Express.Response {
  app: Application;
  req: any;
  locals: any;
  headersSent: boolean;
  status(code: number): this;
  sendStatus(code: number): this;
  links(links: any): this;
  send(body?: any): this;
  json(body?: any): this;
  jsonp(body?: any): this;
  sendFile(path: string, ...rest: any[]): void;
  sendfile(path: string, ...rest: any[]): void;
  download(path: string, ...rest: any[]): void;
  render(view: string, ...rest: any[]): void;
  redirect(...args: any[]): void;
  contentType(type: string): this;
  type(type: string): this;
  format(handlers: any): this;
  attachment(name?: string): this;
  set(name: any, value?: any): this;
  header(name: any, value?: any): this;
  append(name: string, value?: any): this;
  get(name: string): string | undefined;
  cookie(name: string, value: any, options?: any): this;
  clearCookie(name: string, options?: any): this;
  location(url: string): this;
  vary(name: string): this;
}

export interface NextFunction {
  (err?: any): void;
}
/** @perfls entry framework=express */
export interface RequestHandler<P = any, ResBody = any, ReqBody = any, ReqQuery = any, L = any> {
  (req: Request<P, ResBody, ReqBody, ReqQuery, L>, res: Response<ResBody, L>, next: NextFunction): any;
}
/** @perfls entry framework=express */
export type ErrorRequestHandler<P = any, ResBody = any, ReqBody = any, ReqQuery = any, L = any> = (
  err: any,
  req: Request<P, ResBody, ReqBody, ReqQuery, L>,
  res: Response<ResBody, L>,
  next: NextFunction,
) => any;
export type RequestHandlerParams<P = any, ResBody = any, ReqBody = any, ReqQuery = any, L = any> = RequestHandler | ErrorRequestHandler | RequestHandlerParams[];
export type ApplicationRequestHandler<T> = any;
export type PathParams = string | RegExp | (string | RegExp)[];
export interface ParamsDictionary {
  [name: string]: string;
}
export type ParamsArray = string[];
export type Params = any;
export type Query = any;
export type RouteParameters<T> = any;
export type CookieOptions = any;
export type Errback = (err: Error) => void;
export type Handler = RequestHandler;
export type RequestParamHandler = (req: Request, res: Response, next: NextFunction, value: any, name: string) => any;
export type Send<B = any, T = any> = any;
export type MediaType = any;
export type ByteRange = any;
export type RequestRanges = any;
export type DownloadOptions = any;
export type SendFileOptions = any;
export type IRouterMatcher<T, M = any> = any;
export type IRouterHandler<T> = any;

type Handlers = RequestHandler | RequestHandler[] | RequestHandler[][];

export interface IRouter extends RequestHandler {
  stack: any[];
  /** @perfls route ANY path=path handler=handlers framework=express */
  all(path: PathParams, ...handlers: Handlers[]): this;
  /** @perfls route GET path=path handler=handlers framework=express */
  get(path: PathParams, ...handlers: Handlers[]): this;
  /** @perfls route POST path=path handler=handlers framework=express */
  post(path: PathParams, ...handlers: Handlers[]): this;
  /** @perfls route PUT path=path handler=handlers framework=express */
  put(path: PathParams, ...handlers: Handlers[]): this;
  /** @perfls route PATCH path=path handler=handlers framework=express */
  patch(path: PathParams, ...handlers: Handlers[]): this;
  /** @perfls route DELETE path=path handler=handlers framework=express */
  delete(path: PathParams, ...handlers: Handlers[]): this;
  /** @perfls route HEAD path=path handler=handlers framework=express */
  head(path: PathParams, ...handlers: Handlers[]): this;
  /** @perfls route OPTIONS path=path handler=handlers framework=express */
  options(path: PathParams, ...handlers: Handlers[]): this;
  /** @perfls use path=first handler=first,handlers framework=express */
  use(first: PathParams | Handlers, ...handlers: Handlers[]): this;
  use(handler: ErrorRequestHandler): this;
  use(path: PathParams, handler: ErrorRequestHandler): this;
  /** @perfls use handler=handler framework=express */
  param(name: any, handler: RequestParamHandler): this;
  /** @perfls group path=path */
  route(path: PathParams): IRoute;
}

export interface IRoute {
  path: string;
  stack: any;
  /** @perfls route ANY handler=handlers framework=express */
  all(...handlers: Handlers[]): this;
  /** @perfls route GET handler=handlers framework=express */
  get(...handlers: Handlers[]): this;
  /** @perfls route POST handler=handlers framework=express */
  post(...handlers: Handlers[]): this;
  /** @perfls route PUT handler=handlers framework=express */
  put(...handlers: Handlers[]): this;
  /** @perfls route PATCH handler=handlers framework=express */
  patch(...handlers: Handlers[]): this;
  /** @perfls route DELETE handler=handlers framework=express */
  delete(...handlers: Handlers[]): this;
  /** @perfls route HEAD handler=handlers framework=express */
  head(...handlers: Handlers[]): this;
  /** @perfls route OPTIONS handler=handlers framework=express */
  options(...handlers: Handlers[]): this;
}

export interface Router extends IRouter {}

export interface Application extends EventEmitter, IRouter, Express.Application {
  (req: any, res: any, next?: any): any;
  locals: any;
  settings: any;
  mountpath: string | string[];
  router: any;
  routes: any;
  set(name: string, value: any): this;
  enable(name: string): this;
  disable(name: string): this;
  enabled(name: string): boolean;
  disabled(name: string): boolean;
  engine(extension: string, render: any): this;
  render(name: string, ...rest: any[]): void;
  path(): string;
  init(): void;
  defaultConfiguration(): void;
  on(event: string, listener: (...args: any[]) => any): this;
  /** @perfls serve
   * @perfls callback fn=rest run=store */
  listen(...rest: any[]): http.Server;
}
export interface Express extends Application {
  request: Request;
  response: Response;
}
