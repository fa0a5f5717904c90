/** @perfls library memoize-one */
/** @perfls wrap fn=fn cached ttl=options.maxAge */
declare function memoizeOne<F>(fn: F, options?: any): F & { clear(): void; delete(...args: any[]): void };
export default memoizeOne;
