/** @perfls library hono */
import { MiddlewareHandler } from 'hono';

/** @perfls harmless */
export declare function prettyJSON(...args: any[]): MiddlewareHandler;
