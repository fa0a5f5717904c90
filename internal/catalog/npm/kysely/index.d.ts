/** @perfls library kysely */
export type Generated<T> = any; export type GeneratedAlways<T> = any; export type ColumnType<S, I = any, U = any> = any; export type JSONColumnType<S = any, I = any, U = any> = any;
export type Selectable<T> = any; export type Insertable<T> = any; export type Updateable<T> = any; export type Selection<A = any, B = any, C = any> = any;
export type InsertObject<A = any, B = any> = any; export type UpdateObject<A = any, B = any, C = any> = any; export type InferResult<T = any> = any; export type Simplify<T> = T; export type Nullable<T> = any;
export type Expression<T = any> = any; export type ExpressionBuilder<A = any, B = any> = any; export type ExpressionWrapper<A = any, B = any, C = any> = any; export type SqlBool = any; export type AliasedExpression<A = any, B = any> = any;
export type ReferenceExpression<A = any, B = any> = any; export type StringReference<A = any, B = any> = any; export type OperandExpression<T = any> = any; export type OrderByExpression<A = any, B = any, C = any> = any;
export type SelectExpression<A = any, B = any> = any; export type TableExpression<A = any, B = any> = any; export type ComparisonOperatorExpression = any; export type OrderByDirection = any; export type ExpressionOrFactory<A = any, B = any, C = any> = any;
export type Dialect = any; export type Driver = any; export type DatabaseConnection = any; export type QueryCompiler = any; export type DialectAdapter = any; export type DatabaseIntrospector = any; export type KyselyConfig = any;
export type KyselyPlugin = any; export type PluginTransformQueryArgs = any; export type PluginTransformResultArgs = any; export type QueryResult<T = any> = { rows: T[]; numAffectedRows?: bigint; insertId?: bigint }; export type RootOperationNode = any;
export type LogEvent = any; export type LogConfig = any; export type Logger = any; export type CompiledQuery<T = any> = any; export type UnknownRow = any; export type MigrationProvider = any; export type MigrationResult = any; export type MigrationResultSet = any;
export type QueryCreator<D = any> = Kysely<D>; export type QueryExecutorProvider = any; export type AnyColumn<A = any, B = any> = any; export type DynamicModule<D = any> = any; export type FunctionModule<A = any, B = any> = any; export type RawBuilderLike = any;
export type CreateTableBuilder<A = any, B = any> = any; export type ColumnDefinitionBuilder = any; export type SchemaModule = any; export type DatabaseMetadata = any; export type TableMetadata = any; export type ColumnDataType = any; export type IsolationLevel = any;
export type DeleteResult = any; export type UpdateResult = any; export type InsertResult = any; export type MergeResult = any; export type NotNull = any; export type ShallowDehydrateObject<T = any> = any;

// A chain is sent by execute and its like, never by await.
export declare class Kysely<DB = any> {
  constructor(config: any);
  readonly schema: any;
  readonly dynamic: any;
  readonly fn: any;
  readonly introspection: any;
  readonly isTransaction: boolean;
  /** @perfls builder model=table */
  selectFrom(table: any): SelectQueryBuilder<DB, any, any>;
  /** @perfls builder */
  selectNoFrom(selection: any): SelectQueryBuilder<DB, any, any>;
  /** @perfls builder model=table */
  insertInto(table: any): InsertQueryBuilder<DB, any, any>;
  /** @perfls builder model=table */
  replaceInto(table: any): InsertQueryBuilder<DB, any, any>;
  /** @perfls builder model=table */
  updateTable(table: any): UpdateQueryBuilder<DB, any, any, any>;
  /** @perfls builder model=table */
  deleteFrom(table: any): DeleteQueryBuilder<DB, any, any>;
  /** @perfls builder model=table */
  mergeInto(table: any): MergeQueryBuilder<DB, any, any>;
  with(name: any, query: any): this;
  withRecursive(name: any, query: any): this;
  withPlugin(plugin: any): this;
  withoutPlugins(): this;
  withSchema(schema: string): this;
  withTables<T>(): this;
  case(...args: any[]): any;
  transaction(): TransactionBuilder<DB>;
  /** @perfls transaction */
  startTransaction(): any;
  connection(): ConnectionBuilder<DB>;
  destroy(): Promise<void>;
  getExecutor(): any;
  /** @perfls query auto read many */
  executeQuery<R = any>(query: any, ...rest: any[]): Promise<QueryResult<R>>;
}
export declare class Transaction<DB = any> extends Kysely<DB> {}
export declare class ControlledTransaction<DB = any, S = any> extends Transaction<DB> {
  commit(): any;
  rollback(): any;
  savepoint(name: string): any;
  releaseSavepoint(name: string): any;
  rollbackToSavepoint(name: string): any;
}
export declare class TransactionBuilder<DB = any> {
  setIsolationLevel(level: any): this;
  setAccessMode(mode: any): this;
  /** @perfls transaction fn=body */
  execute<T>(body: (trx: Transaction<DB>) => Promise<T>): Promise<T>;
}
export declare class ConnectionBuilder<DB = any> {
  /** @perfls callback fn=body run=once */
  execute<T>(body: (db: Kysely<DB>) => Promise<T>): Promise<T>;
}

