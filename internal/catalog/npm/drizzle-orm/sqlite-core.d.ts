/** @perfls library drizzle */
import { QueryPromise, SQL } from './index';

// What is sent is told by the first link (select, insert, update, delete, findMany, findFirst), and sent when the chain is awaited.
export declare class BaseSQLiteDatabase<A = any, B = any, C = any, D = any> {
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
  select(fields?: any): SQLiteSelectBuilder;
  /** @perfls query read many lazy */
  selectDistinct(fields?: any): SQLiteSelectBuilder;
  /** @perfls query write many lazy model=table */
  insert(table: any): SQLiteInsertBuilder;
  /** @perfls query write many lazy model=table */
  update(table: any): SQLiteUpdateBuilder;
  /** @perfls query write many lazy model=table */
  delete(table: any): SQLiteDeleteBase;
  /** @perfls query auto write many sql=query */
  run(query: any): any;
  /** @perfls query auto read many sql=query */
  all<T = any>(query: any): any;
  /** @perfls query auto read one sql=query */
  get<T = any>(query: any): any;
  /** @perfls query auto read many sql=query */
  values<T = any>(query: any): any;
  /** @perfls transaction fn=body */
  transaction<T>(body: (tx: SQLiteTransaction) => T, config?: any): T;
  /** @perfls query write many */
  batch(queries: any): Promise<any>;
}

export declare class SQLiteTransaction<A = any, B = any, C = any, D = any> extends BaseSQLiteDatabase {
  schema: any;
  rollback(): never;
  setTransaction(config: any): Promise<void>;
}

export declare class RelationalQueryBuilder<A = any, B = any, C = any, D = any> {
  /** @perfls query read many lazy model=this */
  findMany(config?: any): SQLiteRelationalQuery<any[]>;
  /** @perfls query read one lazy model=this */
  findFirst(config?: any): SQLiteRelationalQuery<any>;
}

export declare class SQLiteRelationalQuery<T = any, U = any> extends QueryPromise<T> {
  prepare(...args: any[]): SQLitePreparedQuery;
  toSQL(): any;
  getSQL(): SQL;
  /** @perfls query read many */
  execute(...args: any[]): Promise<T>;
  /** @perfls query read many */
  sync(): T;
}

export declare class SQLiteSelectBuilder<A = any, B = any, C = any> {
  /** @perfls builder model=source */
  from(source: any): SQLiteSelectBase;
}

