/** @perfls library koa */
import * as Koa from 'koa';

/** @perfls body limit bytes=options.jsonLimit */
declare function bodyParser(options?: any, ...rest: any[]): Koa.Middleware;
declare namespace bodyParser {
  export { bodyParser, bodyParser as default };
  export type Options = any;
}
export = bodyParser;
