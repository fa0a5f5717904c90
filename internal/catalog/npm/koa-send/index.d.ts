/** @perfls library koa */

/** @perfls harmless */
declare function koaSend(options?: any, ...rest: any[]): any;
declare namespace koaSend {
  export { koaSend as default };
  export type Options = any;
}
export = koaSend;
