/** @perfls library objection */
export type ModelClass<M = any> = any; export type ModelConstructor<M = any> = any; export type ModelOptions = any; export type ModelProps<M = any> = any;
export type PartialModelObject<M = any> = any; export type PartialModelGraph<M = any, T = any> = any; export type ModelObject<M> = M; export type Pojo = any;
export type Transaction = any; export type TransactionOrKnex = any; export type MaybeCompositeId = any; export type Id = any; export type CompositeId = any;
export type QueryContext = any; export type RelationMappings = any; export type RelationMappingsThunk = any; export type RelationMapping<M = any> = any;
export type RelationExpression<M = any> = any; export type Modifiers<Q = any> = any; export type JSONSchema = any; export type StaticHookArguments<M = any> = any;
export type QueryBuilderType<M extends Model = any> = QueryBuilder<M, M[]>; export type SingleQueryBuilder<Q = any> = any; export type MaybeSingleQueryBuilder<Q = any> = any;
export type NumberQueryBuilder<Q = any> = any; export type ArrayQueryBuilder<Q = any> = any; export type Page<M> = { total: number; results: M[] }; export type Expression<T = any> = any;
export type ColumnNameMappers = any; export type UpsertGraphOptions = any; export type InsertGraphOptions = any; export type FetchGraphOptions = any; export type GraphOptions = any;
export type RelationJoin = any; export type JoinRelation = any; export type AnyQueryBuilder = QueryBuilder<any, any>; export type AnyModelConstructor = any; export type ValidatorArgs = any;
type Class<M> = abstract new (...args: any[]) => M;

export declare class Model {
  constructor(...args: any[]);
  static tableName: string;
  static idColumn: any;
  static jsonSchema: any;
  static relationMappings: any;
  static modifiers: any;
  static QueryBuilder: any;
  static readonly BelongsToOneRelation: any;
  static readonly HasOneRelation: any;
  static readonly HasManyRelation: any;
  static readonly ManyToManyRelation: any;
  static readonly HasOneThroughRelation: any;
  static knex(knex?: any): any;
  static knexQuery(): any;
  static raw(sql: any, ...rest: any[]): any;
  static ref(expression: any): any;
  static fn: any;
  static bindKnex<M>(this: M, knex: any): M;
  static bindTransaction<M>(this: M, trx: any): M;
  static fromJson<M>(this: Class<M>, json: any, options?: any): M;
  static fromDatabaseJson<M>(this: Class<M>, json: any): M;
  /** @perfls transaction fn=body */
  static transaction<T>(body: (trx: any) => Promise<T>): Promise<T>;
  /** @perfls transaction fn=body */
  static transaction<T>(trx: any, body: (trx: any) => Promise<T>): Promise<T>;
  /** @perfls transaction */
  static startTransaction(trx?: any): Promise<any>;
  /** @perfls query read many lazy model=this */
  static query<M extends Model>(this: Class<M>, trx?: any): QueryBuilder<M, M[]>;
  /** @perfls query read many lazy model=this */
  static relatedQuery(relation: any, trx?: any): QueryBuilder<any, any[]>;
  /** @perfls query read many lazy model=this */
  static fetchGraph<M extends Model>(this: Class<M>, models: any, ...rest: any[]): QueryBuilder<M, any>;
  static fetchTableMetadata(options?: any): Promise<any>;
  static loadRelated(models: any, ...rest: any[]): QueryBuilder<any, any>;
  /** @perfls query read one lazy model=this */
  $query(trx?: any): QueryBuilder<this, this>;
  /** @perfls query read many lazy model=this */
  $relatedQuery(relation: any, trx?: any): QueryBuilder<any, any>;
  /** @perfls query read many lazy model=this */
  $fetchGraph(expression: any, options?: any): QueryBuilder<this, this>;
  /** @perfls query read many lazy model=this */
  $loadRelated(expression: any, ...rest: any[]): QueryBuilder<this, this>;
  $id(id?: any): any;
  $set(json: any): this;
  $setJson(json: any, options?: any): this;
  $appendRelated(...args: any[]): this;
  $setRelated(...args: any[]): this;
  $clone(options?: any): this;
  $toJson(options?: any): any;
  toJSON(options?: any): any;
  $validate(...args: any[]): any;
  $omit(...args: any[]): this;
  $pick(...args: any[]): this;
  $beforeInsert(context: any): any;
  $afterInsert(context: any): any;
  $beforeUpdate(options: any, context: any): any;
  $afterUpdate(options: any, context: any): any;
  $beforeDelete(context: any): any;
  $afterDelete(context: any): any;
  $afterFind(context: any): any;
}

