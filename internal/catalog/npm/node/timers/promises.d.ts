/** @perfls library node:timers */
/** @perfls sleep */
export declare function setTimeout<T = void>(ms?: number, value?: T, options?: any): Promise<T>;
/** @perfls harmless */
export declare function setImmediate<T = void>(value?: T, options?: any): Promise<T>;
export declare function setInterval<T = void>(ms?: number, value?: T, options?: any): AsyncIterableIterator<T>;
export declare const scheduler: Scheduler;
export interface Scheduler {
  /** @perfls sleep */
  wait(ms: number, options?: any): Promise<void>;
  /** @perfls harmless */
  yield(): Promise<void>;
}
