/** @perfls library hono */
import { Handler, Hono, MiddlewareHandler } from 'hono';

/** @perfls wrap fn=handler */
export declare function createMiddleware<E = any, P = any, I = any>(handler: MiddlewareHandler<E>): MiddlewareHandler<E>;
export declare function createFactory<E = any>(options?: any): Factory<E>;
export declare class Factory<E = any> {
  createApp(options?: any): Hono<E>;
  /** @perfls wrap fn=handler */
  createMiddleware(handler: MiddlewareHandler<E>): MiddlewareHandler<E>;
  /** @perfls wrap fn=handlers */
  createHandlers(...handlers: Handler<E>[]): any;
}
