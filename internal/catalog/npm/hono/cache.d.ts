/** @perfls library hono */
import { MiddlewareHandler } from 'hono';

/** @perfls harmless */
export declare function cache(...args: any[]): MiddlewareHandler;
