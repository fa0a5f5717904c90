/** @perfls library knex */
interface Knex<TRecord = any, TResult = any> extends Knex.QueryInterface<TRecord, TResult> {
  /** @perfls query read many lazy model=table */
  <T = TRecord>(table?: any, options?: any): Knex.QueryBuilder<T, T[]>;
  /** @perfls query auto read many lazy sql=sql */
  raw<T = any>(sql: any, ...rest: any[]): Knex.Raw<T>;
  /** @perfls transaction fn=body */
  transaction<T>(body: (trx: Knex.Transaction) => Promise<T> | void, config?: any): Promise<T>;
  /** @perfls transaction */
  transaction(config?: any): Promise<Knex.Transaction>;
  transactionProvider(config?: any): () => Promise<Knex.Transaction>;
  /** @perfls builder */
  queryBuilder<T = any>(): Knex.QueryBuilder<T, T[]>;
  /** @perfls query write many */
  batchInsert(table: any, rows: any, size?: number): Knex.BatchInsertBuilder;
  /** @perfls builder sql=sql */
  ref(sql: any): any;
  initialize(config?: any): void;
  destroy(callback?: any): any;
  withUserParams(params: any): Knex;
  isTransaction?: boolean;
  client: any;
  context: any;
  userParams: any;
  version: string;
  VERSION: string;
  migrate: any;
  seed: any;
  schema: Knex.SchemaBuilder;
  fn: any;
  functionHelper: any;
  on(...args: any[]): this;
  once(...args: any[]): this;
  removeListener(...args: any[]): this;
}

