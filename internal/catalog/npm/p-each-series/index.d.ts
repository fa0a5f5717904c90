/** @perfls library p-each-series */
/** @perfls callback fn=mapper run=each over=input */
export default function pEachSeries<T, R>(input: Iterable<T | Promise<T>>, mapper: (item: T, index: number) => R, options?: any): Promise<T[]>;
