/** @perfls library typeorm */
import { QueryRunner } from './data-source';

export type EntityTarget<T = any> = (new (...args: any[]) => T) | (abstract new (...args: any[]) => T) | string | { readonly options: any };
export type ObjectType<T = any> = (new (...args: any[]) => T) | (abstract new (...args: any[]) => T); export type DeepPartial<T = any> = any; export type ObjectID = any;
export type FindOptions<T = any> = any; export type FindManyOptions<T = any> = any; export type FindOneOptions<T = any> = any;
export type FindConditions<T = any> = any; export type FindOptionsWhere<T = any> = any; export type FindOptionsWhereProperty<T = any> = any;
export type FindOptionsOrder<T = any> = any; export type FindOptionsOrderValue = any; export type FindOptionsRelations<T = any> = any;
export type FindOptionsRelationByString = any; export type FindOptionsSelect<T = any> = any; export type FindOptionsSelectByString<T = any> = any;
export type FindTreeOptions = any; export type FindTreesOptions = any; export type JoinOptions = any; export type OrderByCondition = any;
export type SaveOptions = any; export type RemoveOptions = any; export type UpsertOptions<T = any> = any; export type SelectQuery = any;
export type DataSourceOptions = any; export type ConnectionOptions = any; export type BaseDataSourceOptions = any; export type DatabaseType = any;
export type PostgresConnectionOptions = any; export type MysqlConnectionOptions = any; export type SqliteConnectionOptions = any;
export type LoggerOptions = any; export type LogLevel = any; export type LogMessage = any; export type QueryRunnerAlreadyReleasedError = any;
export type ColumnType = any; export type ColumnOptions = any; export type EntityOptions = any; export type IndexOptions = any; export type RelationOptions = any;
export type JoinColumnOptions = any; export type JoinTableOptions = any; export type ValueTransformer = any; export type Relation<T> = T;
export type EntityMetadata = any; export type ColumnMetadata = any; export type RelationMetadata = any; export type IndexMetadata = any; export type MongoFindOneOptions<T = any> = any;
export type InsertEvent<T = any> = any; export type UpdateEvent<T = any> = any; export type RemoveEvent<T = any> = any; export type SoftRemoveEvent<T = any> = any;
export type RecoverEvent<T = any> = any; export type LoadEvent<T = any> = any; export type TransactionStartEvent = any; export type TransactionCommitEvent = any;
export type TransactionRollbackEvent = any; export type ReplicationMode = any; export type Driver = any; export type IsolationLevel = any;
export type EntitySchemaOptions<T = any> = any; export type EntitySchemaColumnOptions = any; export type QueryDeepPartialEntity<T = any> = any;
export type PickKeysByType<T = any, U = any> = any; export type WhereClause = any; export type SelectQueryBuilderOption = any; export type MongoFindManyOptions<T = any> = any;

export declare class InsertResult {
  identifiers: any[];
  generatedMaps: any[];
  raw: any;
}
export declare class UpdateResult {
  raw: any;
  affected?: number;
  generatedMaps: any[];
}
export declare class DeleteResult {
  raw: any;
  affected?: number | null;
}
export declare class EntitySchema<T = any> {
  constructor(options: any);
  readonly options: any;
}
export declare class FindOperator<T = any> {
  constructor(...args: any[]);
  [name: string]: any;
}
export declare class Table {
  constructor(options?: any);
  [name: string]: any;
}
export declare class TableColumn {
  constructor(options?: any);
  [name: string]: any;
}
export declare class TableIndex {
  constructor(options?: any);
  [name: string]: any;
}
export declare class TableForeignKey {
  constructor(options?: any);
  [name: string]: any;
}
export declare class TableUnique {
  constructor(options?: any);
}
export declare class TableCheck {
  constructor(options?: any);
}
export declare class TableExclusion {
  constructor(options?: any);
}
/** @perfls entry role=migration */
export interface MigrationInterface {
  name?: string;
  up(queryRunner: QueryRunner): Promise<any>;
  down(queryRunner: QueryRunner): Promise<any>;
}
export interface EntitySubscriberInterface<T = any> {
  [name: string]: any;
}
export interface Logger {
  [name: string]: any;
}
export declare class DefaultNamingStrategy {
  [name: string]: any;
}
export interface NamingStrategyInterface {
  [name: string]: any;
}
export declare class TypeORMError extends Error {}
export declare class QueryFailedError<T = any> extends TypeORMError {
  constructor(...args: any[]);
  readonly query: string;
  readonly parameters: any;
  driverError: any;
}
export declare class EntityNotFoundError extends TypeORMError {
  constructor(...args: any[]);
}
export declare class CannotCreateEntityIdMapError extends TypeORMError {}
export declare class EntityPropertyNotFoundError extends TypeORMError {}
export declare class OptimisticLockVersionMismatchError extends TypeORMError {}

export declare function In(values: any): FindOperator;
export declare function Any(values: any): FindOperator;
export declare function Not(value: any): FindOperator;
export declare function IsNull(): FindOperator;
export declare function LessThan(value: any): FindOperator;
export declare function LessThanOrEqual(value: any): FindOperator;
export declare function MoreThan(value: any): FindOperator;
export declare function MoreThanOrEqual(value: any): FindOperator;
export declare function Between(from: any, to: any): FindOperator;
export declare function Like(value: any): FindOperator;
export declare function ILike(value: any): FindOperator;
export declare function Equal(value: any): FindOperator;
export declare function Raw(...args: any[]): FindOperator;
export declare function And(...values: any[]): FindOperator;
export declare function Or(...values: any[]): FindOperator;
export declare function ArrayContains(values: any): FindOperator;
export declare function ArrayContainedBy(values: any): FindOperator;
export declare function ArrayOverlap(values: any): FindOperator;
export declare function JsonContains(value: any): FindOperator;
export declare function getMetadataArgsStorage(): any;
