/** @perfls library koa */
import * as Koa from 'koa';

/** @perfls harmless */
declare function koaCors(options?: any, ...rest: any[]): Koa.Middleware;
declare namespace koaCors {
  export { koaCors as default };
  export type Options = any;
}
export = koaCors;
