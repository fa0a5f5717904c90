/** @perfls library cors */
import { RequestHandler } from 'express-serve-static-core';

/** @perfls harmless */
declare function cors(...args: any[]): RequestHandler;
declare namespace cors {
  export type CorsOptions = any;
  export type CorsOptionsDelegate<T = any> = any;
  export type CorsRequest = any;
  export { cors as default };
}
export = cors;
