/** @perfls library koa */
import * as Koa from 'koa';

/** @perfls body limit bytes=options.jsonLimit */
declare function koaBodyparser(options?: any, ...rest: any[]): Koa.Middleware;
declare namespace koaBodyparser {
  export { koaBodyparser as default };
  export type Options = any;
}
export = koaBodyparser;
