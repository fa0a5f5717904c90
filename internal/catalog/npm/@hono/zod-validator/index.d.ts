/** @perfls library hono */
import { MiddlewareHandler } from 'hono';

/** @perfls validator */
export declare function zValidator(target: any, schema: any, ...rest: any[]): MiddlewareHandler;
export type Hook<T = any, E = any, P = any> = any;
