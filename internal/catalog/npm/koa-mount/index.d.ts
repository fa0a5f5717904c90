/** @perfls library koa */
import * as Koa from 'koa';

/** @perfls mount path=first handler=rest framework=koa */
declare function koaMount(first: any, ...rest: any[]): Koa.Middleware;
declare namespace koaMount {
  export { koaMount as default };
  export type Options = any;
}
export = koaMount;