export declare class QueryBuilder<M extends Model = any, R = M[]> implements PromiseLike<R> {
  then<A = R, B = never>(resolve?: ((value: R) => A | PromiseLike<A>) | null, reject?: ((reason: any) => B | PromiseLike<B>) | null): Promise<A | B>;
  catch<B = never>(reject?: ((reason: any) => B | PromiseLike<B>) | null): Promise<R | B>;
  finally(done?: (() => void) | null): Promise<R>;
  /** @perfls query read many run */
  execute(): Promise<R>;
  /** @perfls query read count */
  resultSize(): Promise<number>;
  /** @perfls query read one lazy */
  findById(id: any): QueryBuilder<M, M | undefined>;
  /** @perfls query read many lazy */
  findByIds(ids: any): QueryBuilder<M, M[]>;
  /** @perfls query read one lazy */
  findOne(...where: any[]): QueryBuilder<M, M | undefined>;
  /** @perfls query read one lazy */
  first(): QueryBuilder<M, M | undefined>;
  /** @perfls query read many lazy */
  page(page: number, size: number): QueryBuilder<M, Page<M>>;
  /** @perfls query read many lazy */
  range(...args: any[]): QueryBuilder<M, Page<M>>;
  /** @perfls query write one lazy */
  insert(object?: any): QueryBuilder<M, any>;
  /** @perfls query write one lazy */
  insertAndFetch(object?: any): QueryBuilder<M, any>;
  /** @perfls query write many lazy */
  insertGraph(graph: any, options?: any): QueryBuilder<M, any>;
  /** @perfls query write many lazy */
  insertGraphAndFetch(graph: any, options?: any): QueryBuilder<M, any>;
  /** @perfls query write many lazy */
  upsertGraph(graph: any, options?: any): QueryBuilder<M, any>;
  /** @perfls query write many lazy */
  upsertGraphAndFetch(graph: any, options?: any): QueryBuilder<M, any>;
  /** @perfls query write many lazy */
  update(update?: any): QueryBuilder<M, number>;
  /** @perfls query write one lazy */
  updateAndFetch(update?: any): QueryBuilder<M, M>;
  /** @perfls query write one lazy */
  updateAndFetchById(id: any, update?: any): QueryBuilder<M, M>;
  /** @perfls query write many lazy */
  patch(patch?: any): QueryBuilder<M, number>;
  /** @perfls query write one lazy */
  patchAndFetch(patch?: any): QueryBuilder<M, M>;
  /** @perfls query write one lazy */
  patchAndFetchById(id: any, patch?: any): QueryBuilder<M, M>;
  /** @perfls query write many lazy */
  del(): QueryBuilder<M, number>;
  /** @perfls query write many lazy */
  delete(): QueryBuilder<M, number>;
  /** @perfls query write one lazy */
  deleteById(id: any): QueryBuilder<M, number>;
  /** @perfls query write many lazy */
  relate(ids: any): QueryBuilder<M, number>;
  /** @perfls query write many lazy */
  unrelate(): QueryBuilder<M, number>;
  /** @perfls query write many lazy */
  increment(column: any, amount: number): QueryBuilder<M, number>;
  /** @perfls query write many lazy */
  decrement(column: any, amount: number): QueryBuilder<M, number>;
  /** @perfls query write many lazy */
  truncate(): Promise<void>;
  throwIfNotFound(data?: any): QueryBuilder<M, NonNullable<R>>;
  castTo<T>(): T extends Model ? QueryBuilder<T, T> : QueryBuilder<M, T>;
  castTo<T extends Model>(model: Class<T>): QueryBuilder<T, T[]>;
  clone(): this;
  toKnexQuery(): any;
  modelClass(): any;
  for(ids: any): this;
  context(context?: any): any;
  select(...args: any[]): this;
  columns(...args: any[]): this;
  column(...args: any[]): this;
  distinct(...args: any[]): this;
  distinctOn(...args: any[]): this;
  from(...args: any[]): this;
  table(...args: any[]): this;
  into(...args: any[]): this;
  with(...args: any[]): this;
  withRecursive(...args: any[]): this;
  withSchema(...args: any[]): this;
  as(...args: any[]): this;
  alias(...args: any[]): this;
  aliasFor(...args: any[]): this;
  tableRefFor(...args: any[]): this;
  where(...args: any[]): this;
  andWhere(...args: any[]): this;
  orWhere(...args: any[]): this;
  whereNot(...args: any[]): this;
  orWhereNot(...args: any[]): this;
  whereRaw(...args: any[]): this;
  orWhereRaw(...args: any[]): this;
  whereIn(...args: any[]): this;
  orWhereIn(...args: any[]): this;
  whereNotIn(...args: any[]): this;
  orWhereNotIn(...args: any[]): this;
  whereNull(...args: any[]): this;
  orWhereNull(...args: any[]): this;
  whereNotNull(...args: any[]): this;
  orWhereNotNull(...args: any[]): this;
  whereBetween(...args: any[]): this;
  whereNotBetween(...args: any[]): this;
  orWhereBetween(...args: any[]): this;
  whereExists(...args: any[]): this;
  orWhereExists(...args: any[]): this;
  whereNotExists(...args: any[]): this;
  whereColumn(...args: any[]): this;
  whereComposite(...args: any[]): this;
  whereInComposite(...args: any[]): this;
  whereNotInComposite(...args: any[]): this;
  whereJsonSupersetOf(...args: any[]): this;
  whereJsonSubsetOf(...args: any[]): this;
  whereJsonHasAny(...args: any[]): this;
  whereJsonHasAll(...args: any[]): this;
  findByComposite(...args: any[]): this;
  join(...args: any[]): this;
  joinRaw(...args: any[]): this;
  innerJoin(...args: any[]): this;
  leftJoin(...args: any[]): this;
  leftOuterJoin(...args: any[]): this;
  rightJoin(...args: any[]): this;
  fullOuterJoin(...args: any[]): this;
  crossJoin(...args: any[]): this;
  joinRelated(...args: any[]): this;
  innerJoinRelated(...args: any[]): this;
  leftJoinRelated(...args: any[]): this;
  leftOuterJoinRelated(...args: any[]): this;
  rightJoinRelated(...args: any[]): this;
  joinRelation(...args: any[]): this;
  leftJoinRelation(...args: any[]): this;
  groupBy(...args: any[]): this;
  groupByRaw(...args: any[]): this;
  having(...args: any[]): this;
  havingRaw(...args: any[]): this;
  havingIn(...args: any[]): this;
  orHaving(...args: any[]): this;
  orderBy(...args: any[]): this;
  orderByRaw(...args: any[]): this;
  union(...args: any[]): this;
  unionAll(...args: any[]): this;
  limit(...args: any[]): this;
  offset(...args: any[]): this;
  count(...args: any[]): this;
  countDistinct(...args: any[]): this;
  min(...args: any[]): this;
  max(...args: any[]): this;
  sum(...args: any[]): this;
  avg(...args: any[]): this;
  returning(...args: any[]): this;
  onConflict(...args: any[]): this;
  merge(...args: any[]): this;
  ignore(...args: any[]): this;
  forUpdate(...args: any[]): this;
  forShare(...args: any[]): this;
  forNoKeyUpdate(...args: any[]): this;
  skipLocked(...args: any[]): this;
  noWait(...args: any[]): this;
  withGraphFetched(...args: any[]): this;
  withGraphJoined(...args: any[]): this;
  withGraph(...args: any[]): this;
  eager(...args: any[]): this;
  joinEager(...args: any[]): this;
  mergeEager(...args: any[]): this;
  modifyEager(...args: any[]): this;
  modifyGraph(...args: any[]): this;
  allowGraph(...args: any[]): this;
  allowEager(...args: any[]): this;
  modify(...args: any[]): this;
  modifiers(...args: any[]): this;
  applyFilter(...args: any[]): this;
  transacting(...args: any[]): this;
  debug(...args: any[]): this;
  timeout(...args: any[]): this;
  runBefore(...args: any[]): this;
  onBuild(...args: any[]): this;
  runAfter(...args: any[]): this;
  onError(...args: any[]): this;
  clear(...args: any[]): this;
  clearSelect(...args: any[]): this;
  clearOrder(...args: any[]): this;
  clearWhere(...args: any[]): this;
  clearWithGraph(...args: any[]): this;
  comment(...args: any[]): this;
  hintComment(...args: any[]): this;
  fromRaw(...args: any[]): this;
  skipUndefined(...args: any[]): this;
  tableNameFor(...args: any[]): this;
  columnNameFor(...args: any[]): this;
}

