/** @perfls library mem */
/** @perfls wrap fn=fn cached ttl=options.maxAge */
declare function mem<F>(fn: F, options?: any): F & { clear(): void; delete(...args: any[]): void };
export default mem;
