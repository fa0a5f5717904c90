/** @perfls library hono */
import { MiddlewareHandler } from 'hono';

/** @perfls harmless */
export declare function timing(...args: any[]): MiddlewareHandler;
