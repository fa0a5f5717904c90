/** @perfls library koa */
import * as Koa from 'koa';

/** @perfls harmless */
declare function koaStatic(options?: any, ...rest: any[]): Koa.Middleware;
declare namespace koaStatic {
  export { koaStatic as default };
  export type Options = any;
}
export = koaStatic;
