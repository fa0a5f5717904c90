/** @perfls library hono */
import { MiddlewareHandler } from 'hono';

/** @perfls harmless */
export declare function compress(...args: any[]): MiddlewareHandler;
