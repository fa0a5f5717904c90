/** @perfls library hono */
import { MiddlewareHandler } from 'hono';

/** @perfls harmless */
export declare function bearerAuth(...args: any[]): MiddlewareHandler;
