/** @perfls library node-cache */
import { EventEmitter } from 'events';

declare class NodeCache extends EventEmitter {
  /** @perfls cache new ttl=options.stdTTL max=options.maxKeys unit=s */
  constructor(options?: any);
  /** @perfls cache get key=key */
  get<T = any>(key: any): T | undefined;
  /** @perfls cache get key=keys */
  mget<T = any>(keys: any[]): { [key: string]: T };
  /** @perfls cache get key=key */
  take<T = any>(key: any): T | undefined;
  /** @perfls cache set key=key ttl=ttl unit=s */
  set<T = any>(key: any, value: T, ttl?: any): boolean;
  /** @perfls cache set */
  mset(items: any[]): boolean;
  del(keys: any): number;
  ttl(key: any, ttl?: number): boolean;
  getTtl(key: any): number | undefined;
  has(key: any): boolean;
  keys(): string[];
  getStats(): any;
  flushAll(): void;
  flushStats(): void;
  close(): void;
}
declare namespace NodeCache {
  export { NodeCache as default };
  export type Options = any;
  export type Key = any;
  export type Stats = any;
}
export = NodeCache;
