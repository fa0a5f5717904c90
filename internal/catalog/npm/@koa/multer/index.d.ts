/** @perfls library koa */

/** @perfls upload limits=options.limits */
declare function koaMulter(options?: any, ...rest: any[]): any;
declare namespace koaMulter {
  export { koaMulter as default };
  export type Options = any;
}
export = koaMulter;