declare namespace Knex {
  // What a chain of a query is made of. The last link that is lazy says what is sent.
  interface QueryInterface<TRecord = any, TResult = any> {
    /** @perfls query read many lazy */
    select<R = TRecord>(...columns: any[]): QueryBuilder<R, R[]>;
    /** @perfls builder */
    column(...columns: any[]): QueryBuilder<TRecord, TRecord[]>;
    /** @perfls builder */
    columns(...columns: any[]): QueryBuilder<TRecord, TRecord[]>;
    /** @perfls query read one lazy */
    first<R = TRecord>(...columns: any[]): QueryBuilder<TRecord, R | undefined>;
    /** @perfls query read many lazy */
    pluck(column: any): QueryBuilder<TRecord, any[]>;
    /** @perfls query read count lazy */
    count<R = any>(...columns: any[]): QueryBuilder<TRecord, R[]>;
    /** @perfls query read count lazy */
    countDistinct<R = any>(...columns: any[]): QueryBuilder<TRecord, R[]>;
    /** @perfls query read count lazy */
    min<R = any>(...columns: any[]): QueryBuilder<TRecord, R[]>;
    /** @perfls query read count lazy */
    max<R = any>(...columns: any[]): QueryBuilder<TRecord, R[]>;
    /** @perfls query read count lazy */
    sum<R = any>(...columns: any[]): QueryBuilder<TRecord, R[]>;
    /** @perfls query read count lazy */
    sumDistinct<R = any>(...columns: any[]): QueryBuilder<TRecord, R[]>;
    /** @perfls query read count lazy */
    avg<R = any>(...columns: any[]): QueryBuilder<TRecord, R[]>;
    /** @perfls query read count lazy */
    avgDistinct<R = any>(...columns: any[]): QueryBuilder<TRecord, R[]>;
    /** @perfls query write many lazy */
    insert<R = any>(data: any, ...rest: any[]): QueryBuilder<TRecord, R[]>;
    /** @perfls query write many lazy */
    upsert<R = any>(data: any, ...rest: any[]): QueryBuilder<TRecord, R[]>;
    /** @perfls query write many lazy */
    update<R = any>(data: any, ...rest: any[]): QueryBuilder<TRecord, R>;
    /** @perfls query write many lazy */
    updateFrom(...args: any[]): QueryBuilder<TRecord, any>;
    /** @perfls query write many lazy */
    increment(...args: any[]): QueryBuilder<TRecord, number>;
    /** @perfls query write many lazy */
    decrement(...args: any[]): QueryBuilder<TRecord, number>;
    /** @perfls query write many lazy */
    del<R = any>(...args: any[]): QueryBuilder<TRecord, R>;
    /** @perfls query write many lazy */
    delete<R = any>(...args: any[]): QueryBuilder<TRecord, R>;
    /** @perfls query write many lazy */
    truncate(): QueryBuilder<TRecord, void>;
    /** @perfls query read many lazy */
    columnInfo(column?: any): Promise<any>;
    /** @perfls builder model=table */
    from<T = TRecord>(table: any, ...rest: any[]): QueryBuilder<T, T[]>;
    /** @perfls builder model=table */
    into<T = TRecord>(table: any, ...rest: any[]): QueryBuilder<T, any>;
    /** @perfls builder model=table */
    table<T = TRecord>(table: any, ...rest: any[]): QueryBuilder<T, any>;
    /** @perfls builder model=table */
    fromJS<T = TRecord>(table: any): QueryBuilder<T, any>;
    fromRaw(...args: any[]): QueryBuilder<TRecord, TResult>;
    with(...args: any[]): QueryBuilder<TRecord, TResult>;
    withMaterialized(...args: any[]): QueryBuilder<TRecord, TResult>;
    withNotMaterialized(...args: any[]): QueryBuilder<TRecord, TResult>;
    withRecursive(...args: any[]): QueryBuilder<TRecord, TResult>;
    withSchema(schema: string): QueryBuilder<TRecord, TResult>;
    distinct(...args: any[]): QueryBuilder<TRecord, TRecord[]>;
    distinctOn(...args: any[]): QueryBuilder<TRecord, TRecord[]>;
    hintComment(...args: any[]): QueryBuilder<TRecord, TResult>;
    comment(...args: any[]): QueryBuilder<TRecord, TResult>;
    returning(...args: any[]): QueryBuilder<TRecord, any>;
    onConflict(...args: any[]): OnConflictQueryBuilder<TRecord, TResult>;
    as(...args: any[]): QueryBuilder<TRecord, TResult>;
    where(...args: any[]): QueryBuilder<TRecord, TResult>;
    andWhere(...args: any[]): QueryBuilder<TRecord, TResult>;
    orWhere(...args: any[]): QueryBuilder<TRecord, TResult>;
    whereNot(...args: any[]): QueryBuilder<TRecord, TResult>;
    orWhereNot(...args: any[]): QueryBuilder<TRecord, TResult>;
    andWhereNot(...args: any[]): QueryBuilder<TRecord, TResult>;
    whereRaw(...args: any[]): QueryBuilder<TRecord, TResult>;
    orWhereRaw(...args: any[]): QueryBuilder<TRecord, TResult>;
    andWhereRaw(...args: any[]): QueryBuilder<TRecord, TResult>;
    whereIn(...args: any[]): QueryBuilder<TRecord, TResult>;
    orWhereIn(...args: any[]): QueryBuilder<TRecord, TResult>;
    andWhereIn(...args: any[]): QueryBuilder<TRecord, TResult>;
    whereNotIn(...args: any[]): QueryBuilder<TRecord, TResult>;
    orWhereNotIn(...args: any[]): QueryBuilder<TRecord, TResult>;
    andWhereNotIn(...args: any[]): QueryBuilder<TRecord, TResult>;
    whereExists(...args: any[]): QueryBuilder<TRecord, TResult>;
    orWhereExists(...args: any[]): QueryBuilder<TRecord, TResult>;
    whereNotExists(...args: any[]): QueryBuilder<TRecord, TResult>;
    orWhereNotExists(...args: any[]): QueryBuilder<TRecord, TResult>;
    whereNull(...args: any[]): QueryBuilder<TRecord, TResult>;
    orWhereNull(...args: any[]): QueryBuilder<TRecord, TResult>;
    whereNotNull(...args: any[]): QueryBuilder<TRecord, TResult>;
    orWhereNotNull(...args: any[]): QueryBuilder<TRecord, TResult>;
    whereBetween(...args: any[]): QueryBuilder<TRecord, TResult>;
    orWhereBetween(...args: any[]): QueryBuilder<TRecord, TResult>;
    andWhereBetween(...args: any[]): QueryBuilder<TRecord, TResult>;
    whereNotBetween(...args: any[]): QueryBuilder<TRecord, TResult>;
    orWhereNotBetween(...args: any[]): QueryBuilder<TRecord, TResult>;
    andWhereNotBetween(...args: any[]): QueryBuilder<TRecord, TResult>;
    whereLike(...args: any[]): QueryBuilder<TRecord, TResult>;
    orWhereLike(...args: any[]): QueryBuilder<TRecord, TResult>;
    andWhereLike(...args: any[]): QueryBuilder<TRecord, TResult>;
    whereILike(...args: any[]): QueryBuilder<TRecord, TResult>;
    orWhereILike(...args: any[]): QueryBuilder<TRecord, TResult>;
    andWhereILike(...args: any[]): QueryBuilder<TRecord, TResult>;
    whereColumn(...args: any[]): QueryBuilder<TRecord, TResult>;
    orWhereColumn(...args: any[]): QueryBuilder<TRecord, TResult>;
    andWhereColumn(...args: any[]): QueryBuilder<TRecord, TResult>;
    whereWrapped(...args: any[]): QueryBuilder<TRecord, TResult>;
    orWhereWrapped(...args: any[]): QueryBuilder<TRecord, TResult>;
    whereJsonPath(...args: any[]): QueryBuilder<TRecord, TResult>;
    orWhereJsonPath(...args: any[]): QueryBuilder<TRecord, TResult>;
    whereJsonObject(...args: any[]): QueryBuilder<TRecord, TResult>;
    orWhereJsonObject(...args: any[]): QueryBuilder<TRecord, TResult>;
    whereJsonNotObject(...args: any[]): QueryBuilder<TRecord, TResult>;
    orWhereJsonNotObject(...args: any[]): QueryBuilder<TRecord, TResult>;
    whereJsonSupersetOf(...args: any[]): QueryBuilder<TRecord, TResult>;
    orWhereJsonSupersetOf(...args: any[]): QueryBuilder<TRecord, TResult>;
    whereJsonSubsetOf(...args: any[]): QueryBuilder<TRecord, TResult>;
    orWhereJsonSubsetOf(...args: any[]): QueryBuilder<TRecord, TResult>;
    having(...args: any[]): QueryBuilder<TRecord, TResult>;
    andHaving(...args: any[]): QueryBuilder<TRecord, TResult>;
    orHaving(...args: any[]): QueryBuilder<TRecord, TResult>;
    havingRaw(...args: any[]): QueryBuilder<TRecord, TResult>;
    orHavingRaw(...args: any[]): QueryBuilder<TRecord, TResult>;
    havingIn(...args: any[]): QueryBuilder<TRecord, TResult>;
    orHavingIn(...args: any[]): QueryBuilder<TRecord, TResult>;
    havingNotIn(...args: any[]): QueryBuilder<TRecord, TResult>;
    orHavingNotIn(...args: any[]): QueryBuilder<TRecord, TResult>;
    havingExists(...args: any[]): QueryBuilder<TRecord, TResult>;
    orHavingExists(...args: any[]): QueryBuilder<TRecord, TResult>;
    havingNotExists(...args: any[]): QueryBuilder<TRecord, TResult>;
    orHavingNotExists(...args: any[]): QueryBuilder<TRecord, TResult>;
    havingNull(...args: any[]): QueryBuilder<TRecord, TResult>;
    orHavingNull(...args: any[]): QueryBuilder<TRecord, TResult>;
    havingNotNull(...args: any[]): QueryBuilder<TRecord, TResult>;
    orHavingNotNull(...args: any[]): QueryBuilder<TRecord, TResult>;
    havingBetween(...args: any[]): QueryBuilder<TRecord, TResult>;
    orHavingBetween(...args: any[]): QueryBuilder<TRecord, TResult>;
    havingNotBetween(...args: any[]): QueryBuilder<TRecord, TResult>;
    orHavingNotBetween(...args: any[]): QueryBuilder<TRecord, TResult>;
    join(...args: any[]): QueryBuilder<TRecord, TResult>;
    joinRaw(...args: any[]): QueryBuilder<TRecord, TResult>;
    innerJoin(...args: any[]): QueryBuilder<TRecord, TResult>;
    leftJoin(...args: any[]): QueryBuilder<TRecord, TResult>;
    leftOuterJoin(...args: any[]): QueryBuilder<TRecord, TResult>;
    rightJoin(...args: any[]): QueryBuilder<TRecord, TResult>;
    rightOuterJoin(...args: any[]): QueryBuilder<TRecord, TResult>;
    outerJoin(...args: any[]): QueryBuilder<TRecord, TResult>;
    fullOuterJoin(...args: any[]): QueryBuilder<TRecord, TResult>;
    crossJoin(...args: any[]): QueryBuilder<TRecord, TResult>;
    jsonExtract(...args: any[]): QueryBuilder<TRecord, TResult>;
    jsonSet(...args: any[]): QueryBuilder<TRecord, TResult>;
    jsonInsert(...args: any[]): QueryBuilder<TRecord, TResult>;
    jsonRemove(...args: any[]): QueryBuilder<TRecord, TResult>;
    groupBy(...args: any[]): QueryBuilder<TRecord, TResult>;
    groupByRaw(...args: any[]): QueryBuilder<TRecord, TResult>;
    orderBy(...args: any[]): QueryBuilder<TRecord, TResult>;
    orderByRaw(...args: any[]): QueryBuilder<TRecord, TResult>;
    partitionBy(...args: any[]): QueryBuilder<TRecord, TResult>;
    union(...args: any[]): QueryBuilder<TRecord, TResult>;
    unionAll(...args: any[]): QueryBuilder<TRecord, TResult>;
    intersect(...args: any[]): QueryBuilder<TRecord, TResult>;
    except(...args: any[]): QueryBuilder<TRecord, TResult>;
    offset(...args: any[]): QueryBuilder<TRecord, TResult>;
    limit(...args: any[]): QueryBuilder<TRecord, TResult>;
    using(...args: any[]): QueryBuilder<TRecord, TResult>;
    rowNumber(...args: any[]): QueryBuilder<TRecord, TResult>;
    rank(...args: any[]): QueryBuilder<TRecord, TResult>;
    denseRank(...args: any[]): QueryBuilder<TRecord, TResult>;
    rankOver(...args: any[]): QueryBuilder<TRecord, TResult>;
    modify(...args: any[]): QueryBuilder<TRecord, TResult>;
    clear(...args: any[]): QueryBuilder<TRecord, TResult>;
    clearSelect(...args: any[]): QueryBuilder<TRecord, TResult>;
    clearWhere(...args: any[]): QueryBuilder<TRecord, TResult>;
    clearGroup(...args: any[]): QueryBuilder<TRecord, TResult>;
    clearOrder(...args: any[]): QueryBuilder<TRecord, TResult>;
    clearHaving(...args: any[]): QueryBuilder<TRecord, TResult>;
    clearCounters(...args: any[]): QueryBuilder<TRecord, TResult>;
  }

