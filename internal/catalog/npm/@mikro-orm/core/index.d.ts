/** @perfls library mikro-orm */
import { EntityManager } from './entity-manager';

export * from './entity-manager';
export * from './relations';

export declare class MikroORM<D = any> {
  static init(options?: any, ...rest: any[]): Promise<MikroORM<any>>;
  static initSync(options?: any): MikroORM<any>;
  readonly em: EntityManager;
  readonly config: any;
  readonly driver: any;
  readonly schema: any;
  readonly migrator: any;
  readonly seeder: any;
  connect(): Promise<any>;
  isConnected(): Promise<boolean>;
  close(force?: boolean): Promise<void>;
  getMetadata(...args: any[]): any;
  getMigrator(): any;
  getSchemaGenerator(): any;
  getSeeder(): any;
  discoverEntity(...args: any[]): any;
}
export declare class RequestContext {
  /** @perfls callback fn=next run=once */
  static create<T>(em: any, next: (...args: any[]) => T, ...rest: any[]): T;
  static enter(...args: any[]): void;
  static currentRequestContext(): any;
  static getEntityManager(...args: any[]): EntityManager | undefined;
}
export declare class EntitySchema<T = any, B = any> {
  constructor(options: any);
  readonly meta: any;
}
export declare class NotFoundError extends Error {}
export declare class UniqueConstraintViolationException extends Error {}
export declare class ForeignKeyConstraintViolationException extends Error {}
export declare class NotNullConstraintViolationException extends Error {}
export declare class OptimisticLockError extends Error {}
export declare class ValidationError extends Error {}
export declare class Type<A = any, B = any> {
  [name: string]: any;
}
export declare const EntityRepositoryType: unique symbol;
export declare const OptionalProps: unique symbol;
export declare const PrimaryKeyProp: unique symbol;
export declare const EagerProps: unique symbol;
export declare const HiddenProps: unique symbol;
export declare const Config: unique symbol;
export declare const types: any, LockMode: any, QueryOrder: any, LoadStrategy: any, FlushMode: any, IsolationLevel: any, Cascade: any, ReferenceKind: any, EventType: any, PopulateHint: any, Utils: any, DataloaderType: any, UnderscoreNamingStrategy: any;
export declare function Entity(...args: any[]): any;
export declare function Property(...args: any[]): any;
export declare function PrimaryKey(...args: any[]): any;
export declare function SerializedPrimaryKey(...args: any[]): any;
export declare function ManyToOne(...args: any[]): any;
export declare function OneToMany(...args: any[]): any;
export declare function OneToOne(...args: any[]): any;
export declare function ManyToMany(...args: any[]): any;
export declare function Enum(...args: any[]): any;
export declare function Embeddable(...args: any[]): any;
export declare function Embedded(...args: any[]): any;
export declare function Formula(...args: any[]): any;
export declare function Index(...args: any[]): any;
export declare function Unique(...args: any[]): any;
export declare function Check(...args: any[]): any;
export declare function Filter(...args: any[]): any;
export declare function Subscriber(...args: any[]): any;
export declare function BeforeCreate(...args: any[]): any;
export declare function AfterCreate(...args: any[]): any;
export declare function BeforeUpdate(...args: any[]): any;
export declare function AfterUpdate(...args: any[]): any;
export declare function BeforeDelete(...args: any[]): any;
export declare function AfterDelete(...args: any[]): any;
export declare function BeforeUpsert(...args: any[]): any;
export declare function AfterUpsert(...args: any[]): any;
export declare function OnInit(...args: any[]): any;
export declare function OnLoad(...args: any[]): any;
export declare function CreateRequestContext(...args: any[]): any;
export declare function EnsureRequestContext(...args: any[]): any;
export declare function UseRequestContext(...args: any[]): any;
export declare function Transactional(...args: any[]): any;
export declare function defineConfig(...args: any[]): any;
export declare function defineEntity(...args: any[]): any;
export declare function raw(...args: any[]): any;
export declare function sql(...args: any[]): any;
export declare function assign(...args: any[]): any;
export declare function serialize(...args: any[]): any;
export declare function helper(...args: any[]): any;
export declare function t(...args: any[]): any;
export declare function p(...args: any[]): any;
export declare function createSqlFunction(...args: any[]): any;
export declare function defineEntityProperties(...args: any[]): any;
export type FilterQuery<T = any, A = any, B = any, C = any> = any; export type FindOptions<T = any, A = any, B = any, C = any> = any;
export type FindOneOptions<T = any, A = any, B = any, C = any> = any; export type FindOneOrFailOptions<T = any, A = any, B = any, C = any> = any;
export type FindAllOptions<T = any, A = any, B = any, C = any> = any; export type CountOptions<T = any, A = any, B = any, C = any> = any;
export type EntityData<T = any, A = any, B = any, C = any> = any; export type RequiredEntityData<T = any, A = any, B = any, C = any> = any;
export type EntityDTO<T = any, A = any, B = any, C = any> = any; export type EntityName<T = any, A = any, B = any, C = any> = any;
export type EntityClass<T = any, A = any, B = any, C = any> = any; export type AnyEntity<T = any, A = any, B = any, C = any> = any;
export type Primary<T = any, A = any, B = any, C = any> = any; export type PrimaryProperty<T = any, A = any, B = any, C = any> = any;
export type FilterObject<T = any, A = any, B = any, C = any> = any; export type ObjectQuery<T = any, A = any, B = any, C = any> = any;
export type QBFilterQuery<T = any, A = any, B = any, C = any> = any; export type QueryOrderMap<T = any, A = any, B = any, C = any> = any;
export type OrderDefinition<T = any, A = any, B = any, C = any> = any; export type Populate<T = any, A = any, B = any, C = any> = any;
export type AutoPath<T = any, A = any, B = any, C = any> = any; export type Options<T = any, A = any, B = any, C = any> = any;
export type Constructor<T = any, A = any, B = any, C = any> = any; export type Dictionary<T = any, A = any, B = any, C = any> = any;
export type Opt<T = any, A = any, B = any, C = any> = any; export type Hidden<T = any, A = any, B = any, C = any> = any;
export type ScalarRef<T = any, A = any, B = any, C = any> = any; export type EventArgs<T = any, A = any, B = any, C = any> = any;
export type FlushEventArgs = any; export type TransactionEventArgs = any; export type EventSubscriber<T = any, A = any, B = any, C = any> = any;
export type EntityProperty<T = any, A = any, B = any, C = any> = any; export type EntityMetadata<T = any, A = any, B = any, C = any> = any;
export type IDatabaseDriver<T = any, A = any, B = any, C = any> = any; export type Connection = any; export type Platform = any;
export type AbstractNamingStrategy = any; export type NamingStrategy = any; export type MikroORMOptions = any;
export type Configuration<T = any, A = any, B = any, C = any> = any; export type TransactionOptions = any;
export type UpsertOptions<T = any, A = any, B = any, C = any> = any; export type CreateOptions<T = any, A = any, B = any, C = any> = any;
export type FromEntityType<T = any, A = any, B = any, C = any> = any; export type InferEntity<T = any, A = any, B = any, C = any> = any;
export type IsUnknown<T = any, A = any, B = any, C = any> = any; export type LoadStrategyOptions = any; export type DriverException = any;
export type EntityKey<T = any, A = any, B = any, C = any> = any; export type EntityValue<T = any, A = any, B = any, C = any> = any;
export type ExpandProperty<T = any, A = any, B = any, C = any> = any; export type Transaction<T = any, A = any, B = any, C = any> = any;
export type MergeOptions = any; export type Cursor<T = any, A = any, B = any, C = any> = any; export type IMigrator = any; export type ISchemaGenerator = any;
export type ISeedManager = any; export type QueryResult<T = any, A = any, B = any, C = any> = any; export type RawQueryFragment = any;
export type FilterOptions = any; export type EntitySchemaMetadata<T = any, A = any, B = any, C = any> = any;
export type ChangeSet<T = any, A = any, B = any, C = any> = any; export type UnitOfWork = any; export type Highlighter = any;
