/** @perfls library rxjs */
import { Observable, OperatorFunction } from 'rxjs';

type Inner<R> = R extends Observable<infer U> ? U : R extends PromiseLike<infer U> ? U : R extends readonly (infer U)[] ? U : any;
/** @perfls callback fn=fn run=store */
export declare function map<T, R>(fn: (value: T, index: number) => R, ...rest: any[]): OperatorFunction<T, R>;
/** @perfls callback fn=fn run=store */
export declare function mergeMap<T, R>(fn: (value: T, index: number) => R, ...rest: any[]): OperatorFunction<T, Inner<R>>;
/** @perfls callback fn=fn run=store */
export declare function concatMap<T, R>(fn: (value: T, index: number) => R, ...rest: any[]): OperatorFunction<T, Inner<R>>;
/** @perfls callback fn=fn run=store */
export declare function switchMap<T, R>(fn: (value: T, index: number) => R, ...rest: any[]): OperatorFunction<T, Inner<R>>;
/** @perfls callback fn=fn run=store */
export declare function exhaustMap<T, R>(fn: (value: T, index: number) => R, ...rest: any[]): OperatorFunction<T, Inner<R>>;
/** @perfls callback fn=fn run=store */
export declare function flatMap<T, R>(fn: (value: T, index: number) => R, ...rest: any[]): OperatorFunction<T, Inner<R>>;
/** @perfls callback fn=fn run=store */
export declare function filter<T, R>(fn: (value: T, index: number) => R, ...rest: any[]): OperatorFunction<T, T>;
/** @perfls callback fn=fn run=store */
export declare function takeWhile<T, R>(fn: (value: T, index: number) => R, ...rest: any[]): OperatorFunction<T, T>;
/** @perfls callback fn=fn run=store */
export declare function skipWhile<T, R>(fn: (value: T, index: number) => R, ...rest: any[]): OperatorFunction<T, T>;
/** @perfls callback fn=fn run=store */
export declare function find<T, R>(fn: (value: T, index: number) => R, ...rest: any[]): OperatorFunction<T, T | undefined>;
/** @perfls callback fn=fn run=store */
export declare function every<T, R>(fn: (value: T, index: number) => R, ...rest: any[]): OperatorFunction<T, boolean>;
/** @perfls callback fn=fn run=store */
export declare function tap<T>(fn?: ((value: T) => void) | object, ...rest: any[]): OperatorFunction<T, T>;
/** @perfls callback fn=fn run=store */
export declare function catchError<T, R>(fn: (error: any, caught: Observable<T>) => R): OperatorFunction<T, T | Inner<R>>;
/** @perfls callback fn=fn run=store */
export declare function finalize<T>(fn: () => any): OperatorFunction<T, T>;
/** @perfls callback fn=fn run=store */
export declare function scan<T, S = any>(fn: (sum: S, value: T, index: number) => S, start?: any): OperatorFunction<T, S>;
/** @perfls callback fn=fn run=store */
export declare function reduce<T, S = any>(fn: (sum: S, value: T, index: number) => S, start?: any): OperatorFunction<T, S>;
export declare function take<T>(...args: any[]): OperatorFunction<T, T>;
export declare function takeLast<T>(...args: any[]): OperatorFunction<T, T>;
export declare function skip<T>(...args: any[]): OperatorFunction<T, T>;
export declare function debounceTime<T>(...args: any[]): OperatorFunction<T, T>;
export declare function throttleTime<T>(...args: any[]): OperatorFunction<T, T>;
export declare function delay<T>(...args: any[]): OperatorFunction<T, T>;
export declare function timeout<T>(...args: any[]): OperatorFunction<T, T>;
export declare function retry<T>(...args: any[]): OperatorFunction<T, T>;
export declare function repeat<T>(...args: any[]): OperatorFunction<T, T>;
export declare function share<T>(...args: any[]): OperatorFunction<T, T>;
export declare function shareReplay<T>(...args: any[]): OperatorFunction<T, T>;
export declare function takeUntil<T>(...args: any[]): OperatorFunction<T, T>;
export declare function distinctUntilChanged<T>(...args: any[]): OperatorFunction<T, T>;
export declare function distinct<T>(...args: any[]): OperatorFunction<T, T>;
export declare function startWith<T>(...args: any[]): OperatorFunction<T, T>;
export declare function auditTime<T>(...args: any[]): OperatorFunction<T, T>;
export declare function sampleTime<T>(...args: any[]): OperatorFunction<T, T>;
export declare function observeOn<T>(...args: any[]): OperatorFunction<T, T>;
export declare function subscribeOn<T>(...args: any[]): OperatorFunction<T, T>;
export declare function retryWhen<T>(...args: any[]): OperatorFunction<T, T>;
export declare function delayWhen<T>(...args: any[]): OperatorFunction<T, T>;
export declare function defaultIfEmpty<T>(...args: any[]): OperatorFunction<T, T>;
export declare function throwIfEmpty<T>(...args: any[]): OperatorFunction<T, T>;
export declare function endWith<T>(...args: any[]): OperatorFunction<T, T>;
export declare function first<T>(...args: any[]): OperatorFunction<T, T>;
export declare function last<T>(...args: any[]): OperatorFunction<T, T>;
export declare function toArray<T>(): OperatorFunction<T, T[]>;
export declare function mapTo(...args: any[]): OperatorFunction<any, any>;
export declare function bufferCount(...args: any[]): OperatorFunction<any, any>;
export declare function bufferTime(...args: any[]): OperatorFunction<any, any>;
export declare function buffer(...args: any[]): OperatorFunction<any, any>;
export declare function groupBy(...args: any[]): OperatorFunction<any, any>;
export declare function mergeAll(...args: any[]): OperatorFunction<any, any>;
export declare function concatAll(...args: any[]): OperatorFunction<any, any>;
export declare function switchAll(...args: any[]): OperatorFunction<any, any>;
export declare function withLatestFrom(...args: any[]): OperatorFunction<any, any>;
export declare function combineLatestWith(...args: any[]): OperatorFunction<any, any>;
export declare function concatWith(...args: any[]): OperatorFunction<any, any>;
export declare function mergeWith(...args: any[]): OperatorFunction<any, any>;
export declare function pairwise(...args: any[]): OperatorFunction<any, any>;
export declare function count(...args: any[]): OperatorFunction<any, any>;
export declare function isEmpty(...args: any[]): OperatorFunction<any, any>;
export declare function materialize(...args: any[]): OperatorFunction<any, any>;
export declare function window(...args: any[]): OperatorFunction<any, any>;
export declare function expand(...args: any[]): OperatorFunction<any, any>;
