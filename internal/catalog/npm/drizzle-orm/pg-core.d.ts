/** @perfls library drizzle */
import { QueryPromise, SQL } from './index';

// What is sent is told by the first link (select, insert, update, delete, findMany, findFirst), and sent when the chain is awaited.
export declare class PgDatabase<A = any, B = any, C = any> {
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
  select(fields?: any): PgSelectBuilder;
  /** @perfls query read many lazy */
  selectDistinct(fields?: any): PgSelectBuilder;
  /** @perfls query read many lazy */
  selectDistinctOn(...args: any[]): PgSelectBuilder;
  /** @perfls query write many lazy model=table */
  insert(table: any): PgInsertBuilder;
  /** @perfls query write many lazy model=table */
  update(table: any): PgUpdateBuilder;
  /** @perfls query write many lazy model=table */
  delete(table: any): PgDeleteBase;
  /** @perfls query write many lazy */
  refreshMaterializedView(view: any): QueryPromise<any>;
  /** @perfls query auto read many lazy sql=query */
  execute<T = any>(query: any): PgRaw<any>;
  /** @perfls transaction fn=body */
  transaction<T>(body: (tx: PgTransaction) => T, config?: any): T;
  /** @perfls query write many */
  batch(queries: any): Promise<any>;
}

export declare class PgTransaction<A = any, B = any, C = any, D = any> extends PgDatabase {
  schema: any;
  rollback(): never;
  setTransaction(config: any): Promise<void>;
}

export declare class RelationalQueryBuilder<A = any, B = any, C = any, D = any> {
  /** @perfls query read many lazy model=this */
  findMany(config?: any): PgRelationalQuery<any[]>;
  /** @perfls query read one lazy model=this */
  findFirst(config?: any): PgRelationalQuery<any>;
}

export declare class PgRelationalQuery<T = any, U = any> extends QueryPromise<T> {
  prepare(...args: any[]): PgPreparedQuery;
  toSQL(): any;
  getSQL(): SQL;
  /** @perfls query read many */
  execute(...args: any[]): Promise<T>;
}

export declare class PgSelectBuilder<A = any, B = any, C = any> {
  /** @perfls builder model=source */
  from(source: any): PgSelectBase;
}

