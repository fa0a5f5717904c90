/** @perfls library hono */
import { MiddlewareHandler } from 'hono';

/** @perfls harmless */
export declare function timeout(...args: any[]): MiddlewareHandler;
