/** @perfls library hono */
import { Handler, Hono } from 'hono';

export declare class OpenAPIHono<E = any, S = any, B = any> extends Hono<E, S, B> {
  openAPIRegistry: any;
  /** @perfls route path=route.path method=route.method handler=handler framework=hono */
  openapi(route: any, handler: Handler<E>, hook?: any): this;
  doc(path: string, config: any): this;
  doc31(path: string, config: any): this;
  getOpenAPIDocument(config: any): any;
  getOpenAPI31Document(config: any): any;
}
export declare function createRoute(config: any): any;
export declare const z: any;
export type RouteHandler<R = any, E = any, I = any, P = any> = Handler<E>;
export type RouteHook<R = any, E = any, I = any, P = any> = any;
export type RouteConfig = any;
