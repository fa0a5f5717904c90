/** @perfls library p-limit */
export interface LimitFunction {
  /** @perfls callback fn=fn run=once */
  <A extends any[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  /** @perfls callback fn=fn run=each over=items */
  map<T, R>(items: Iterable<T>, fn: (item: T, index: number) => R): Promise<Awaited<R>[]>;
  activeCount: number;
  pendingCount: number;
  concurrency: number;
  clearQueue(): void;
}
export default function pLimit(concurrency: any): LimitFunction;
/** @perfls wrap fn=fn */
export declare function limitFunction<F>(fn: F, options: any): F;
export type Limit = LimitFunction;