/** @perfls transaction fn=rest */
export declare function transaction(...rest: any[]): any;
export declare namespace transaction {
  /** @perfls transaction */
  export function start(knex: any): Promise<any>;
}
export declare function raw(sql: any, ...rest: any[]): any;
export declare function ref(expression: any): any;
export declare function val(value: any): any;
export declare function fn(...args: any[]): any;
export declare function mixin(...args: any[]): any;
export declare function compose(...args: any[]): any;
export declare function snakeCaseMappers(options?: any): any;
export declare function knexSnakeCaseMappers(options?: any): any;
export declare function initialize(...args: any[]): Promise<void>;
export declare function lit(value: any): any;
export declare class Validator {
  [name: string]: any;
}
export declare class AjvValidator extends Validator {
  constructor(config?: any);
}
export declare class ValidationError extends Error {
  constructor(...args: any[]);
  [name: string]: any;
}
export declare class NotFoundError extends Error {
  constructor(...args: any[]);
}
export declare class DBError extends Error {}
export declare class UniqueViolationError extends DBError {}
export declare class ForeignKeyViolationError extends DBError {}
export declare class NotNullViolationError extends DBError {}
export declare class ConstraintViolationError extends DBError {}
export declare class CheckViolationError extends DBError {}
export declare class DataError extends DBError {}

export {};
