/** @perfls library koa */
import * as Koa from 'koa';

/** @perfls body limit bytes=options.jsonLimit */
declare function koaBody(options?: any, ...rest: any[]): Koa.Middleware;
declare namespace koaBody {
  export { koaBody as default };
  export { koaBody };
  export type Options = any;
}
export = koaBody;
