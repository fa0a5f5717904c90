/** @perfls library drizzle */
export declare abstract class QueryPromise<T> implements Promise<T> {
  [Symbol.toStringTag]: string;
  then<A = T, B = never>(resolve?: ((value: T) => A | PromiseLike<A>) | null, reject?: ((reason: any) => B | PromiseLike<B>) | null): Promise<A | B>;
  catch<B = never>(reject?: ((reason: any) => B | PromiseLike<B>) | null): Promise<T | B>;
  finally(done?: (() => void) | null): Promise<T>;
}

export declare class SQL<T = any> {
  constructor(...args: any[]);
  append(query: any): this;
  as(alias?: string): any;
  mapWith(decoder: any): any;
  inlineParams(): this;
  getSQL(): SQL<T>;
  if(condition: any): any;
}
export interface SQLWrapper {
  getSQL(): SQL;
}
/** @perfls builder sql=text */
export declare function sql<T = any>(text: any, ...values: any[]): SQL<T>;
export declare namespace sql {
  /** @perfls builder sql=text */
  export function raw(text: string): SQL;
  export function join(...args: any[]): SQL;
  export function identifier(name: string): any;
  export function placeholder(name: string): any;
  export function param(...args: any[]): any;
  export function empty(): SQL;
  export function fromList(list: any): SQL;
  export type Aliased<T = any> = any;
}
export declare function eq(...args: any[]): any;
export declare function ne(...args: any[]): any;
export declare function gt(...args: any[]): any;
export declare function gte(...args: any[]): any;
export declare function lt(...args: any[]): any;
export declare function lte(...args: any[]): any;
export declare function isNull(...args: any[]): any;
export declare function isNotNull(...args: any[]): any;
export declare function inArray(...args: any[]): any;
export declare function notInArray(...args: any[]): any;
export declare function between(...args: any[]): any;
export declare function notBetween(...args: any[]): any;
export declare function like(...args: any[]): any;
export declare function notLike(...args: any[]): any;
export declare function ilike(...args: any[]): any;
export declare function notIlike(...args: any[]): any;
export declare function and(...args: any[]): any;
export declare function or(...args: any[]): any;
export declare function not(...args: any[]): any;
export declare function exists(...args: any[]): any;
export declare function notExists(...args: any[]): any;
export declare function arrayContains(...args: any[]): any;
export declare function arrayContained(...args: any[]): any;
export declare function arrayOverlaps(...args: any[]): any;
export declare function asc(...args: any[]): any;
export declare function desc(...args: any[]): any;
export declare function count(...args: any[]): any;
export declare function countDistinct(...args: any[]): any;
export declare function avg(...args: any[]): any;
export declare function avgDistinct(...args: any[]): any;
export declare function sum(...args: any[]): any;
export declare function sumDistinct(...args: any[]): any;
export declare function max(...args: any[]): any;
export declare function min(...args: any[]): any;
export declare function getTableColumns(...args: any[]): any;
export declare function getTableName(...args: any[]): any;
export declare function aliasedTable(...args: any[]): any;
export declare function is(...args: any[]): any;
export declare function relations(...args: any[]): any;
export declare function defineRelations(...args: any[]): any;
export declare function one(...args: any[]): any;
export declare function many(...args: any[]): any;
export declare function placeholder(...args: any[]): any;
export declare function param(...args: any[]): any;
export declare function name(...args: any[]): any;
export declare function l2Distance(...args: any[]): any;
export declare function cosineDistance(...args: any[]): any;
export declare function innerProduct(...args: any[]): any;
export declare function bindIfParam(...args: any[]): any;
export declare function createTableRelationsHelpers(...args: any[]): any;
export declare function mapRelationalRow(...args: any[]): any;
export declare function getOperators(...args: any[]): any;
export declare function getOrderByOperators(...args: any[]): any;
export declare function fillPlaceholders(...args: any[]): any;
export declare class Table<T = any> {
  [name: string]: any;
}
export declare class Column<A = any, B = any, C = any> {
  [name: string]: any;
}
export declare class Relations<A = any, B = any> {
  [name: string]: any;
}
export declare class DrizzleError extends Error {}
export declare class DrizzleQueryError extends Error {}
export declare class TransactionRollbackError extends Error {}
export declare class DefaultLogger {
  constructor(config?: any);
  [name: string]: any;
}
export declare const entityKind: any;
export type InferModel<T = any, M = any, C = any> = any; export type InferSelectModel<T = any, C = any> = any; export type InferInsertModel<T = any, C = any> = any;
export type InferColumnsDataTypes<T = any> = any; export type AnyColumn = any; export type AnyTable<T = any> = any; export type AnyRelations = any; export type BuildColumns<A = any, B = any, C = any> = any;
export type ColumnBaseConfig<A = any, B = any> = any; export type ColumnDataType = any; export type GetColumnData<A = any, B = any> = any; export type Logger = any; export type DrizzleConfig<T = any> = any;
export type Query = any; export type SQLChunk = any; export type Placeholder<A = any, B = any> = any; export type BinaryOperator = any; export type Subquery<A = any, B = any> = any; export type WithSubquery<A = any, B = any> = any;
export type ExtractTablesWithRelations<T = any> = any; export type BuildQueryResult<A = any, B = any, C = any> = any; export type DBQueryConfig<A = any, B = any, C = any, D = any> = any;
export type TablesRelationalConfig = any; export type TableRelationalConfig = any; export type RelationalSchemaConfig<T = any> = any; export type Many<T = any> = any; export type One<A = any, B = any> = any;
export type Simplify<T> = T; export type Assume<T, U> = T; export type ValueOrArray<T = any> = any; export type TableConfig<T = any> = any; export type View<A = any, B = any, C = any> = any; export type Casing = any;
