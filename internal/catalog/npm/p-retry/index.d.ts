/** @perfls library p-retry */
/** @perfls callback fn=fn run=retry */
export default function pRetry<R>(fn: (attempt: number) => R, options?: any): Promise<Awaited<R>>;
export declare class AbortError extends Error {
  constructor(message: any);
}
export type Options = any;
export type FailedAttemptError = any;
export type RetryContext = any;
