/** @perfls library p-map-series */
/** @perfls callback fn=mapper run=each over=input */
export default function pMapSeries<T, R>(input: Iterable<T | Promise<T>>, mapper: (item: T, index: number) => R, options?: any): Promise<Awaited<R>[]>;
