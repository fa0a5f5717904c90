/** @perfls library hono */
import { MiddlewareHandler } from 'hono';

/** @perfls body limit bytes=options.maxSize */
export declare function bodyLimit(options: any): MiddlewareHandler;
