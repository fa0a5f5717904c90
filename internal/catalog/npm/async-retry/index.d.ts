/** @perfls library async-retry */
/** @perfls callback fn=fn run=retry */
declare function retry<R>(fn: (bail: (e: any) => void, attempt: number) => R, options?: any): Promise<Awaited<R>>;
declare namespace retry {
  type Options = any;
}
export = retry;
