/** @perfls library node:test */
/** @perfls handle role=test handler=rest framework=node:test */
declare function test(...rest: any[]): Promise<void>;
declare namespace test {
  export { test };
  /** @perfls handle role=test handler=rest framework=node:test */
  export function it(...rest: any[]): Promise<void>;
  /** @perfls handle role=test handler=rest framework=node:test */
  export function describe(...rest: any[]): Promise<void>;
  /** @perfls handle role=test handler=rest framework=node:test */
  export function suite(...rest: any[]): Promise<void>;
  /** @perfls handle role=test handler=rest framework=node:test */
  export function before(...rest: any[]): void;
  /** @perfls handle role=test handler=rest framework=node:test */
  export function after(...rest: any[]): void;
  /** @perfls handle role=test handler=rest framework=node:test */
  export function beforeEach(...rest: any[]): void;
  /** @perfls handle role=test handler=rest framework=node:test */
  export function afterEach(...rest: any[]): void;
  export const mock: any;
  export type TestContext = any;
}
export = test;
