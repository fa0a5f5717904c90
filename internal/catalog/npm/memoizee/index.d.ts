/** @perfls library memoizee */
/** @perfls wrap fn=fn cached ttl=options.maxAge */
declare function memoizee<F>(fn: F, options?: any): F & { clear(): void; delete(...args: any[]): void };
export = memoizee;
