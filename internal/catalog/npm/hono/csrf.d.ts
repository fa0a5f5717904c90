/** @perfls library hono */
import { MiddlewareHandler } from 'hono';

/** @perfls harmless */
export declare function csrf(...args: any[]): MiddlewareHandler;
