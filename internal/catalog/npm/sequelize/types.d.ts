/** @perfls library sequelize */
export type Attributes<M = any> = any; export type CreationAttributes<M = any> = any; export type InferAttributes<M = any, O = any> = any;
export type InferCreationAttributes<M = any, O = any> = any; export type CreationOptional<T> = T; export type ForeignKey<T> = T; export type NonAttribute<T> = T;
export type ModelAttributes<M = any, T = any> = any; export type ModelAttributeColumnOptions<M = any> = any; export type ModelOptions<M = any> = any; export type InitOptions<M = any> = any;
export type DefineOptions = any; export type Optional<T, K extends keyof T> = Omit<T, K> & { [P in K]?: T[P] };
export type WhereOptions<T = any> = any; export type WhereOperators<T = any> = any; export type WhereValue<T = any> = any; export type WhereAttributeHash<T = any> = any;
export type WhereAttributeHashValue<T = any> = any; export type AndOperator = any; export type OrOperator = any; export type Filterable<T = any> = any;
export type FindOptions<T = any> = any; export type FindAndCountOptions<T = any> = any; export type NonNullFindOptions<T = any> = any; export type CountOptions<T = any> = any;
export type CountWithOptions<T = any> = any; export type FindOrCreateOptions<T = any, U = any> = any; export type UpsertOptions<T = any> = any; export type BulkCreateOptions<T = any> = any;
export type CreateOptions<T = any> = any; export type UpdateOptions<T = any> = any; export type DestroyOptions<T = any> = any; export type RestoreOptions<T = any> = any;
export type SaveOptions<T = any> = any; export type InstanceUpdateOptions<T = any> = any; export type InstanceDestroyOptions = any; export type IncrementDecrementOptions<T = any> = any;
export type AggregateOptions<T = any, U = any> = any; export type TruncateOptions<T = any> = any; export type BuildOptions = any; export type ScopeOptions = any;
export type Includeable = any; export type IncludeOptions = any; export type IncludeThroughOptions = any; export type Order = any; export type OrderItem = any; export type GroupOption = any;
export type FindAttributeOptions = any; export type ProjectionAlias = any; export type Projectable = any; export type Paranoid = any; export type Identifier = any;
export type Options = any; export type Config = any; export type Dialect = any; export type PoolOptions = any; export type QueryOptions = any; export type SyncOptions = any;
export type QueryOptionsWithType<T = any> = any; export type Logging = any; export type Transactionable = any; export type Hookable = any; export type Deferrable = any;
export type DataType = any; export type AbstractDataType = any; export type AbstractDataTypeConstructor = any; export type ModelHooks<M = any> = any; export type HookReturn = any;
export type ModelIndexesOptions = any; export type IndexesOptions = any; export type ModelScopeOptions = any; export type ModelValidateOptions = any; export type ModelNameOptions = any;
export type HasManyOptions = any; export type HasOneOptions = any; export type BelongsToOptions = any; export type BelongsToManyOptions = any; export type ThroughOptions = any;
export type QueryInterfaceOptions = any; export type TableName = any; export type Primitive = any; export type LogicType = any; export type RangePart = any; export type ColumnsDescription = any;
export type Association<S = any, T = any> = any; export type HasMany<S = any, T = any> = any; export type HasOne<S = any, T = any> = any; export type BelongsTo<S = any, T = any> = any;
export type BelongsToMany<S = any, T = any> = any; export type FindOptionsOrder = any; export type SearchPathable = any; export type Poolable = any; export type ValidationErrorItem = any;

export declare class BaseError extends Error {
  constructor(...args: any[]);
}
export declare class ValidationError extends BaseError {
  readonly errors: any[];
}
export declare class UniqueConstraintError extends ValidationError {
  readonly fields: any;
  readonly parent: any;
}
export declare class DatabaseError extends BaseError {
  readonly parent: any;
  readonly original: any;
  readonly sql: string;
}
export declare class ForeignKeyConstraintError extends DatabaseError {}
export declare class TimeoutError extends DatabaseError {}
export declare class ConnectionError extends BaseError {}
export declare class ConnectionRefusedError extends ConnectionError {}
export declare class ConnectionTimedOutError extends ConnectionError {}
export declare class HostNotFoundError extends ConnectionError {}
export declare class AccessDeniedError extends ConnectionError {}
export declare class OptimisticLockError extends BaseError {}
export declare class EmptyResultError extends BaseError {}
export declare class InstanceError extends BaseError {}
export declare class QueryError extends BaseError {}

export declare const DataTypes: any;
export declare const Op: any;
export declare const QueryTypes: any;
export declare const IndexHints: any;
export declare const TableHints: any;
export declare const Validator: any;
export declare const DeferrableTypes: any;
