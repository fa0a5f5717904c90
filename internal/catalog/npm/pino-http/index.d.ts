/** @perfls library pino */
import { RequestHandler } from 'express-serve-static-core';

/** @perfls log */
declare function pinoHttp(...args: any[]): RequestHandler & { logger: any };
declare namespace pinoHttp {
  export { pinoHttp, pinoHttp as default };
  export type Options = any;
}
export = pinoHttp;
