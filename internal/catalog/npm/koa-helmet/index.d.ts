/** @perfls library koa */
import * as Koa from 'koa';

/** @perfls harmless */
declare function koaHelmet(options?: any, ...rest: any[]): Koa.Middleware;
declare namespace koaHelmet {
  export { koaHelmet as default };
  export type Options = any;
}
export = koaHelmet;
