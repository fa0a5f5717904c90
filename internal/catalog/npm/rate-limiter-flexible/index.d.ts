/** @perfls library rate-limiter-flexible */
export declare class RateLimiterMemory {
  constructor(options?: any);
  /** @perfls limiter */
  consume(key: any, points?: number, options?: any): Promise<any>;
  get(key: any, options?: any): Promise<any>;
  delete(key: any, options?: any): Promise<any>;
  penalty(key: any, points?: number): Promise<any>;
  reward(key: any, points?: number): Promise<any>;
  block(key: any, seconds: number): Promise<any>;
}
export declare class RateLimiterRedis {
  constructor(options?: any);
  /** @perfls limiter */
  consume(key: any, points?: number, options?: any): Promise<any>;
  get(key: any, options?: any): Promise<any>;
  delete(key: any, options?: any): Promise<any>;
  penalty(key: any, points?: number): Promise<any>;
  reward(key: any, points?: number): Promise<any>;
  block(key: any, seconds: number): Promise<any>;
}
export declare class RateLimiterPostgres {
  constructor(options?: any);
  /** @perfls limiter */
  consume(key: any, points?: number, options?: any): Promise<any>;
  get(key: any, options?: any): Promise<any>;
  delete(key: any, options?: any): Promise<any>;
  penalty(key: any, points?: number): Promise<any>;
  reward(key: any, points?: number): Promise<any>;
  block(key: any, seconds: number): Promise<any>;
}
export declare class RateLimiterMongo {
  constructor(options?: any);
  /** @perfls limiter */
  consume(key: any, points?: number, options?: any): Promise<any>;
  get(key: any, options?: any): Promise<any>;
  delete(key: any, options?: any): Promise<any>;
  penalty(key: any, points?: number): Promise<any>;
  reward(key: any, points?: number): Promise<any>;
  block(key: any, seconds: number): Promise<any>;
}
export declare class RateLimiterMySQL {
  constructor(options?: any);
  /** @perfls limiter */
  consume(key: any, points?: number, options?: any): Promise<any>;
  get(key: any, options?: any): Promise<any>;
  delete(key: any, options?: any): Promise<any>;
  penalty(key: any, points?: number): Promise<any>;
  reward(key: any, points?: number): Promise<any>;
  block(key: any, seconds: number): Promise<any>;
}
export declare class RateLimiterUnion {
  constructor(options?: any);
  /** @perfls limiter */
  consume(key: any, points?: number, options?: any): Promise<any>;
  get(key: any, options?: any): Promise<any>;
  delete(key: any, options?: any): Promise<any>;
  penalty(key: any, points?: number): Promise<any>;
  reward(key: any, points?: number): Promise<any>;
  block(key: any, seconds: number): Promise<any>;
}
export declare class RateLimiterRes {
  [field: string]: any;
}
