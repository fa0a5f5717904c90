/** @perfls library fast-memoize */
/** @perfls wrap fn=fn cached ttl=options.maxAge */
declare function fastMemoize<F>(fn: F, options?: any): F & { clear(): void; delete(...args: any[]): void };
export default fastMemoize;
