/** @perfls library rxjs */
export declare class Observable<T = any> implements Subscribable<T> {
  /** @perfls callback fn=subscribe run=store */
  constructor(subscribe?: (subscriber: Subscriber<T>) => any);
  source: any;
  pipe(): Observable<T>;
  pipe<A>(a: OperatorFunction<T, A>): Observable<A>;
  pipe<A, B>(a: OperatorFunction<T, A>, b: OperatorFunction<A, B>): Observable<B>;
  pipe<A, B, C>(a: OperatorFunction<T, A>, b: OperatorFunction<A, B>, c: OperatorFunction<B, C>): Observable<C>;
  pipe(...operators: any[]): Observable<any>;
  /** @perfls callback fn=rest run=store */
  subscribe(...rest: any[]): Subscription;
  /** @perfls callback fn=next run=each over=this */
  forEach(next: (value: T) => void): Promise<void>;
  toPromise(): Promise<T | undefined>;
}
export interface Subscribable<T> {
  subscribe(...rest: any[]): any;
}
export declare class Subscription {
  closed: boolean;
  add(teardown: any): void;
  remove(teardown: any): void;
  unsubscribe(): void;
}
export declare class Subscriber<T = any> extends Subscription {
  next(value?: T): void;
  error(error?: any): void;
  complete(): void;
}
export declare class Subject<T = any> extends Observable<T> {
  closed: boolean;
  observed: boolean;
  next(value?: T): void;
  error(error?: any): void;
  complete(): void;
  unsubscribe(): void;
  asObservable(): Observable<T>;
}
export declare class BehaviorSubject<T = any> extends Subject<T> {
  constructor(value: T);
  value: T;
  getValue(): T;
}
export declare class ReplaySubject<T = any> extends Subject<T> {
  constructor(...args: any[]);
}
export declare class AsyncSubject<T = any> extends Subject<T> {}
export type OperatorFunction<T, R> = (source: Observable<T>) => Observable<R>;
export type MonoTypeOperatorFunction<T> = OperatorFunction<T, T>;
export type UnaryFunction<T, R> = (source: T) => R;
export type ObservableInput<T = any> = any;
export type ObservedValueOf<T> = any;
export type Observer<T = any> = any;
export type PartialObserver<T = any> = any;
export type SchedulerLike = any;
export type TeardownLogic = any;
export type Unsubscribable = any;
export declare function firstValueFrom<T>(source: Observable<T>, config?: any): Promise<T>;
export declare function lastValueFrom<T>(source: Observable<T>, config?: any): Promise<T>;
export declare function from<T>(input: Observable<T> | PromiseLike<T> | Iterable<T> | AsyncIterable<T>, scheduler?: any): Observable<T>;
export declare function of<T>(...values: T[]): Observable<T>;
/** @perfls callback fn=make run=store */
export declare function defer<T = any>(make: () => any): Observable<T>;
export declare function isObservable(value: any): value is Observable<any>;
export declare function throwError(error: any, scheduler?: any): Observable<never>;
export declare const EMPTY: Observable<never>;
export declare const NEVER: Observable<never>;
export declare function interval(...args: any[]): Observable<any>;
export declare function timer(...args: any[]): Observable<any>;
export declare function range(...args: any[]): Observable<any>;
export declare function merge(...args: any[]): Observable<any>;
export declare function concat(...args: any[]): Observable<any>;
export declare function forkJoin(...args: any[]): Observable<any>;
export declare function combineLatest(...args: any[]): Observable<any>;
export declare function zip(...args: any[]): Observable<any>;
export declare function race(...args: any[]): Observable<any>;
export declare function fromEvent(...args: any[]): Observable<any>;
export declare function fromEventPattern(...args: any[]): Observable<any>;
export declare function iif(...args: any[]): Observable<any>;
export declare function using(...args: any[]): Observable<any>;
export declare function generate(...args: any[]): Observable<any>;
export declare function bindCallback(...args: any[]): Observable<any>;
export declare function bindNodeCallback(...args: any[]): Observable<any>;
export declare function pipe(...operators: any[]): any;
export declare class TimeoutError extends Error {}
export declare class EmptyError extends Error {}
export * from 'rxjs/operators';