export declare class SelectQueryBuilder<DB = any, TB = any, O = any> {
  where(...args: any[]): this;
  whereRef(...args: any[]): this;
  having(...args: any[]): this;
  havingRef(...args: any[]): this;
  innerJoin(...args: any[]): this;
  leftJoin(...args: any[]): this;
  rightJoin(...args: any[]): this;
  fullJoin(...args: any[]): this;
  crossJoin(...args: any[]): this;
  innerJoinLateral(...args: any[]): this;
  leftJoinLateral(...args: any[]): this;
  crossJoinLateral(...args: any[]): this;
  select(...args: any[]): this;
  selectAll(...args: any[]): this;
  distinct(...args: any[]): this;
  distinctOn(...args: any[]): this;
  groupBy(...args: any[]): this;
  orderBy(...args: any[]): this;
  limit(...args: any[]): this;
  offset(...args: any[]): this;
  fetch(...args: any[]): this;
  top(...args: any[]): this;
  forUpdate(...args: any[]): this;
  forShare(...args: any[]): this;
  forNoKeyUpdate(...args: any[]): this;
  forKeyShare(...args: any[]): this;
  skipLocked(...args: any[]): this;
  noWait(...args: any[]): this;
  union(...args: any[]): this;
  unionAll(...args: any[]): this;
  intersect(...args: any[]): this;
  except(...args: any[]): this;
  as(...args: any[]): this;
  clearSelect(...args: any[]): this;
  clearWhere(...args: any[]): this;
  clearLimit(...args: any[]): this;
  clearOffset(...args: any[]): this;
  clearOrderBy(...args: any[]): this;
  clearGroupBy(...args: any[]): this;
  modifyFront(...args: any[]): this;
  modifyEnd(...args: any[]): this;
  $castTo(...args: any[]): this;
  $narrowType(...args: any[]): this;
  $assertType(...args: any[]): this;
  $notNull(...args: any[]): this;
  $asScalar(...args: any[]): this;
  $asTuple(...args: any[]): this;
  withPlugin(...args: any[]): this;
  /** @perfls callback fn=change run=once */
  $call<T>(change: (query: this) => T): T;
  /** @perfls callback fn=change run=once */
  $if(condition: any, change: (query: this) => any): this;
  compile(): any;
  toOperationNode(): any;
  explain(...args: any[]): Promise<any[]>;
  /** @perfls query read many */
  execute(...args: any[]): Promise<any[]>;
  /** @perfls query read one */
  executeTakeFirst(...args: any[]): Promise<any>;
  /** @perfls query read one */
  executeTakeFirstOrThrow(...args: any[]): Promise<any>;
  /** @perfls query read many */
  stream(size?: number): AsyncIterableIterator<any>;
}
export declare class InsertQueryBuilder<DB = any, TB = any, O = any> {
  values(...args: any[]): this;
  columns(...args: any[]): this;
  expression(...args: any[]): this;
  defaultValues(...args: any[]): this;
  ignore(...args: any[]): this;
  orIgnore(...args: any[]): this;
  orReplace(...args: any[]): this;
  onConflict(...args: any[]): this;
  onDuplicateKeyUpdate(...args: any[]): this;
  returning(...args: any[]): this;
  returningAll(...args: any[]): this;
  output(...args: any[]): this;
  outputAll(...args: any[]): this;
  top(...args: any[]): this;
  modifyEnd(...args: any[]): this;
  $castTo(...args: any[]): this;
  $narrowType(...args: any[]): this;
  $assertType(...args: any[]): this;
  clearReturning(...args: any[]): this;
  withPlugin(...args: any[]): this;
  /** @perfls callback fn=change run=once */
  $call<T>(change: (query: this) => T): T;
  /** @perfls callback fn=change run=once */
  $if(condition: any, change: (query: this) => any): this;
  compile(): any;
  toOperationNode(): any;
  explain(...args: any[]): Promise<any[]>;
  /** @perfls query write many */
  execute(...args: any[]): Promise<any[]>;
  /** @perfls query write one */
  executeTakeFirst(...args: any[]): Promise<any>;
  /** @perfls query write one */
  executeTakeFirstOrThrow(...args: any[]): Promise<any>;
  /** @perfls query write many */
  stream(size?: number): AsyncIterableIterator<any>;
}
export declare class UpdateQueryBuilder<DB = any, UT = any, TB = any, O = any> {
  set(...args: any[]): this;
  from(...args: any[]): this;
  where(...args: any[]): this;
  whereRef(...args: any[]): this;
  innerJoin(...args: any[]): this;
  leftJoin(...args: any[]): this;
  rightJoin(...args: any[]): this;
  fullJoin(...args: any[]): this;
  returning(...args: any[]): this;
  returningAll(...args: any[]): this;
  output(...args: any[]): this;
  outputAll(...args: any[]): this;
  limit(...args: any[]): this;
  top(...args: any[]): this;
  orderBy(...args: any[]): this;
  modifyEnd(...args: any[]): this;
  clearWhere(...args: any[]): this;
  clearReturning(...args: any[]): this;
  $castTo(...args: any[]): this;
  $narrowType(...args: any[]): this;
  $assertType(...args: any[]): this;
  withPlugin(...args: any[]): this;
  /** @perfls callback fn=change run=once */
  $call<T>(change: (query: this) => T): T;
  /** @perfls callback fn=change run=once */
  $if(condition: any, change: (query: this) => any): this;
  compile(): any;
  toOperationNode(): any;
  explain(...args: any[]): Promise<any[]>;
  /** @perfls query write many */
  execute(...args: any[]): Promise<any[]>;
  /** @perfls query write one */
  executeTakeFirst(...args: any[]): Promise<any>;
  /** @perfls query write one */
  executeTakeFirstOrThrow(...args: any[]): Promise<any>;
  /** @perfls query write many */
  stream(size?: number): AsyncIterableIterator<any>;
}
export declare class DeleteQueryBuilder<DB = any, TB = any, O = any> {
  using(...args: any[]): this;
  where(...args: any[]): this;
  whereRef(...args: any[]): this;
  innerJoin(...args: any[]): this;
  leftJoin(...args: any[]): this;
  rightJoin(...args: any[]): this;
  fullJoin(...args: any[]): this;
  returning(...args: any[]): this;
  returningAll(...args: any[]): this;
  output(...args: any[]): this;
  outputAll(...args: any[]): this;
  limit(...args: any[]): this;
  top(...args: any[]): this;
  orderBy(...args: any[]): this;
  modifyEnd(...args: any[]): this;
  clearWhere(...args: any[]): this;
  clearReturning(...args: any[]): this;
  $castTo(...args: any[]): this;
  $narrowType(...args: any[]): this;
  $assertType(...args: any[]): this;
  withPlugin(...args: any[]): this;
  /** @perfls callback fn=change run=once */
  $call<T>(change: (query: this) => T): T;
  /** @perfls callback fn=change run=once */
  $if(condition: any, change: (query: this) => any): this;
  compile(): any;
  toOperationNode(): any;
  explain(...args: any[]): Promise<any[]>;
  /** @perfls query write many */
  execute(...args: any[]): Promise<any[]>;
  /** @perfls query write one */
  executeTakeFirst(...args: any[]): Promise<any>;
  /** @perfls query write one */
  executeTakeFirstOrThrow(...args: any[]): Promise<any>;
  /** @perfls query write many */
  stream(size?: number): AsyncIterableIterator<any>;
}
export declare class MergeQueryBuilder<DB = any, TT = any, O = any> {
  using(...args: any[]): this;
  whenMatched(...args: any[]): this;
  whenMatchedAnd(...args: any[]): this;
  whenNotMatched(...args: any[]): this;
  whenNotMatchedAnd(...args: any[]): this;
  thenInsertValues(...args: any[]): this;
  thenUpdateSet(...args: any[]): this;
  thenUpdate(...args: any[]): this;
  thenDelete(...args: any[]): this;
  thenDoNothing(...args: any[]): this;
  returning(...args: any[]): this;
  returningAll(...args: any[]): this;
  output(...args: any[]): this;
  modifyEnd(...args: any[]): this;
  withPlugin(...args: any[]): this;
  /** @perfls callback fn=change run=once */
  $call<T>(change: (query: this) => T): T;
  /** @perfls callback fn=change run=once */
  $if(condition: any, change: (query: this) => any): this;
  compile(): any;
  toOperationNode(): any;
  explain(...args: any[]): Promise<any[]>;
  /** @perfls query write many */
  execute(...args: any[]): Promise<any[]>;
  /** @perfls query write one */
  executeTakeFirst(...args: any[]): Promise<any>;
  /** @perfls query write one */
  executeTakeFirstOrThrow(...args: any[]): Promise<any>;
  /** @perfls query write many */
  stream(size?: number): AsyncIterableIterator<any>;
}
export declare class RawBuilder<O = any> {
  readonly isRawBuilder: true;
  as(alias: any): any;
  $castTo<C>(): RawBuilder<C>;
  $notNull(): RawBuilder<O>;
  withPlugin(plugin: any): RawBuilder<O>;
  compile(executor: any): any;
  toOperationNode(): any;
  /** @perfls query auto read many */
  execute(executor: any): Promise<QueryResult<O>>;
}
export interface Sql {
  /** @perfls builder sql=text */
  <T = any>(text: any, ...values: any[]): RawBuilder<T>;
  /** @perfls builder sql=text */
  raw<T = any>(text: string): RawBuilder<T>;
  val(value: any): any;
  value(value: any): any;
  ref(name: string): any;
  table(name: string): any;
  id(...names: string[]): any;
  lit(value: any): any;
  literal(value: any): any;
  join(...args: any[]): any;
}
export declare const sql: Sql;
export declare function expressionBuilder<A = any, B = any>(...args: any[]): any;
export declare class Migrator {
  constructor(options: any);
  [name: string]: any;
}
/** @perfls entry role=migration */
export interface Migration {
  up(db: Kysely<any>): Promise<void>;
  down?(db: Kysely<any>): Promise<void>;
}
export declare class FileMigrationProvider {
  constructor(options: any);
  [name: string]: any;
}
export declare class NoResultError extends Error {}
export declare class PostgresDialect {
  constructor(config: any);
}
export declare class MysqlDialect {
  constructor(config: any);
}
export declare class SqliteDialect {
  constructor(config: any);
}
export declare class MssqlDialect {
  constructor(config: any);
}
export declare class CamelCasePlugin {
  constructor(options?: any);
}
export declare class ParseJSONResultsPlugin {
  constructor(options?: any);
}
export declare class DeduplicateJoinsPlugin {
  constructor(options?: any);
}
export declare class WithSchemaPlugin {
  constructor(schema: string);
}