export declare abstract class SQLiteSelectQueryBuilderBase extends QueryPromise<any[]> {
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
export declare class SQLiteSelectBase extends SQLiteSelectQueryBuilderBase {
  /** @perfls query read many */
  execute(...args: any[]): Promise<any[]>;
  prepare(...args: any[]): SQLitePreparedQuery;
  as(alias: string): any;
  getSQL(): SQL;
  toSQL(): any;
  /** @perfls query read many */
  all(...args: any[]): any;
  /** @perfls query read one */
  get(...args: any[]): any;
  /** @perfls query read many */
  values(...args: any[]): any;
  /** @perfls query read many */
  run(...args: any[]): any;
}

export declare class SQLiteInsertBuilder<A = any, B = any, C = any> {
  values(values: any): SQLiteInsertBase;
  select(query: any): SQLiteInsertBase;
  overridingSystemValue(): this;
  ignore(): this;
}
export declare class SQLiteInsertBase extends QueryPromise<any> {
  returning(...args: any[]): this;
  onConflictDoNothing(...args: any[]): this;
  onConflictDoUpdate(...args: any[]): this;
  onDuplicateKeyUpdate(...args: any[]): this;
  $dynamic(): this;
  /** @perfls query write many */
  execute(...args: any[]): Promise<any>;
  prepare(...args: any[]): SQLitePreparedQuery;
  as(alias: string): any;
  getSQL(): SQL;
  toSQL(): any;
  /** @perfls query write many */
  all(...args: any[]): any;
  /** @perfls query write one */
  get(...args: any[]): any;
  /** @perfls query write many */
  values(...args: any[]): any;
  /** @perfls query write many */
  run(...args: any[]): any;
}

export declare class SQLiteUpdateBuilder<A = any, B = any, C = any> {
  set(values: any): SQLiteUpdateBase;
}
export declare class SQLiteUpdateBase extends QueryPromise<any> {
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
  prepare(...args: any[]): SQLitePreparedQuery;
  as(alias: string): any;
  getSQL(): SQL;
  toSQL(): any;
  /** @perfls query write many */
  all(...args: any[]): any;
  /** @perfls query write one */
  get(...args: any[]): any;
  /** @perfls query write many */
  values(...args: any[]): any;
  /** @perfls query write many */
  run(...args: any[]): any;
}

export declare class SQLiteDeleteBase extends QueryPromise<any> {
  returning(...args: any[]): this;
  where(...args: any[]): this;
  orderBy(...args: any[]): this;
  limit(...args: any[]): this;
  $dynamic(...args: any[]): this;
  /** @perfls query write many */
  execute(...args: any[]): Promise<any>;
  prepare(...args: any[]): SQLitePreparedQuery;
  as(alias: string): any;
  getSQL(): SQL;
  toSQL(): any;
  /** @perfls query write many */
  all(...args: any[]): any;
  /** @perfls query write one */
  get(...args: any[]): any;
  /** @perfls query write many */
  values(...args: any[]): any;
  /** @perfls query write many */
  run(...args: any[]): any;
}

export declare class SQLiteRaw<T = any> extends QueryPromise<T> {
  getSQL(): SQL;
  /** @perfls query auto read many */
  execute(): Promise<T>;
}

export declare class SQLitePreparedQuery<T = any> {
  /** @perfls query read many */
  execute(...args: any[]): Promise<any>;
  /** @perfls query read many */
  all(...args: any[]): any;
  /** @perfls query read one */
  get(...args: any[]): any;
  /** @perfls query read many */
  values(...args: any[]): any;
  /** @perfls query write many */
  run(...args: any[]): any;
}

export declare class QueryBuilder {
  constructor(...args: any[]);
  $with(...args: any[]): any;
  with(...args: any[]): this;
  select(fields?: any): any;
  selectDistinct(fields?: any): any;
}
export declare function sqliteTable(...args: any[]): any;
export declare function sqliteTableCreator(...args: any[]): any;
export declare function sqliteView(...args: any[]): any;
export declare function view(...args: any[]): any;
export declare function alias(...args: any[]): any;
export declare function blob(...args: any[]): any;
export declare function customType(...args: any[]): any;
export declare function integer(...args: any[]): any;
export declare function int(...args: any[]): any;
export declare function numeric(...args: any[]): any;
export declare function real(...args: any[]): any;
export declare function text(...args: any[]): any;
export declare function primaryKey(...args: any[]): any;
export declare function foreignKey(...args: any[]): any;
export declare function unique(...args: any[]): any;
export declare function uniqueIndex(...args: any[]): any;
export declare function index(...args: any[]): any;
export declare function check(...args: any[]): any;
export declare function union(...args: any[]): any;
export declare function unionAll(...args: any[]): any;
export declare function getTableConfig(...args: any[]): any;
export type SQLiteTable<T = any> = any; export type SQLiteTableWithColumns<T = any> = any; export type SQLiteTableFn<T = any> = any; export type SQLiteColumn<A = any, B = any, C = any> = any; export type AnySQLiteTable<T = any> = any;
export type AnySQLiteColumn<T = any> = any; export type SQLiteColumnBuilderBase<A = any, B = any> = any; export type SQLiteSelect<A = any, B = any, C = any, D = any> = SQLiteSelectBase; export type SQLiteInsert<A = any, B = any, C = any> = SQLiteInsertBase;
export type SQLiteInsertValue<T = any> = any; export type SQLiteUpdate<A = any, B = any, C = any> = SQLiteUpdateBase; export type SQLiteUpdateSetSource<T = any> = any; export type SQLiteDelete<A = any, B = any, C = any> = SQLiteDeleteBase; export type SQLiteSession<A = any, B = any, C = any> = any;
export type SQLiteDialect = any; export type SQLiteTransactionConfig = any; export type SQLiteView<A = any, B = any, C = any> = any; export type SQLiteSelectQueryBuilder<A = any, B = any, C = any> = SQLiteSelectBase; export type SelectedFields = any; export type SQLiteColumnExtraConfig = any;
export type IndexBuilder = any; export type ForeignKey = any; export type PrimaryKey = any; export type UniqueConstraint = any; export type Check = any; export type SQLiteTableExtraConfig = any; export type WithSubqueryWithSelection<A = any, B = any> = any;
export type SQLiteAsyncDialect = any; export type SQLiteSyncDialect = any; export type SQLiteDatabase<A = any, B = any, C = any> = BaseSQLiteDatabase;
