/** @perfls library hono */
import { Context, MiddlewareHandler } from 'hono';

/** @perfls harmless */
export declare function contextStorage(...args: any[]): MiddlewareHandler;
export declare function getContext<E = any>(): Context<E>;
