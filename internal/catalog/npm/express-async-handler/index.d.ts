/** @perfls library express */
import { RequestHandler } from 'express-serve-static-core';

/** @perfls wrap fn=handler */
declare function expressAsyncHandler(handler: RequestHandler): RequestHandler;
declare namespace expressAsyncHandler {
  export { expressAsyncHandler as default };
}
export = expressAsyncHandler;
