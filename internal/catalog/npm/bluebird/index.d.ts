/** @perfls library bluebird */
declare class Bluebird<R = any> extends Promise<R> {
  /** @perfls callback fn=fn run=each over=this */
  map(fn: (item: any, index: number, length: number) => any, options?: any): Bluebird<any[]>;
  /** @perfls callback fn=fn run=each over=this */
  mapSeries(fn: (item: any, index: number, length: number) => any): Bluebird<any[]>;
  /** @perfls callback fn=fn run=each over=this */
  each(fn: (item: any, index: number, length: number) => any): Bluebird<any[]>;
  /** @perfls callback fn=fn run=each over=this */
  filter(fn: (item: any, index: number, length: number) => any, options?: any): Bluebird<any[]>;
  /** @perfls callback fn=fn run=each over=this */
  reduce(fn: (sum: any, item: any, index: number, length: number) => any, start?: any): Bluebird<any>;
  /** @perfls callback fn=fn run=once */
  tap(fn: (value: R) => any): Bluebird<R>;
  /** @perfls callback fn=fn run=once */
  spread(fn: (...values: any[]) => any): Bluebird<any>;
  delay(ms: number): Bluebird<R>;
  timeout(ms: number, message?: any): Bluebird<R>;
  all(): Bluebird<any>;
  props(): Bluebird<any>;
  get(name: any): Bluebird<any>;
  return(value: any): Bluebird<any>;
  asCallback(...args: any[]): this;
  nodeify(...args: any[]): this;
  /** @perfls callback fn=fn run=each over=items */
  static map<T, R>(items: Iterable<T | PromiseLike<T>> | PromiseLike<Iterable<T>>, fn: (item: T, index: number, length: number) => R, options?: any): Bluebird<Awaited<R>[]>;
  /** @perfls callback fn=fn run=each over=items */
  static mapSeries<T, R>(items: Iterable<T | PromiseLike<T>> | PromiseLike<Iterable<T>>, fn: (item: T, index: number, length: number) => R): Bluebird<Awaited<R>[]>;
  /** @perfls callback fn=fn run=each over=items */
  static each<T>(items: Iterable<T | PromiseLike<T>> | PromiseLike<Iterable<T>>, fn: (item: T, index: number, length: number) => any): Bluebird<T[]>;
  /** @perfls callback fn=fn run=each over=items */
  static filter<T>(items: Iterable<T | PromiseLike<T>> | PromiseLike<Iterable<T>>, fn: (item: T, index: number, length: number) => any, options?: any): Bluebird<T[]>;
  /** @perfls callback fn=fn run=each over=items */
  static reduce<T, S = any>(items: Iterable<T | PromiseLike<T>> | PromiseLike<Iterable<T>>, fn: (sum: S, item: T, index: number, length: number) => any, start?: any): Bluebird<S>;
  /** @perfls callback fn=fn run=once */
  static try(fn: any, ...args: any[]): Bluebird<any>;
  /** @perfls wrap fn=fn */
  static method(fn: any): any;
  /** @perfls wrap fn=fn */
  static coroutine(fn: any): any;
  /** @perfls sleep */
  static delay(ms: number, value?: any): Bluebird<any>;
  static props(values: any): Bluebird<any>;
  static join(...args: any[]): Bluebird<any>;
  static promisify(fn: any, options?: any): any;
  static promisifyAll(object: any, options?: any): any;
  /** @perfls callback fn=rest run=once */
  static using(...rest: any[]): Bluebird<any>;
  static config(options: any): void;
  static fromCallback(fn: any, options?: any): Bluebird<any>;
  static TimeoutError: any;
}
export = Bluebird;
