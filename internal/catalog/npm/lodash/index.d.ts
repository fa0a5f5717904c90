/** @perfls library lodash */
type L<T> = ArrayLike<T> | { [key: string]: T } | null | undefined;
type By<T, R> = ((item: T, key?: any, all?: any) => R) | string | number | any[] | object;

interface LoDashStatic {
  (value?: any): any;
  /** @perfls callback fn=fn run=each over=items */
  map<T, R>(items: L<T>, fn?: By<T, R>, ...rest: any[]): R[];
  /** @perfls callback fn=fn run=each over=items */
  flatMap<T, R>(items: L<T>, fn?: By<T, R>, ...rest: any[]): (R extends (infer U)[] ? U : R)[];
  /** @perfls callback fn=fn run=each over=items */
  flatMapDeep<T, R>(items: L<T>, fn?: By<T, R>, ...rest: any[]): any[];
  /** @perfls callback fn=fn run=each over=items */
  forEach<T, R>(items: L<T>, fn?: By<T, R>, ...rest: any[]): any;
  /** @perfls callback fn=fn run=each over=items */
  each<T, R>(items: L<T>, fn?: By<T, R>, ...rest: any[]): any;
  /** @perfls callback fn=fn run=each over=items */
  forEachRight<T, R>(items: L<T>, fn?: By<T, R>, ...rest: any[]): any;
  /** @perfls callback fn=fn run=each over=items */
  eachRight<T, R>(items: L<T>, fn?: By<T, R>, ...rest: any[]): any;
  /** @perfls callback fn=fn run=each over=items */
  filter<T, R>(items: L<T>, fn?: By<T, R>, ...rest: any[]): T[];
  /** @perfls callback fn=fn run=each over=items */
  reject<T, R>(items: L<T>, fn?: By<T, R>, ...rest: any[]): T[];
  /** @perfls callback fn=fn run=each over=items */
  find<T, R>(items: L<T>, fn?: By<T, R>, ...rest: any[]): T | undefined;
  /** @perfls callback fn=fn run=each over=items */
  findLast<T, R>(items: L<T>, fn?: By<T, R>, ...rest: any[]): T | undefined;
  /** @perfls callback fn=fn run=each over=items */
  findIndex<T, R>(items: L<T>, fn?: By<T, R>, ...rest: any[]): number;
  /** @perfls callback fn=fn run=each over=items */
  findLastIndex<T, R>(items: L<T>, fn?: By<T, R>, ...rest: any[]): number;
  /** @perfls callback fn=fn run=each over=items */
  some<T, R>(items: L<T>, fn?: By<T, R>, ...rest: any[]): boolean;
  /** @perfls callback fn=fn run=each over=items */
  every<T, R>(items: L<T>, fn?: By<T, R>, ...rest: any[]): boolean;
  /** @perfls callback fn=fn run=each over=items */
  groupBy<T, R>(items: L<T>, fn?: By<T, R>, ...rest: any[]): { [key: string]: T[] };
  /** @perfls callback fn=fn run=each over=items */
  keyBy<T, R>(items: L<T>, fn?: By<T, R>, ...rest: any[]): { [key: string]: T };
  /** @perfls callback fn=fn run=each over=items */
  countBy<T, R>(items: L<T>, fn?: By<T, R>, ...rest: any[]): { [key: string]: number };
  /** @perfls callback fn=fn run=each over=items */
  partition<T, R>(items: L<T>, fn?: By<T, R>, ...rest: any[]): [T[], T[]];
  /** @perfls callback fn=fn run=each over=items */
  sortBy<T, R>(items: L<T>, fn?: By<T, R>, ...rest: any[]): T[];
  /** @perfls callback fn=fn run=each over=items */
  orderBy<T, R>(items: L<T>, fn?: By<T, R>, ...rest: any[]): T[];
  /** @perfls callback fn=fn run=each over=items */
  uniqBy<T, R>(items: L<T>, fn?: By<T, R>, ...rest: any[]): T[];
  /** @perfls callback fn=fn run=each over=items */
  sumBy<T, R>(items: L<T>, fn?: By<T, R>, ...rest: any[]): number;
  /** @perfls callback fn=fn run=each over=items */
  meanBy<T, R>(items: L<T>, fn?: By<T, R>, ...rest: any[]): number;
  /** @perfls callback fn=fn run=each over=items */
  maxBy<T, R>(items: L<T>, fn?: By<T, R>, ...rest: any[]): T | undefined;
  /** @perfls callback fn=fn run=each over=items */
  minBy<T, R>(items: L<T>, fn?: By<T, R>, ...rest: any[]): T | undefined;
  /** @perfls callback fn=fn run=each over=items */
  mapValues<T, R>(items: L<T>, fn?: By<T, R>, ...rest: any[]): { [key: string]: R };
  /** @perfls callback fn=fn run=each over=items */
  mapKeys<T, R>(items: L<T>, fn?: By<T, R>, ...rest: any[]): { [key: string]: T };
  /** @perfls callback fn=fn run=each over=items */
  pickBy<T, R>(items: L<T>, fn?: By<T, R>, ...rest: any[]): any;
  /** @perfls callback fn=fn run=each over=items */
  omitBy<T, R>(items: L<T>, fn?: By<T, R>, ...rest: any[]): any;
  /** @perfls callback fn=fn run=each over=items */
  findKey<T, R>(items: L<T>, fn?: By<T, R>, ...rest: any[]): any;
  /** @perfls callback fn=fn run=each over=items */
  forOwn<T, R>(items: L<T>, fn?: By<T, R>, ...rest: any[]): any;
  /** @perfls callback fn=fn run=each over=items */
  forIn<T, R>(items: L<T>, fn?: By<T, R>, ...rest: any[]): any;
  /** @perfls callback fn=fn run=each over=items */
  dropWhile<T, R>(items: L<T>, fn?: By<T, R>, ...rest: any[]): T[];
  /** @perfls callback fn=fn run=each over=items */
  takeWhile<T, R>(items: L<T>, fn?: By<T, R>, ...rest: any[]): T[];
  /** @perfls callback fn=fn run=each over=items */
  dropRightWhile<T, R>(items: L<T>, fn?: By<T, R>, ...rest: any[]): T[];
  /** @perfls callback fn=fn run=each over=items */
  takeRightWhile<T, R>(items: L<T>, fn?: By<T, R>, ...rest: any[]): T[];
  /** @perfls callback fn=fn run=each over=items */
  remove<T, R>(items: L<T>, fn?: By<T, R>, ...rest: any[]): T[];
  /** @perfls callback fn=fn run=each over=items */
  sortedUniqBy<T, R>(items: L<T>, fn?: By<T, R>, ...rest: any[]): T[];
  /** @perfls callback fn=fn run=each over=items */
  reduce<T, S = any>(items: L<T>, fn: (sum: S, item: T, key?: any, all?: any) => any, start?: S): S;
  /** @perfls callback fn=fn run=each over=items */
  reduceRight<T, S = any>(items: L<T>, fn: (sum: S, item: T, key?: any, all?: any) => any, start?: S): S;
  /** @perfls callback fn=fn run=each over=items */
  transform<T, S = any>(items: L<T>, fn: (sum: S, item: T, key?: any, all?: any) => any, start?: S): S;
  /** @perfls callback fn=fn run=each over=count */
  times<R>(count: number, fn?: (index: number) => R): R[];
  differenceBy<T>(items: L<T>, ...rest: any[]): T[];
  differenceWith<T>(items: L<T>, ...rest: any[]): T[];
  intersectionBy<T>(items: L<T>, ...rest: any[]): T[];
  intersectionWith<T>(items: L<T>, ...rest: any[]): T[];
  unionBy<T>(items: L<T>, ...rest: any[]): T[];
  unionWith<T>(items: L<T>, ...rest: any[]): T[];
  xorBy<T>(items: L<T>, ...rest: any[]): T[];
  xorWith<T>(items: L<T>, ...rest: any[]): T[];
  /** @perfls wrap fn=fn */
  debounce(fn: any, ...args: any[]): any;
  /** @perfls wrap fn=fn */
  throttle(fn: any, ...args: any[]): any;
  /** @perfls wrap fn=fn */
  once(fn: any, ...args: any[]): any;
  /** @perfls wrap fn=fn */
  after(times: number, fn: any): any;
  /** @perfls wrap fn=fn */
  before(times: number, fn: any): any;
  /** @perfls wrap fn=fn */
  bind(fn: any, ...args: any[]): any;
  /** @perfls wrap fn=fn */
  curry(fn: any, ...args: any[]): any;
  /** @perfls wrap fn=fn */
  partial(fn: any, ...args: any[]): any;
  /** @perfls wrap fn=fn */
  partialRight(fn: any, ...args: any[]): any;
  /** @perfls wrap fn=fn */
  ary(fn: any, ...args: any[]): any;
  /** @perfls wrap fn=fn */
  unary(fn: any, ...args: any[]): any;
  /** @perfls wrap fn=fn */
  negate(fn: any, ...args: any[]): any;
  /** @perfls wrap fn=fn */
  wrap(fn: any, ...args: any[]): any;
  /** @perfls wrap fn=fn */
  flip(fn: any, ...args: any[]): any;
  /** @perfls wrap fn=fn */
  rest(fn: any, ...args: any[]): any;
  /** @perfls wrap fn=fn */
  spread(fn: any, ...args: any[]): any;
  /** @perfls wrap fn=fn cached */
  memoize<F>(fn: F, key?: any): F & { cache: any };
  /** @perfls callback fn=fn run=store */
  defer(fn: any, ...args: any[]): number;
  /** @perfls callback fn=fn run=store */
  delay(fn: any, ms: number, ...args: any[]): number;
  /** @perfls callback fn=fn run=once */
  attempt(fn: any, ...args: any[]): any;
  /** @perfls callback fn=fn run=once */
  tap<T>(value: T, fn: (value: T) => any): T;
  /** @perfls callback fn=fn run=once */
  thru(value: any, fn: any): any;
  uniq<T>(items: L<T>, ...rest: any[]): T[];
  compact<T>(items: L<T>, ...rest: any[]): T[];
  shuffle<T>(items: L<T>, ...rest: any[]): T[];
  reverse<T>(items: L<T>, ...rest: any[]): T[];
  tail<T>(items: L<T>, ...rest: any[]): T[];
  initial<T>(items: L<T>, ...rest: any[]): T[];
  sampleSize<T>(items: L<T>, ...rest: any[]): T[];
  sortedUniq<T>(items: L<T>, ...rest: any[]): T[];
  take<T>(items: L<T>, ...rest: any[]): T[];
  takeRight<T>(items: L<T>, ...rest: any[]): T[];
  drop<T>(items: L<T>, ...rest: any[]): T[];
  dropRight<T>(items: L<T>, ...rest: any[]): T[];
  slice<T>(items: L<T>, ...rest: any[]): T[];
  concat<T>(items: L<T>, ...rest: any[]): T[];
  head<T>(items: L<T>, ...rest: any[]): T | undefined;
  first<T>(items: L<T>, ...rest: any[]): T | undefined;
  last<T>(items: L<T>, ...rest: any[]): T | undefined;
  nth<T>(items: L<T>, ...rest: any[]): T | undefined;
  sample<T>(items: L<T>, ...rest: any[]): T | undefined;
  max<T>(items: L<T>, ...rest: any[]): T | undefined;
  min<T>(items: L<T>, ...rest: any[]): T | undefined;
  uniqWith<T>(items: L<T>, same?: any): T[];
  chunk<T>(items: L<T>, size?: number): T[][];
  difference<T>(items: L<T>, ...rest: any[]): T[];
  intersection<T>(...lists: L<T>[]): T[];
  union<T>(...lists: L<T>[]): T[];
  without<T>(items: L<T>, ...values: any[]): T[];
  cloneDeep<T>(value: T): T;
  clone<T>(value: T): T;
  values<T>(object: L<T>): T[];
  entries<T>(object: L<T>): [string, T][];
  toPairs<T>(object: L<T>): [string, T][];
  keys(object?: any): string[];
  [name: string]: any;
}
declare const _: LoDashStatic;
declare namespace _ {
  type Dictionary<T = any> = { [key: string]: T };
  type List<T = any> = ArrayLike<T>;
  type DebouncedFunc<F = any> = any;
  type DebounceSettings = any;
  type Many<T> = T | readonly T[];
  type PartialDeep<T> = any;
  type NumericDictionary<T = any> = { [key: number]: T };
  type MemoizedFunction = any;
}
export = _;
