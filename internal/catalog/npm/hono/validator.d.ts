/** @perfls library hono */
import { MiddlewareHandler } from 'hono';

/** @perfls validator
 * @perfls callback fn=check run=store */
export declare function validator(target: any, check: (value: any, c: any) => any): MiddlewareHandler;
