/** @perfls library drizzle */
import { QueryPromise, SQL } from './index';

// What is sent is told by the first link (select, insert, update, delete, findMany, findFirst), and sent when the chain is awaited.
export declare class MySqlDatabase<A = any, B = any, C = any, D = any> {
  constructor(...args: any[]);
  readonly _: any;
  readonly $client: any;
  query: { [table: string]: RelationalQueryBuilder };
  $with(...args: any[]): any;
  with(...queries: any[]): this;
  $cache: any;
  /** @perfls query read count lazy model=source */
  $count(source: any, filters?: any): QueryPromise<number>;
  /** @perfls query read many lazy */
  select(fields?: any): MySqlSelectBuilder;
  /** @perfls query read many lazy */
  selectDistinct(fields?: any): MySqlSelectBuilder;
  /** @perfls query write many lazy model=table */
  insert(table: any): MySqlInsertBuilder;
  /** @perfls query write many lazy model=table */
  update(table: any): MySqlUpdateBuilder;
  /** @perfls query write many lazy model=table */
  delete(table: any): MySqlDeleteBase;
  /** @perfls query auto read many lazy sql=query */
  execute<T = any>(query: any): MySqlRaw<any>;
  /** @perfls transaction fn=body */
  transaction<T>(body: (tx: MySqlTransaction) => T, config?: any): T;
  /** @perfls query write many */
  batch(queries: any): Promise<any>;
}

export declare class MySqlTransaction<A = any, B = any, C = any, D = any> extends MySqlDatabase {
  schema: any;
  rollback(): never;
  setTransaction(config: any): Promise<void>;
}

export declare class RelationalQueryBuilder<A = any, B = any, C = any, D = any> {
  /** @perfls query read many lazy model=this */
  findMany(config?: any): MySqlRelationalQuery<any[]>;
  /** @perfls query read one lazy model=this */
  findFirst(config?: any): MySqlRelationalQuery<any>;
}

export declare class MySqlRelationalQuery<T = any, U = any> extends QueryPromise<T> {
  prepare(...args: any[]): MySqlPreparedQuery;
  toSQL(): any;
  getSQL(): SQL;
  /** @perfls query read many */
  execute(...args: any[]): Promise<T>;
}

export declare class MySqlSelectBuilder<A = any, B = any, C = any> {
  /** @perfls builder model=source */
  from(source: any): MySqlSelectBase;
}

export declare abstract class MySqlSelectQueryBuilderBase extends QueryPromise<any[]> {
  leftJoin(...args: any[]): this;
  rightJoin(...args: any[]): this;
  innerJoin(...args: any[]): this;
  fullJoin(...args: any[]): this;
  crossJoin(...args: any[]): this;
  leftJoinLateral(...args: any[]): this;
  innerJoinLateral(...args: any[]): this;
  crossJoinLateral(...args: any[]): this;
  union(...args: any[]): this;
  unionAll(...args: any[]): this;
  intersect(...args: any[]): this;
  intersectAll(...args: any[]): this;
  except(...args: any[]): this;
  exceptAll(...args: any[]): this;
  where(...args: any[]): this;
  having(...args: any[]): this;
  groupBy(...args: any[]): this;
  orderBy(...args: any[]): this;
  limit(...args: any[]): this;
  offset(...args: any[]): this;
  for(...args: any[]): this;
  $dynamic(...args: any[]): this;
}
export declare class MySqlSelectBase extends MySqlSelectQueryBuilderBase {
  /** @perfls query read many */
  execute(...args: any[]): Promise<any[]>;
  prepare(...args: any[]): MySqlPreparedQuery;
  as(alias: string): any;
  getSQL(): SQL;
  toSQL(): any;
}

export declare class MySqlInsertBuilder<A = any, B = any, C = any> {
  values(values: any): MySqlInsertBase;
  select(query: any): MySqlInsertBase;
  overridingSystemValue(): this;
  ignore(): this;
}
export declare class MySqlInsertBase extends QueryPromise<any> {
  $returningId(): this;
  onConflictDoNothing(...args: any[]): this;
  onConflictDoUpdate(...args: any[]): this;
  onDuplicateKeyUpdate(...args: any[]): this;
  $dynamic(): this;
  /** @perfls query write many */
  execute(...args: any[]): Promise<any>;
  prepare(...args: any[]): MySqlPreparedQuery;
  as(alias: string): any;
  getSQL(): SQL;
  toSQL(): any;
}

