/** @perfls library hono */
import { MiddlewareHandler } from 'hono';

/** @perfls harmless */
export declare function ipRestriction(...args: any[]): MiddlewareHandler;
