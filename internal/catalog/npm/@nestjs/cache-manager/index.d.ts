/** @perfls library cache-manager */
import { Cache } from 'cache-manager';

export { Cache };
/** @perfls decorator cache */
export declare function CacheKey(key: any): (...target: any[]) => any;
/** @perfls decorator cache */
export declare function CacheTTL(ttl: any): (...target: any[]) => any;
export declare const CACHE_MANAGER: any;
export declare class CacheModule {
  static register(options?: any): any;
  static registerAsync(options: any): any;
}
export declare class CacheInterceptor {
  constructor(...args: any[]);
  trackBy(context: any): any;
  intercept(context: any, next: any): Promise<any>;
  [member: string]: any;
}
export type CacheModuleOptions = any;
export type CacheModuleAsyncOptions = any;
export type CacheOptionsFactory = any;
