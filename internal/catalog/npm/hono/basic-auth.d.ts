/** @perfls library hono */
import { MiddlewareHandler } from 'hono';

/** @perfls harmless */
export declare function basicAuth(...args: any[]): MiddlewareHandler;
