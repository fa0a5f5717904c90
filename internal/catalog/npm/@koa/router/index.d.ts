/** @perfls library koa */
import * as Koa from 'koa';

declare class Router<S = any, C = any> {
  /** @perfls group path=options.prefix */
  constructor(options?: any);
  opts: any;
  stack: any[];
  /** @perfls route ANY path=path handler=rest framework=koa */
  all(path: any, ...rest: Router.Args[]): this;
  /** @perfls route GET path=path handler=rest framework=koa */
  get(path: any, ...rest: Router.Args[]): this;
  /** @perfls route POST path=path handler=rest framework=koa */
  post(path: any, ...rest: Router.Args[]): this;
  /** @perfls route PUT path=path handler=rest framework=koa */
  put(path: any, ...rest: Router.Args[]): this;
  /** @perfls route PATCH path=path handler=rest framework=koa */
  patch(path: any, ...rest: Router.Args[]): this;
  /** @perfls route DELETE path=path handler=rest framework=koa */
  delete(path: any, ...rest: Router.Args[]): this;
  /** @perfls route DELETE path=path handler=rest framework=koa */
  del(path: any, ...rest: Router.Args[]): this;
  /** @perfls route HEAD path=path handler=rest framework=koa */
  head(path: any, ...rest: Router.Args[]): this;
  /** @perfls route OPTIONS path=path handler=rest framework=koa */
  options(path: any, ...rest: Router.Args[]): this;
  /** @perfls route path=path method=methods handler=rest framework=koa */
  register(path: any, methods: string[], ...rest: Router.Args[]): any;
  /** @perfls use path=first handler=first,rest framework=koa */
  use(first: Router.Args | string[], ...rest: Router.Args[]): this;
  /** @perfls use handler=handler framework=koa */
  param(name: string, handler: any): this;
  /** @perfls prefix path=prefix */
  prefix(prefix: string): this;
  routes(): Koa.Middleware;
  middleware(): Koa.Middleware;
  /** @perfls harmless */
  allowedMethods(options?: any): Koa.Middleware;
  redirect(from: string, to: string, code?: number): this;
  route(name: string): any;
  url(name: string, ...rest: any[]): any;
  match(path: string, method: string): any;
  static url(path: string, params: any): string;
}

declare namespace Router {
  export type Args = string | RegExp | Koa.Middleware | Koa.Middleware[];
  /** @perfls request */
  export interface RouterContext<S = any, C = any, B = any> extends Koa.Context {
    params: any;
    router: Router;
    routerName?: string;
    routerPath?: string;
    captures?: string[];
  }
  export type IRouterContext = RouterContext;
  export type RouterParamContext<S = any, C = any> = any;
  /** @perfls entry framework=koa */
  export type Middleware<S = any, C = any, B = any> = Koa.Middleware<S, C, B>;
  export type IMiddleware<S = any, C = any> = Koa.Middleware<S, C>;
  export type RouterMiddleware<S = any, C = any> = Koa.Middleware<S, C>;
  export type RouterOptions = any;
  export type IRouterOptions = any;
  export type LayerOptions = any;
  export type Layer = any;
  export type ParamMiddleware = any;
  export type RoutesMatch = any;
  export type RouterAllowedMethodsOptions = any;
  export type UrlOptionsQuery = any;
}

export = Router;
