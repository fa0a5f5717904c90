/** @perfls library p-timeout */
export default function pTimeout<T>(promise: Promise<T>, ...rest: any[]): Promise<T>;
export declare class TimeoutError extends Error {}
