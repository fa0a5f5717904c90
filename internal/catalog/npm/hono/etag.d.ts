/** @perfls library hono */
import { MiddlewareHandler } from 'hono';

/** @perfls harmless */
export declare function etag(...args: any[]): MiddlewareHandler;
