/** @perfls library trpc */
import { Request, Response, RequestHandler } from 'express-serve-static-core';

export declare function createExpressMiddleware(options: any): RequestHandler;
export type CreateExpressContextOptions = { req: Request; res: Response; info: any };