export declare class MySqlUpdateBuilder<A = any, B = any, C = any> {
  set(values: any): MySqlUpdateBase;
}
export declare class MySqlUpdateBase extends QueryPromise<any> {
  $returningId(): this;
  from(...args: any[]): this;
  leftJoin(...args: any[]): this;
  rightJoin(...args: any[]): this;
  innerJoin(...args: any[]): this;
  fullJoin(...args: any[]): this;
  where(...args: any[]): this;
  orderBy(...args: any[]): this;
  limit(...args: any[]): this;
  $dynamic(...args: any[]): this;
  /** @perfls query write many */
  execute(...args: any[]): Promise<any>;
  prepare(...args: any[]): MySqlPreparedQuery;
  as(alias: string): any;
  getSQL(): SQL;
  toSQL(): any;
}

export declare class MySqlDeleteBase extends QueryPromise<any> {
  $returningId(): this;
  where(...args: any[]): this;
  orderBy(...args: any[]): this;
  limit(...args: any[]): this;
  $dynamic(...args: any[]): this;
  /** @perfls query write many */
  execute(...args: any[]): Promise<any>;
  prepare(...args: any[]): MySqlPreparedQuery;
  as(alias: string): any;
  getSQL(): SQL;
  toSQL(): any;
}

export declare class MySqlRaw<T = any> extends QueryPromise<T> {
  getSQL(): SQL;
  /** @perfls query auto read many */
  execute(): Promise<T>;
}

export declare class MySqlPreparedQuery<T = any> {
  /** @perfls query read many */
  execute(...args: any[]): Promise<any>;
}

export declare class QueryBuilder {
  constructor(...args: any[]);
  $with(...args: any[]): any;
  with(...args: any[]): this;
  select(fields?: any): any;
  selectDistinct(fields?: any): any;
}
export declare function mysqlTable(...args: any[]): any;
export declare function mysqlTableCreator(...args: any[]): any;
export declare function mysqlSchema(...args: any[]): any;
export declare function mysqlEnum(...args: any[]): any;
export declare function mysqlView(...args: any[]): any;
export declare function alias(...args: any[]): any;
export declare function bigint(...args: any[]): any;
export declare function binary(...args: any[]): any;
export declare function boolean(...args: any[]): any;
export declare function char(...args: any[]): any;
export declare function customType(...args: any[]): any;
export declare function date(...args: any[]): any;
export declare function datetime(...args: any[]): any;
export declare function decimal(...args: any[]): any;
export declare function double(...args: any[]): any;
export declare function float(...args: any[]): any;
export declare function int(...args: any[]): any;
export declare function json(...args: any[]): any;
export declare function mediumint(...args: any[]): any;
export declare function real(...args: any[]): any;
export declare function serial(...args: any[]): any;
export declare function smallint(...args: any[]): any;
export declare function text(...args: any[]): any;
export declare function tinytext(...args: any[]): any;
export declare function mediumtext(...args: any[]): any;
export declare function longtext(...args: any[]): any;
export declare function time(...args: any[]): any;
export declare function timestamp(...args: any[]): any;
export declare function tinyint(...args: any[]): any;
export declare function varbinary(...args: any[]): any;
export declare function varchar(...args: any[]): any;
export declare function year(...args: any[]): any;
export declare function primaryKey(...args: any[]): any;
export declare function foreignKey(...args: any[]): any;
export declare function unique(...args: any[]): any;
export declare function uniqueIndex(...args: any[]): any;
export declare function index(...args: any[]): any;
export declare function check(...args: any[]): any;
export declare function union(...args: any[]): any;
export declare function unionAll(...args: any[]): any;
export declare function getTableConfig(...args: any[]): any;
export type MySqlTable<T = any> = any; export type MySqlTableWithColumns<T = any> = any; export type MySqlTableFn<T = any> = any; export type MySqlColumn<A = any, B = any, C = any> = any; export type AnyMySqlTable<T = any> = any;
export type AnyMySqlColumn<T = any> = any; export type MySqlColumnBuilderBase<A = any, B = any> = any; export type MySqlSelect<A = any, B = any, C = any, D = any> = MySqlSelectBase; export type MySqlInsert<A = any, B = any, C = any> = MySqlInsertBase;
export type MySqlInsertValue<T = any> = any; export type MySqlUpdate<A = any, B = any, C = any> = MySqlUpdateBase; export type MySqlUpdateSetSource<T = any> = any; export type MySqlDelete<A = any, B = any, C = any> = MySqlDeleteBase; export type MySqlSession<A = any, B = any, C = any> = any;
export type MySqlDialect = any; export type MySqlTransactionConfig = any; export type MySqlView<A = any, B = any, C = any> = any; export type MySqlSelectQueryBuilder<A = any, B = any, C = any> = MySqlSelectBase; export type SelectedFields = any; export type MySqlColumnExtraConfig = any;
export type IndexBuilder = any; export type ForeignKey = any; export type PrimaryKey = any; export type UniqueConstraint = any; export type Check = any; export type MySqlTableExtraConfig = any; export type WithSubqueryWithSelection<A = any, B = any> = any;
export type MySqlQueryResultHKT = any; export type PreparedQueryHKTBase = any; export type Mode = any;