  interface ChainableInterface<T = any> {
    then<A = T, B = never>(resolve?: ((value: T) => A | PromiseLike<A>) | null, reject?: ((reason: any) => B | PromiseLike<B>) | null): Promise<A | B>;
    catch<B = never>(reject?: ((reason: any) => B | PromiseLike<B>) | null): Promise<T | B>;
    finally(done?: (() => void) | null): Promise<T>;
    generateDdlCommands(): Promise<any>;
    toQuery(): string;
    options(options: any): this;
    connection(connection: any): this;
    debug(enabled?: boolean): this;
    transacting(trx: any): this;
    /** @perfls query read many run rows=body */
    stream(body: (stream: any) => any, options?: any): Promise<any>;
    /** @perfls query read many run */
    stream(options?: any): any;
    /** @perfls query read many run */
    pipe(target: any, ...rest: any[]): any;
    /** @perfls query read many run */
    asCallback(callback: any): this;
    /** @perfls query read many run */
    [Symbol.asyncIterator](): AsyncIterableIterator<any>;
    on(...args: any[]): this;
  }

  interface QueryBuilder<TRecord = any, TResult = any> extends QueryInterface<TRecord, TResult>, ChainableInterface<TResult> {
    client: any;
    or: QueryBuilder<TRecord, TResult>;
    not: QueryBuilder<TRecord, TResult>;
    and: QueryBuilder<TRecord, TResult>;
    forUpdate(...args: any[]): this;
    forShare(...args: any[]): this;
    forNoKeyUpdate(...args: any[]): this;
    forKeyShare(...args: any[]): this;
    skipLocked(): this;
    noWait(): this;
    toSQL(): any;
    clone(): QueryBuilder<TRecord, TResult>;
    timeout(...args: any[]): this;
    queryContext(...args: any[]): any;
    // Extensions of a project.
    toString(): string;
  }

