/** @perfls library apollo */
import { RequestHandler } from 'express-serve-static-core';

/** @perfls callback fn=options.context run=store */
export declare function expressMiddleware(server: any, options?: any): RequestHandler;
export type ExpressContextFunctionArgument = any;
export type ExpressMiddlewareOptions<C = any> = any;
