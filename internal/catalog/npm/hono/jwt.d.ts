/** @perfls library hono */
import { MiddlewareHandler } from 'hono';

/** @perfls harmless */
export declare function jwt(...args: any[]): MiddlewareHandler;
/** @perfls harmless */
export declare function sign(payload: any, key: any, algorithm?: any): Promise<string>;
/** @perfls harmless */
export declare function verify(token: string, key: any, algorithm?: any): Promise<any>;
export declare function decode(token: string): any;
export type JwtVariables<T = any> = any;
