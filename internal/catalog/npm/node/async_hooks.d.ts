/** @perfls library node:async_hooks */
export declare class AsyncLocalStorage<T = any> {
  constructor(options?: any);
  getStore(): T | undefined;
  /** @perfls callback fn=fn run=once */
  run<R>(store: T, fn: (...args: any[]) => R, ...args: any[]): R;
  /** @perfls callback fn=fn run=once */
  exit<R>(fn: (...args: any[]) => R, ...args: any[]): R;
  enterWith(store: T): void;
  disable(): void;
  static bind<F>(fn: F): F;
  static snapshot(): <R>(fn: (...args: any[]) => R, ...args: any[]) => R;
}
export declare class AsyncResource {
  constructor(type: string, options?: any);
  /** @perfls callback fn=fn run=once */
  runInAsyncScope<R>(fn: (...args: any[]) => R, self?: any, ...args: any[]): R;
  bind<F>(fn: F): F;
  static bind<F>(fn: F, ...rest: any[]): F;
  emitDestroy(): this;
  asyncId(): number;
  triggerAsyncId(): number;
}
export declare function createHook(hooks: any): AsyncHook;
export declare function executionAsyncId(): number;
export declare function triggerAsyncId(): number;
export declare function executionAsyncResource(): any;
export interface AsyncHook {
  enable(): this;
  disable(): this;
}
export type HookCallbacks = any;
export type AsyncResourceOptions = any;
