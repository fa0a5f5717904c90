/** @perfls library koa */
import * as Koa from 'koa';

/** @perfls log */
declare function koaLogger(options?: any, ...rest: any[]): Koa.Middleware;
declare namespace koaLogger {
  export { koaLogger as default };
  export type Options = any;
}
export = koaLogger;
