/** @perfls library p-memoize */
/** @perfls wrap fn=fn cached ttl=options.maxAge */
declare function pMemoize<F>(fn: F, options?: any): F & { clear(): void; delete(...args: any[]): void };
export default pMemoize;
