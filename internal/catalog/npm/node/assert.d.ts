/** @perfls library node:assert */
declare function assert(value: any, message?: any): asserts value;
declare namespace assert {
  export function ok(value: any, message?: any): asserts value;
  export function equal(actual: any, expected: any, message?: any): void;
  export function notEqual(actual: any, expected: any, message?: any): void;
  export function deepEqual(actual: any, expected: any, message?: any): void;
  export function notDeepEqual(actual: any, expected: any, message?: any): void;
  export function strictEqual(actual: any, expected: any, message?: any): void;
  export function notStrictEqual(actual: any, expected: any, message?: any): void;
  export function deepStrictEqual(actual: any, expected: any, message?: any): void;
  export function notDeepStrictEqual(actual: any, expected: any, message?: any): void;
  export function match(text: string, pattern: RegExp, message?: any): void;
  export function doesNotMatch(text: string, pattern: RegExp, message?: any): void;
  export function fail(...args: any[]): never;
  export function ifError(value: any): void;
  /** @perfls callback fn=fn run=once */
  export function throws(fn: any, ...rest: any[]): void;
  /** @perfls callback fn=fn run=once */
  export function doesNotThrow(fn: any, ...rest: any[]): void;
  /** @perfls callback fn=fn run=once */
  export function rejects(fn: any, ...rest: any[]): Promise<void>;
  /** @perfls callback fn=fn run=once */
  export function doesNotReject(fn: any, ...rest: any[]): Promise<void>;
  export const strict: typeof assert;
  export class AssertionError extends Error {
    constructor(options?: any);
    [field: string]: any;
  }
}
export = assert;
