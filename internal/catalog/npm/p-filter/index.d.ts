/** @perfls library p-filter */
/** @perfls callback fn=mapper run=each over=input */
export default function pFilter<T, R>(input: Iterable<T | Promise<T>>, mapper: (item: T, index: number) => R, options?: any): Promise<T[]>;
