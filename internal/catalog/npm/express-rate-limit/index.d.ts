/** @perfls library express-rate-limit */
import { RequestHandler } from 'express-serve-static-core';

export interface RateLimitRequestHandler extends RequestHandler {
  resetKey(key: string): void;
  getKey(key: string): any;
}
/** @perfls limiter */
declare function rateLimit(options?: any): RateLimitRequestHandler;
export { rateLimit, rateLimit as default };
export declare function ipKeyGenerator(ip: string, subnet?: any): string;
export declare class MemoryStore {
  [member: string]: any;
}
export type Options = any;
export type RateLimitInfo = any;
export type Store = any;
export type AugmentedRequest = any;
