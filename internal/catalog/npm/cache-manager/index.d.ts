/** @perfls library cache-manager */
export interface Cache<S = any> {
  store: S;
  stores: any;
  /** @perfls cache get key=key */
  get<T = any>(key: string): Promise<T | undefined>;
  /** @perfls cache get key=keys */
  mget<T = any>(keys: string[]): Promise<T[]>;
  /** @perfls cache set key=key ttl=ttl unit=ms */
  set(key: string, value: any, ttl?: any): Promise<any>;
  /** @perfls cache set */
  mset(items: any[]): Promise<any>;
  del(key: string): Promise<any>;
  mdel(keys: string[]): Promise<any>;
  reset(): Promise<void>;
  clear(): Promise<any>;
  ttl(key: string): Promise<any>;
  /** @perfls cache get key=key
   * @perfls callback fn=fn run=once */
  wrap<T>(key: string, fn: () => T | Promise<T>, ...rest: any[]): Promise<T>;
  /** @perfls callback fn=listener run=store */
  on(event: any, listener: any): any;
  disconnect(): Promise<any>;
}
export declare function caching(...args: any[]): Promise<Cache>;
export declare function createCache(options?: any, ...rest: any[]): Cache;
export declare function multiCaching(...args: any[]): Cache;
export declare function memoryStore(options?: any): any;
export type CacheOptions = any;
export type Store = any;
export type CacheStore = any;
export type Milliseconds = number;