export declare abstract class PgSelectQueryBuilderBase extends QueryPromise<any[]> {
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
export declare class PgSelectBase extends PgSelectQueryBuilderBase {
  /** @perfls query read many */
  execute(...args: any[]): Promise<any[]>;
  prepare(...args: any[]): PgPreparedQuery;
  as(alias: string): any;
  getSQL(): SQL;
  toSQL(): any;
}

export declare class PgInsertBuilder<A = any, B = any, C = any> {
  values(values: any): PgInsertBase;
  select(query: any): PgInsertBase;
  overridingSystemValue(): this;
  ignore(): this;
}
export declare class PgInsertBase extends QueryPromise<any> {
  returning(...args: any[]): this;
  onConflictDoNothing(...args: any[]): this;
  onConflictDoUpdate(...args: any[]): this;
  onDuplicateKeyUpdate(...args: any[]): this;
  $dynamic(): this;
  /** @perfls query write many */
  execute(...args: any[]): Promise<any>;
  prepare(...args: any[]): PgPreparedQuery;
  as(alias: string): any;
  getSQL(): SQL;
  toSQL(): any;
}

export declare class PgUpdateBuilder<A = any, B = any, C = any> {
  set(values: any): PgUpdateBase;
}
export declare class PgUpdateBase extends QueryPromise<any> {
  returning(...args: any[]): this;
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
  prepare(...args: any[]): PgPreparedQuery;
  as(alias: string): any;
  getSQL(): SQL;
  toSQL(): any;
}

export declare class PgDeleteBase extends QueryPromise<any> {
  returning(...args: any[]): this;
  where(...args: any[]): this;
  orderBy(...args: any[]): this;
  limit(...args: any[]): this;
  $dynamic(...args: any[]): this;
  /** @perfls query write many */
  execute(...args: any[]): Promise<any>;
  prepare(...args: any[]): PgPreparedQuery;
  as(alias: string): any;
  getSQL(): SQL;
  toSQL(): any;
}

export declare class PgRaw<T = any> extends QueryPromise<T> {
  getSQL(): SQL;
  /** @perfls query auto read many */
  execute(): Promise<T>;
}

export declare class PgPreparedQuery<T = any> {
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
export declare function pgTable(...args: any[]): any;
export declare function pgTableCreator(...args: any[]): any;
export declare function pgSchema(...args: any[]): any;
export declare function pgEnum(...args: any[]): any;
export declare function pgView(...args: any[]): any;
export declare function pgMaterializedView(...args: any[]): any;
export declare function pgSequence(...args: any[]): any;
export declare function pgRole(...args: any[]): any;
export declare function pgPolicy(...args: any[]): any;
export declare function alias(...args: any[]): any;
export declare function bigint(...args: any[]): any;
export declare function bigserial(...args: any[]): any;
export declare function boolean(...args: any[]): any;
export declare function char(...args: any[]): any;
export declare function cidr(...args: any[]): any;
export declare function customType(...args: any[]): any;
export declare function date(...args: any[]): any;
export declare function decimal(...args: any[]): any;
export declare function doublePrecision(...args: any[]): any;
export declare function inet(...args: any[]): any;
export declare function integer(...args: any[]): any;
export declare function interval(...args: any[]): any;
export declare function json(...args: any[]): any;
export declare function jsonb(...args: any[]): any;
export declare function line(...args: any[]): any;
export declare function macaddr(...args: any[]): any;
export declare function macaddr8(...args: any[]): any;
export declare function numeric(...args: any[]): any;
export declare function point(...args: any[]): any;
export declare function real(...args: any[]): any;
export declare function serial(...args: any[]): any;
export declare function smallint(...args: any[]): any;
export declare function smallserial(...args: any[]): any;
export declare function text(...args: any[]): any;
export declare function time(...args: any[]): any;
export declare function timestamp(...args: any[]): any;
export declare function uuid(...args: any[]): any;
export declare function varchar(...args: any[]): any;
export declare function bit(...args: any[]): any;
export declare function geometry(...args: any[]): any;
export declare function halfvec(...args: any[]): any;
export declare function sparsevec(...args: any[]): any;
export declare function vector(...args: any[]): any;
export declare function primaryKey(...args: any[]): any;
export declare function foreignKey(...args: any[]): any;
export declare function unique(...args: any[]): any;
export declare function uniqueIndex(...args: any[]): any;
export declare function index(...args: any[]): any;
export declare function check(...args: any[]): any;
export declare function union(...args: any[]): any;
export declare function unionAll(...args: any[]): any;
export declare function intersect(...args: any[]): any;
export declare function except(...args: any[]): any;
export declare function getTableConfig(...args: any[]): any;
export type PgTable<T = any> = any; export type PgTableWithColumns<T = any> = any; export type PgTableFn<T = any> = any; export type PgColumn<A = any, B = any, C = any> = any; export type AnyPgTable<T = any> = any;
export type AnyPgColumn<T = any> = any; export type PgColumnBuilderBase<A = any, B = any> = any; export type PgSelect<A = any, B = any, C = any, D = any> = PgSelectBase; export type PgInsert<A = any, B = any, C = any> = PgInsertBase;
export type PgInsertValue<T = any> = any; export type PgUpdate<A = any, B = any, C = any> = PgUpdateBase; export type PgUpdateSetSource<T = any> = any; export type PgDelete<A = any, B = any, C = any> = PgDeleteBase; export type PgSession<A = any, B = any, C = any> = any;
export type PgDialect = any; export type PgTransactionConfig = any; export type PgView<A = any, B = any, C = any> = any; export type PgSelectQueryBuilder<A = any, B = any, C = any> = PgSelectBase; export type SelectedFields = any; export type PgColumnExtraConfig = any;
export type IndexBuilder = any; export type ForeignKey = any; export type PrimaryKey = any; export type UniqueConstraint = any; export type Check = any; export type PgTableExtraConfig = any; export type WithSubqueryWithSelection<A = any, B = any> = any;
export type PgQueryResultHKT = any; export type PgEnum<T = any> = any; export type PgSchema<T = any> = any; export type PgQueryResultKind<A = any, B = any> = any; export type PgSelectQueryBuilderHKT = any; export type PgRelationalQueryHKT = any;
