/** @perfls library hono */
import { MiddlewareHandler } from 'hono';

/** @perfls harmless */
export declare function methodOverride(...args: any[]): MiddlewareHandler;
