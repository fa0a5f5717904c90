/** @perfls library keyv */
import { EventEmitter } from 'events';

declare class Keyv<V = any, O = any> extends EventEmitter {
  /** @perfls cache new ttl=first.ttl unit=ms */
  constructor(first?: any, options?: any);
  opts: any;
  store: any;
  namespace?: string;
  /** @perfls cache get key=key */
  get<T = V>(key: any, options?: any): Promise<T | undefined>;
  /** @perfls cache set key=key ttl=ttl unit=ms */
  set<T = V>(key: string, value: T, ttl?: number): Promise<boolean>;
  delete(key: any): Promise<boolean>;
  has(key: string): Promise<boolean>;
  clear(): Promise<void>;
  disconnect(): Promise<void>;
  iterator(namespace?: any): AsyncGenerator<any>;
}
export { Keyv, Keyv as default };
export type KeyvOptions = any;
export type KeyvStoreAdapter = any;