  interface OnConflictQueryBuilder<TRecord = any, TResult = any> {
    ignore(): QueryBuilder<TRecord, TResult>;
    merge(...args: any[]): QueryBuilder<TRecord, TResult>;
  }

  interface Raw<T = any> extends ChainableInterface<T> {
    wrap(...args: any[]): this;
    as(name: string): this;
    timeout(...args: any[]): this;
    queryContext(...args: any[]): any;
    toSQL(): any;
    toString(): string;
  }

  interface BatchInsertBuilder extends Promise<any[]> {
    transacting(trx: any): this;
    returning(...args: any[]): this;
  }

  interface Transaction<TRecord = any, TResult = any> extends Knex<TRecord, TResult> {
    executionPromise: Promise<any>;
    parentTransaction: Transaction;
    isCompleted(): boolean;
    commit(value?: any): any;
    rollback(error?: any): any;
    savepoint<T = any>(body: (trx: Transaction) => any): Promise<T>;
  }

  // Changes of the schema, in migrations.
  interface SchemaBuilder extends ChainableInterface<void> {
    hasTable(name: string): Promise<boolean>;
    hasColumn(table: string, column: string): Promise<boolean>;
    [name: string]: any;
  }

  type QueryCallback<A = any, B = any> = any; type QueryCallbackWithArgs<A = any, B = any> = any; type Value = any; type ValueDict = any; type RawBinding = any;
  type ColumnDescriptor<A = any, B = any> = any; type AliasDict = any; type TableDescriptor = any; type JoinClause = any; type JoinCallback = any;
  type Config<S = any> = any; type PoolConfig = any; type MigratorConfig = any; type SeederConfig = any; type ConnectionConfig = any; type StaticConnectionConfig = any;
  type PgConnectionConfig = any; type MySqlConnectionConfig = any; type MySql2ConnectionConfig = any; type Sqlite3ConnectionConfig = any; type MsSqlConnectionConfig = any;
  type CreateTableBuilder = any; type AlterTableBuilder = any; type TableBuilder = any; type ColumnBuilder = any; type ReferencingColumnBuilder = any; type ForeignConstraintBuilder = any;
  type TransactionProvider = any; type TransactionConfig = any; type IsolationLevels = any; type Client = any; type Migrator = any; type Migration = any; type MigrationSource<T = any> = any;
  type Seeder = any; type SeedSource<T = any> = any; type Logger = any; type Sql = any; type SqlNative = any; type ColumnInfo = any; type FunctionHelper = any; type Ref<A = any, B = any> = any;
  type RawBuilder<A = any, B = any> = any; type RawQueryBuilder<A = any, B = any> = any; type ReadonlyObject = any; type ResolveTableType<T = any, S = any> = T; type MaybeRawColumn<T = any> = any;
  type DbColumn<T = any> = any; type DbRecord<T = any> = any; type DbRecordArr<T = any> = any; type CompositeTableType<A = any, B = any, C = any, D = any> = any; type TableType<T = any> = any;
  type Where<A = any, B = any> = any; type Select<A = any, B = any> = any; type SafePartial<T = any> = any; type MaybeArray<T = any> = any; type WhereQueryBuilder<A = any, B = any> = any;
}

/** @perfls client database */
declare function knex<TRecord = any, TResult = any>(config?: any): Knex<TRecord, TResult>;
declare namespace knex {
  export { Knex, knex, knex as default };
  export import QueryBuilder = Knex.QueryBuilder;
  export import Transaction = Knex.Transaction;
  export import Raw = Knex.Raw;
  export import SchemaBuilder = Knex.SchemaBuilder;
  export type Config<S = any> = any; export type CreateTableBuilder = any; export type AlterTableBuilder = any; export type TableBuilder = any; export type ColumnBuilder = any;
  export type MigratorConfig = any; export type PoolConfig = any; export type JoinClause = any; export type Migration = any; export type QueryInterface = Knex.QueryInterface;
  export const Client: any;
  export const KnexTimeoutError: any;
  export const TableBuilder: any;
}
export = knex;
