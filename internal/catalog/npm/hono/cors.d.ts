/** @perfls library hono */
import { MiddlewareHandler } from 'hono';

/** @perfls harmless */
export declare function cors(...args: any[]): MiddlewareHandler;
