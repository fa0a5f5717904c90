/** @perfls library supertest */
/** @perfls harmless */
declare function supertest(app: any, options?: any): any;
declare namespace supertest {
  export function agent(app: any, options?: any): any;
  export type Response = any;
  export type Test = any;
  export type SuperTest<T = any> = any;
  export type Agent = any;
  export { supertest as default };
}
export = supertest;
