/** @perfls library koa */
import * as Koa from 'koa';

/** @perfls harmless */
declare function koaCompress(options?: any, ...rest: any[]): Koa.Middleware;
declare namespace koaCompress {
  export { koaCompress as default };
  export type Options = any;
}
export = koaCompress;
