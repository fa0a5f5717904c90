/** @perfls library hono */
import { MiddlewareHandler } from 'hono';

/** @perfls log */
export declare function logger(...args: any[]): MiddlewareHandler;
