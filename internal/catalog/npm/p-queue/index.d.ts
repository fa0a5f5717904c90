/** @perfls library p-queue */
export default class PQueue<A = any, B = any> {
  constructor(options?: any);
  size: number;
  pending: number;
  concurrency: number;
  isPaused: boolean;
  timeout?: number;
  /** @perfls callback fn=fn run=once */
  add<R>(fn: (options?: any) => R, options?: any): Promise<Awaited<R>>;
  /** @perfls callback fn=fns run=each over=fns */
  addAll<R>(fns: readonly ((options?: any) => R)[], options?: any): Promise<Awaited<R>[]>;
  onIdle(): Promise<void>;
  onEmpty(): Promise<void>;
  onSizeLessThan(limit: number): Promise<void>;
  start(): this;
  pause(): void;
  clear(): void;
  sizeBy(options: any): number;
  /** @perfls callback fn=listener run=store */
  on(event: any, listener: (...args: any[]) => any): this;
  off(event: any, listener: any): this;
}
export type QueueAddOptions = any;
export type Options<A = any, B = any> = any;
