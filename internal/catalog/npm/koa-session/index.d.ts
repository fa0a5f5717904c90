/** @perfls library koa */
import * as Koa from 'koa';

/** @perfls harmless */
declare function koaSession(options?: any, ...rest: any[]): Koa.Middleware;
declare namespace koaSession {
  export { koaSession as default };
  export type Options = any;
}
export = koaSession;
