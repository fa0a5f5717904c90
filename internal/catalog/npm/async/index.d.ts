/** @perfls library async */
/** @perfls callback fn=fn,rest run=each over=items */
export declare function each(items: any, fn: any, ...rest: any[]): Promise<any>;
/** @perfls callback fn=fn,rest run=each over=items */
export declare function eachSeries(items: any, fn: any, ...rest: any[]): Promise<any>;
/** @perfls callback fn=fn,rest run=each over=items */
export declare function eachLimit(items: any, limit: number, fn: any, ...rest: any[]): Promise<any>;
/** @perfls callback fn=fn,rest run=each over=items */
export declare function forEach(items: any, fn: any, ...rest: any[]): Promise<any>;
/** @perfls callback fn=fn,rest run=each over=items */
export declare function forEachSeries(items: any, fn: any, ...rest: any[]): Promise<any>;
/** @perfls callback fn=fn,rest run=each over=items */
export declare function forEachLimit(items: any, limit: number, fn: any, ...rest: any[]): Promise<any>;
/** @perfls callback fn=fn,rest run=each over=items */
export declare function eachOf(items: any, fn: any, ...rest: any[]): Promise<any>;
/** @perfls callback fn=fn,rest run=each over=items */
export declare function eachOfSeries(items: any, fn: any, ...rest: any[]): Promise<any>;
/** @perfls callback fn=fn,rest run=each over=items */
export declare function eachOfLimit(items: any, limit: number, fn: any, ...rest: any[]): Promise<any>;
/** @perfls callback fn=fn,rest run=each over=items */
export declare function forEachOf(items: any, fn: any, ...rest: any[]): Promise<any>;
/** @perfls callback fn=fn,rest run=each over=items */
export declare function forEachOfSeries(items: any, fn: any, ...rest: any[]): Promise<any>;
/** @perfls callback fn=fn,rest run=each over=items */
export declare function forEachOfLimit(items: any, limit: number, fn: any, ...rest: any[]): Promise<any>;
/** @perfls callback fn=fn,rest run=each over=items */
export declare function map(items: any, fn: any, ...rest: any[]): Promise<any>;
/** @perfls callback fn=fn,rest run=each over=items */
export declare function mapSeries(items: any, fn: any, ...rest: any[]): Promise<any>;
/** @perfls callback fn=fn,rest run=each over=items */
export declare function mapLimit(items: any, limit: number, fn: any, ...rest: any[]): Promise<any>;
/** @perfls callback fn=fn,rest run=each over=items */
export declare function flatMap(items: any, fn: any, ...rest: any[]): Promise<any>;
/** @perfls callback fn=fn,rest run=each over=items */
export declare function flatMapSeries(items: any, fn: any, ...rest: any[]): Promise<any>;
/** @perfls callback fn=fn,rest run=each over=items */
export declare function flatMapLimit(items: any, limit: number, fn: any, ...rest: any[]): Promise<any>;
/** @perfls callback fn=fn,rest run=each over=items */
export declare function concat(items: any, fn: any, ...rest: any[]): Promise<any>;
/** @perfls callback fn=fn,rest run=each over=items */
export declare function concatSeries(items: any, fn: any, ...rest: any[]): Promise<any>;
/** @perfls callback fn=fn,rest run=each over=items */
export declare function concatLimit(items: any, limit: number, fn: any, ...rest: any[]): Promise<any>;
/** @perfls callback fn=fn,rest run=each over=items */
export declare function filter(items: any, fn: any, ...rest: any[]): Promise<any>;
/** @perfls callback fn=fn,rest run=each over=items */
export declare function filterSeries(items: any, fn: any, ...rest: any[]): Promise<any>;
/** @perfls callback fn=fn,rest run=each over=items */
export declare function filterLimit(items: any, limit: number, fn: any, ...rest: any[]): Promise<any>;
/** @perfls callback fn=fn,rest run=each over=items */
export declare function select(items: any, fn: any, ...rest: any[]): Promise<any>;
/** @perfls callback fn=fn,rest run=each over=items */
export declare function reject(items: any, fn: any, ...rest: any[]): Promise<any>;
/** @perfls callback fn=fn,rest run=each over=items */
export declare function rejectSeries(items: any, fn: any, ...rest: any[]): Promise<any>;
/** @perfls callback fn=fn,rest run=each over=items */
export declare function rejectLimit(items: any, limit: number, fn: any, ...rest: any[]): Promise<any>;
/** @perfls callback fn=fn,rest run=each over=items */
export declare function detect(items: any, fn: any, ...rest: any[]): Promise<any>;
/** @perfls callback fn=fn,rest run=each over=items */
export declare function detectSeries(items: any, fn: any, ...rest: any[]): Promise<any>;
/** @perfls callback fn=fn,rest run=each over=items */
export declare function detectLimit(items: any, limit: number, fn: any, ...rest: any[]): Promise<any>;
/** @perfls callback fn=fn,rest run=each over=items */
export declare function find(items: any, fn: any, ...rest: any[]): Promise<any>;
/** @perfls callback fn=fn,rest run=each over=items */
export declare function findSeries(items: any, fn: any, ...rest: any[]): Promise<any>;
/** @perfls callback fn=fn,rest run=each over=items */
export declare function findLimit(items: any, limit: number, fn: any, ...rest: any[]): Promise<any>;
/** @perfls callback fn=fn,rest run=each over=items */
export declare function some(items: any, fn: any, ...rest: any[]): Promise<any>;
/** @perfls callback fn=fn,rest run=each over=items */
export declare function someSeries(items: any, fn: any, ...rest: any[]): Promise<any>;
/** @perfls callback fn=fn,rest run=each over=items */
export declare function someLimit(items: any, limit: number, fn: any, ...rest: any[]): Promise<any>;
/** @perfls callback fn=fn,rest run=each over=items */
export declare function any(items: any, fn: any, ...rest: any[]): Promise<any>;
/** @perfls callback fn=fn,rest run=each over=items */
export declare function every(items: any, fn: any, ...rest: any[]): Promise<any>;
/** @perfls callback fn=fn,rest run=each over=items */
export declare function everySeries(items: any, fn: any, ...rest: any[]): Promise<any>;
/** @perfls callback fn=fn,rest run=each over=items */
export declare function everyLimit(items: any, limit: number, fn: any, ...rest: any[]): Promise<any>;
/** @perfls callback fn=fn,rest run=each over=items */
export declare function all(items: any, fn: any, ...rest: any[]): Promise<any>;
/** @perfls callback fn=fn,rest run=each over=items */
export declare function groupBy(items: any, fn: any, ...rest: any[]): Promise<any>;
/** @perfls callback fn=fn,rest run=each over=items */
export declare function groupBySeries(items: any, fn: any, ...rest: any[]): Promise<any>;
/** @perfls callback fn=fn,rest run=each over=items */
export declare function groupByLimit(items: any, limit: number, fn: any, ...rest: any[]): Promise<any>;
/** @perfls callback fn=fn,rest run=each over=items */
export declare function mapValues(items: any, fn: any, ...rest: any[]): Promise<any>;
/** @perfls callback fn=fn,rest run=each over=items */
export declare function mapValuesSeries(items: any, fn: any, ...rest: any[]): Promise<any>;
/** @perfls callback fn=fn,rest run=each over=items */
export declare function mapValuesLimit(items: any, limit: number, fn: any, ...rest: any[]): Promise<any>;
/** @perfls callback fn=fn,rest run=each over=items */
export declare function sortBy(items: any, fn: any, ...rest: any[]): Promise<any>;
/** @perfls callback fn=fn,rest run=each over=items */
export declare function transform(items: any, fn: any, ...rest: any[]): Promise<any>;
/** @perfls callback fn=fn run=each over=items */
export declare function reduce(items: any, start: any, fn: any, ...rest: any[]): Promise<any>;
/** @perfls callback fn=tasks,rest run=once */
export declare function series(tasks: any, ...rest: any[]): Promise<any>;
/** @perfls callback fn=tasks,rest run=once */
export declare function parallel(tasks: any, ...rest: any[]): Promise<any>;
/** @perfls callback fn=tasks,rest run=once */
export declare function parallelLimit(tasks: any, limit: number, ...rest: any[]): Promise<any>;
/** @perfls callback fn=tasks,rest run=once */
export declare function waterfall(tasks: any, ...rest: any[]): any;
/** @perfls callback fn=tasks,rest run=once */
export declare function auto(tasks: any, ...rest: any[]): Promise<any>;
/** @perfls callback fn=fn,rest run=each over=count */
export declare function times(count: number, fn: any, ...rest: any[]): Promise<any>;
/** @perfls callback fn=fn,rest run=each over=count */
export declare function timesSeries(count: number, fn: any, ...rest: any[]): Promise<any>;
/** @perfls callback fn=fn,rest run=each over=count */
export declare function timesLimit(count: number, limit: number, fn: any, ...rest: any[]): Promise<any>;
/** @perfls callback fn=test,fn,rest run=each over=test */
export declare function whilst(test: any, fn: any, ...rest: any[]): Promise<any>;
/** @perfls callback fn=fn,test run=each over=test */
export declare function doWhilst(fn: any, test: any, ...rest: any[]): Promise<any>;
/** @perfls callback fn=fn run=each over=fn */
export declare function forever(fn: any, ...rest: any[]): Promise<any>;
/** @perfls callback fn=first,rest run=retry */
export declare function retry(first: any, ...rest: any[]): Promise<any>;
/** @perfls callback fn=worker run=store */
export declare function queue<T = any>(worker: any, concurrency?: number): QueueObject<T>;
/** @perfls callback fn=worker run=store */
export declare function priorityQueue<T = any>(worker: any, concurrency?: number): QueueObject<T>;
/** @perfls callback fn=worker run=store */
export declare function cargo<T = any>(worker: any, payload?: number): QueueObject<T>;
/** @perfls wrap fn=fn cached */
export declare function memoize(fn: any, hasher?: any): any;
/** @perfls wrap fn=fn */
export declare function timeout(fn: any, ms: number, info?: any): any;
/** @perfls wrap fn=fn */
export declare function asyncify(fn: any): any;
/** @perfls wrap fn=fn */
export declare function reflect(fn: any): any;
export declare function setImmediate(fn: any, ...args: any[]): void;
export declare function nextTick(fn: any, ...args: any[]): void;
export interface QueueObject<T = any> {
  push(task: any, callback?: any): any;
  pushAsync(task: any): Promise<any>;
  unshift(task: any, callback?: any): any;
  drain(handler?: any): any;
  error(handler?: any): any;
  length(): number;
  kill(): void;
  [member: string]: any;
}
export type AsyncResultCallback<T = any, E = any> = any;
export type AsyncQueue<T = any> = QueueObject<T>;
