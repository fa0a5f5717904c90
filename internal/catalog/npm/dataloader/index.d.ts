/** @perfls library dataloader */
declare class DataLoader<K = any, V = any, C = K> {
  /** @perfls callback fn=batch run=store */
  constructor(batch: DataLoader.BatchLoadFn<K, V>, options?: any);
  name: string | null;
  /** @perfls loader */
  load(key: K): Promise<V>;
  /** @perfls loader */
  loadMany(keys: ArrayLike<K>): Promise<Array<V | Error>>;
  clear(key: K): this;
  clearAll(): this;
  prime(key: K, value: any): this;
}
declare namespace DataLoader {
  export type BatchLoadFn<K = any, V = any> = (keys: readonly K[]) => PromiseLike<ArrayLike<V | Error>>;
  export type Options<K = any, V = any, C = K> = any; export type CacheMap<K = any, V = any> = any;
  export { DataLoader as default };
}
export = DataLoader;
