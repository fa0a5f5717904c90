/** @perfls library lru-cache */
declare class LRUCache<K = any, V = any, F = any> {
  /** @perfls cache new ttl=options.ttl max=options.max unit=ms */
  constructor(options?: any);
  size: number;
  max: number;
  /** @perfls cache get key=key */
  get(key: K, options?: any): V | undefined;
  /** @perfls cache get key=key */
  peek(key: K, options?: any): V | undefined;
  /** @perfls cache get key=key */
  fetch(key: K, options?: any): Promise<V | undefined>;
  /** @perfls cache set key=key ttl=options.ttl unit=ms */
  set(key: K, value: V, options?: any, ...rest: any[]): this;
  has(key: K, options?: any): boolean;
  delete(key: K): boolean;
  del(key: K): any;
  clear(): void;
  reset(): void;
  keys(): Generator<K>;
  values(): Generator<V>;
  entries(): Generator<[K, V]>;
  /** @perfls callback fn=fn run=each over=this */
  forEach(fn: (value: V, key: K, cache: this) => any, self?: any): void;
  /** @perfls callback fn=fn run=each over=this */
  find(fn: (value: V, key: K, cache: this) => any, options?: any): V | undefined;
  dump(): any;
  load(dump: any): void;
  purgeStale(): boolean;
  prune(): void;
  getRemainingTTL(key: K): number;
  [Symbol.iterator](): Generator<[K, V]>;
}
import Self = LRUCache;
declare namespace LRUCache {
  export { Self as LRUCache, Self as default };
  export type Options<K = any, V = any, F = any> = any;
}
export = LRUCache;
