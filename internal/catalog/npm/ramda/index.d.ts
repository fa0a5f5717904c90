/** @perfls library ramda */
/** @perfls callback fn=fn run=each over=items */
export declare function map(fn: any, items?: any): any;
/** @perfls callback fn=fn run=each over=items */
export declare function forEach(fn: any, items?: any): any;
/** @perfls callback fn=fn run=each over=items */
export declare function filter(fn: any, items?: any): any;
/** @perfls callback fn=fn run=each over=items */
export declare function reject(fn: any, items?: any): any;
/** @perfls callback fn=fn run=each over=items */
export declare function find(fn: any, items?: any): any;
/** @perfls callback fn=fn run=each over=items */
export declare function findIndex(fn: any, items?: any): any;
/** @perfls callback fn=fn run=each over=items */
export declare function any(fn: any, items?: any): any;
/** @perfls callback fn=fn run=each over=items */
export declare function all(fn: any, items?: any): any;
/** @perfls callback fn=fn run=each over=items */
export declare function none(fn: any, items?: any): any;
/** @perfls callback fn=fn run=each over=items */
export declare function flatMap(fn: any, items?: any): any;
/** @perfls callback fn=fn run=each over=items */
export declare function chain(fn: any, items?: any): any;
/** @perfls callback fn=fn run=each over=items */
export declare function groupBy(fn: any, items?: any): any;
/** @perfls callback fn=fn run=each over=items */
export declare function indexBy(fn: any, items?: any): any;
/** @perfls callback fn=fn run=each over=items */
export declare function countBy(fn: any, items?: any): any;
/** @perfls callback fn=fn run=each over=items */
export declare function sortBy(fn: any, items?: any): any;
/** @perfls callback fn=fn run=each over=items */
export declare function partition(fn: any, items?: any): any;
/** @perfls callback fn=fn run=each over=items */
export declare function uniqBy(fn: any, items?: any): any;
/** @perfls callback fn=fn run=each over=items */
export declare function mapObjIndexed(fn: any, items?: any): any;
/** @perfls callback fn=fn run=each over=items */
export declare function forEachObjIndexed(fn: any, items?: any): any;
/** @perfls callback fn=fn run=each over=items */
export declare function takeWhile(fn: any, items?: any): any;
/** @perfls callback fn=fn run=each over=items */
export declare function dropWhile(fn: any, items?: any): any;
/** @perfls callback fn=fn run=each over=items */
export declare function reduce(fn: any, start?: any, items?: any): any;
/** @perfls callback fn=fn run=each over=items */
export declare function scan(fn: any, start?: any, items?: any): any;
/** @perfls callback fn=fn run=each over=items */
export declare function reduceRight(fn: any, start?: any, items?: any): any;
/** @perfls wrap fn=fns */
export declare function pipe(...fns: any[]): any;
/** @perfls wrap fn=fns */
export declare function compose(...fns: any[]): any;
/** @perfls wrap fn=fns */
export declare function pipeWith(...fns: any[]): any;
/** @perfls wrap fn=fns */
export declare function composeWith(...fns: any[]): any;
/** @perfls wrap fn=fns */
export declare function andThen(...fns: any[]): any;
/** @perfls wrap fn=fns */
export declare function tap(...fns: any[]): any;
/** @perfls wrap fn=fns */
export declare function cond(...fns: any[]): any;
/** @perfls wrap fn=fns */
export declare function ifElse(...fns: any[]): any;
/** @perfls wrap fn=fns */
export declare function when(...fns: any[]): any;
/** @perfls wrap fn=fns */
export declare function unless(...fns: any[]): any;
/** @perfls wrap fn=fns */
export declare function curry(...fns: any[]): any;
/** @perfls wrap fn=fns */
export declare function memoizeWith(...fns: any[]): any;
/** @perfls wrap fn=fns */
export declare function once(...fns: any[]): any;
/** @perfls wrap fn=fns */
export declare function always(...fns: any[]): any;
export declare const prop: any, props: any, propEq: any, propOr: any, path: any, pathOr: any, pick: any, omit: any, merge: any, mergeRight: any, mergeLeft: any, mergeDeepRight: any, assoc: any, assocPath: any, dissoc: any, evolve: any, equals: any, isEmpty: any, isNil: any, not: any, head: any, last: any, tail: any, take: any, drop: any, uniq: any, flatten: any, keys: any, values: any, toPairs: any, fromPairs: any, sort: any, ascend: any, descend: any, concat: any, append: any, prepend: any, includes: any, identity: any, T: any, F: any, join: any, split: any, toLower: any, toUpper: any, sum: any, add: any, subtract: any, zip: any, zipObj: any, has: any, complement: any, both: any, either: any, defaultTo: any, lensProp: any, over: any, set: any, view: any, splitEvery: any, pluck: any, project: any, range: any, repeat: any, reverse: any, length: any, slice: any, without: any, difference: any, intersection: any, union: any;
