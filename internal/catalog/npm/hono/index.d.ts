/** @perfls library hono */
export interface ContextVariableMap {}
export interface ContextRenderer {}

/** @perfls request */
export declare class HonoRequest<P = any, I = any> {
  raw: Request;
  path: string;
  url: string;
  method: string;
  routePath: string;
  matchedRoutes: any;
  bodyCache: any;
  param(): any;
  param(name: string): any;
  query(): any;
  query(name: string): any;
  queries(): any;
  queries(name: string): any;
  header(): any;
  header(name: string): any;
  cookie(name?: string): any;
  /** @perfls body read=this */
  parseBody(options?: any): Promise<any>;
  /** @perfls body read=this */
  json<T = any>(): Promise<T>;
  /** @perfls body read=this */
  text(): Promise<string>;
  /** @perfls body read=this */
  arrayBuffer(): Promise<ArrayBuffer>;
  /** @perfls body read=this */
  blob(): Promise<any>;
  /** @perfls body read=this */
  formData(): Promise<FormData>;
  valid(target?: any): any;
  addValidatedData(target: any, data: any): void;
}

/** @perfls request */
export declare class Context<E = any, P = any, I = any> {
  constructor(req: any, options?: any);
  req: HonoRequest<P, I>;
  env: any;
  var: any;
  res: Response;
  event: any;
  executionCtx: ExecutionContext;
  error: Error | undefined;
  finalized: boolean;
  get(key: any): any;
  set(key: any, value: any): void;
  status(code: number): void;
  header(name: string, value?: any, options?: any): void;
  body(data: any, ...rest: any[]): Response;
  newResponse(data: any, ...rest: any[]): Response;
  /** @perfls harmless */
  json(data: any, ...rest: any[]): Response & { [part: string]: any };
  /** @perfls harmless */
  text(data: string, ...rest: any[]): Response;
  html(data: any, ...rest: any[]): any;
  redirect(url: any, status?: any): Response;
  notFound(): any;
  render(...args: any[]): any;
  setRenderer(renderer: any): void;
  setLayout(layout: any): any;
  getLayout(): any;
}
export interface ExecutionContext {
  waitUntil(promise: Promise<any>): void;
  passThroughOnException(): void;
}

export type Next = () => Promise<void>;
/** @perfls entry framework=hono */
export type Handler<E = any, P = any, I = any, R = any> = (c: Context<E, P, I>, next: Next) => any;
/** @perfls entry framework=hono */
export type MiddlewareHandler<E = any, P = any, I = any, R = any> = (c: Context<E, P, I>, next: Next) => Promise<any>;
export type NotFoundHandler<E = any> = (c: Context<E>) => any;
export type ErrorHandler<E = any> = (err: any, c: Context<E>) => any;
export interface Env {
  Bindings?: any;
  Variables?: any;
}
export type Input = any;
export type Schema = any;
export type ValidationTargets = any;
export type TypedResponse<T = any, S = any, F = any> = any;
export type ToSchema<M = any, P = any, I = any, R = any> = any;
export type InferRequestType<T = any> = any;
export type InferResponseType<T = any, U = any> = any;
export type ClientRequestOptions<T = any> = any;

type Handlers<E> = Handler<E>;

export declare class Hono<E = any, S = any, B = any> {
  constructor(options?: any);
  router: any;
  routes: any[];
  /** @perfls route GET path=path handler=path,handlers framework=hono */
  get(path: string | Handlers<E>, ...handlers: Handlers<E>[]): this;
  /** @perfls route POST path=path handler=path,handlers framework=hono */
  post(path: string | Handlers<E>, ...handlers: Handlers<E>[]): this;
  /** @perfls route PUT path=path handler=path,handlers framework=hono */
  put(path: string | Handlers<E>, ...handlers: Handlers<E>[]): this;
  /** @perfls route PATCH path=path handler=path,handlers framework=hono */
  patch(path: string | Handlers<E>, ...handlers: Handlers<E>[]): this;
  /** @perfls route DELETE path=path handler=path,handlers framework=hono */
  delete(path: string | Handlers<E>, ...handlers: Handlers<E>[]): this;
  /** @perfls route OPTIONS path=path handler=path,handlers framework=hono */
  options(path: string | Handlers<E>, ...handlers: Handlers<E>[]): this;
  /** @perfls route ANY path=path handler=path,handlers framework=hono */
  all(path: string | Handlers<E>, ...handlers: Handlers<E>[]): this;
  /** @perfls route path=path method=method handler=handlers framework=hono */
  on(method: string | string[], path: string | string[], ...handlers: Handlers<E>[]): this;
  /** @perfls use path=path handler=path,handlers framework=hono */
  use(path: string | Handlers<E>, ...handlers: Handlers<E>[]): this;
  /** @perfls mount path=path handler=app framework=hono */
  route(path: string, app?: any): this;
  /** @perfls mount path=path handler=handler framework=hono */
  mount(path: string, handler: any, options?: any): this;
  /** @perfls group path=path */
  basePath(path: string): this;
  /** @perfls use handler=handler framework=hono */
  onError(handler: ErrorHandler<E>): this;
  /** @perfls use handler=handler framework=hono */
  notFound(handler: NotFoundHandler<E>): this;
  fetch(request: any, ...rest: any[]): any;
  /** @perfls harmless */
  request(input: any, ...rest: any[]): any;
  fire(): void;
}
