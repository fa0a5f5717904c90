/** @perfls library hono */
import { MiddlewareHandler } from 'hono';

/** @perfls harmless */
export declare function requestId(...args: any[]): MiddlewareHandler;
