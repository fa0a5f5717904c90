/** @perfls library express */
import * as core from 'express-serve-static-core';

declare function e(): core.Express;

declare namespace e {
  /** @perfls group */
  export function Router(options?: any): core.Router;
  export function Route(path: string): core.IRoute;
  /** @perfls body limit bytes=options.limit */
  export function json(options?: any): core.RequestHandler;
  /** @perfls body limit bytes=options.limit */
  export function urlencoded(options?: any): core.RequestHandler;
  /** @perfls body limit bytes=options.limit */
  export function raw(options?: any): core.RequestHandler;
  /** @perfls body limit bytes=options.limit */
  export function text(options?: any): core.RequestHandler;
  /** @perfls harmless */
  export function query(options?: any): core.RequestHandler;
  export var application: Application;
  export var request: Request;
  export var response: Response;
  /** @perfls harmless */
  function serveStatic(root: any, options?: any): core.RequestHandler;
  export { serveStatic as static };

  export interface Application extends core.Application {}
  export interface Express extends core.Express {}
  /** @perfls request */
  export interface Request<P = any, ResBody = any, ReqBody = any, ReqQuery = any, L = any> extends core.Request<P, ResBody, ReqBody, ReqQuery, L> {}
  export interface Response<ResBody = any, L = any> extends core.Response<ResBody, L> {}
  export interface NextFunction extends core.NextFunction {}
  export interface Router extends core.Router {}
  export interface IRouter extends core.IRouter {}
  export interface IRoute extends core.IRoute {}
  /** @perfls entry framework=express */
  export interface RequestHandler<P = any, ResBody = any, ReqBody = any, ReqQuery = any, L = any> extends core.RequestHandler<P, ResBody, ReqBody, ReqQuery, L> {}
  /** @perfls entry framework=express */
  export interface Handler extends core.Handler {}
  export type ErrorRequestHandler<P = any, ResBody = any, ReqBody = any, ReqQuery = any, L = any> = core.ErrorRequestHandler<P, ResBody, ReqBody, ReqQuery, L>;
  export type RequestParamHandler = core.RequestParamHandler;
  export type Errback = core.Errback;
  export type Locals = core.Locals;
  export type CookieOptions = any;
  export type RouterOptions = any;
  export type MediaType = any;
  export type Send = any;
  export type IRouterHandler<T> = any;
  export type IRouterMatcher<T> = any;
}

export = e;
