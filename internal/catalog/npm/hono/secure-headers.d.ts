/** @perfls library hono */
import { MiddlewareHandler } from 'hono';

/** @perfls harmless */
export declare function secureHeaders(...args: any[]): MiddlewareHandler;
