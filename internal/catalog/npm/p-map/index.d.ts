/** @perfls library p-map */
/** @perfls callback fn=mapper run=each over=input */
export default function pMap<T, R>(input: AsyncIterable<T | Promise<T>> | Iterable<T | Promise<T>>, mapper: (item: T, index: number) => R, options?: any): Promise<Awaited<R>[]>;
/** @perfls callback fn=mapper run=each over=input */
export declare function pMapIterable<T, R>(input: any, mapper: (item: T, index: number) => R, options?: any): AsyncIterable<Awaited<R>>;
export declare const pMapSkip: unique symbol;
export type Options = any;
export type Mapper<T = any, R = any> = (item: T, index: number) => R;
