/** @perfls library typeorm */
import { EntityManager, MongoEntityManager, MongoRepository, Repository, TreeRepository } from './repository';
import { SelectQueryBuilder } from './query-builder';

type Target<T> = (new (...args: any[]) => T) | (abstract new (...args: any[]) => T) | string | { readonly options: any };

export declare class DataSource {
  /** @perfls client database */
  constructor(options: any);
  readonly name: string;
  readonly options: any;
  readonly isInitialized: boolean;
  readonly isConnected: boolean;
  readonly driver: any;
  readonly manager: EntityManager;
  readonly mongoManager: MongoEntityManager;
  readonly entityMetadatas: any[];
  readonly migrations: any[];
  readonly subscribers: any[];
  readonly queryResultCache?: any;
  setOptions(options: any): this;
  initialize(): Promise<this>;
  connect(): Promise<this>;
  destroy(): Promise<void>;
  close(): Promise<void>;
  synchronize(dropBeforeSync?: boolean): Promise<void>;
  dropDatabase(): Promise<void>;
  runMigrations(options?: any): Promise<any[]>;
  undoLastMigration(options?: any): Promise<void>;
  showMigrations(): Promise<boolean>;
  hasMetadata(target: any): boolean;
  getMetadata(target: any): any;
  getRepository<T>(target: Target<T>): Repository<T>;
  getTreeRepository<T>(target: Target<T>): TreeRepository<T>;
  getMongoRepository<T>(target: Target<T>): MongoRepository<T>;
  getCustomRepository<R>(repository: new (...args: any[]) => R): R;
  /** @perfls transaction fn=body */
  transaction<T>(body: (manager: EntityManager) => Promise<T>): Promise<T>;
  /** @perfls transaction fn=body */
  transaction<T>(isolation: any, body: (manager: EntityManager) => Promise<T>): Promise<T>;
  /** @perfls query auto read many sql=query */
  query<T = any>(query: string, ...rest: any[]): Promise<T>;
  /** @perfls query auto read many sql=text */
  sql<T = any>(text: any, ...values: any[]): Promise<T>;
  /** @perfls builder model=entity */
  createQueryBuilder<T>(entity: Target<T>, alias: string, queryRunner?: any): SelectQueryBuilder<T>;
  /** @perfls builder */
  createQueryBuilder(queryRunner?: any): SelectQueryBuilder<any>;
  createQueryRunner(mode?: any): QueryRunner;
  createEntityManager(queryRunner?: any): EntityManager;
}

export declare class Connection extends DataSource {}

export interface QueryRunner {
  readonly connection: DataSource;
  readonly manager: EntityManager;
  readonly isReleased: boolean;
  readonly isTransactionActive: boolean;
  data: any;
  connect(): Promise<any>;
  release(): Promise<void>;
  /** @perfls transaction */
  startTransaction(isolation?: any): Promise<void>;
  commitTransaction(): Promise<void>;
  rollbackTransaction(): Promise<void>;
  /** @perfls query auto read many sql=query */
  query<T = any>(query: string, ...rest: any[]): Promise<T>;
  /** @perfls query auto read many sql=text */
  sql<T = any>(text: any, ...values: any[]): Promise<T>;
  /** @perfls query auto read many sql=query */
  stream(query: string, ...rest: any[]): Promise<any>;
  // Changes of the schema, in migrations.
  [schema: string]: any;
}

/** @perfls client database */
export declare function createConnection(options?: any): Promise<Connection>;
export declare function createConnections(options?: any): Promise<Connection[]>;
export declare function getConnection(name?: string): Connection;
export declare function getConnectionManager(): ConnectionManager;
export declare function getConnectionOptions(name?: string): Promise<any>;
export declare function getManager(name?: string): EntityManager;
export declare function getMongoManager(name?: string): MongoEntityManager;
export declare function getRepository<T>(target: Target<T>, name?: string): Repository<T>;
export declare function getTreeRepository<T>(target: Target<T>, name?: string): TreeRepository<T>;
export declare function getMongoRepository<T>(target: Target<T>, name?: string): MongoRepository<T>;
export declare function getCustomRepository<R>(repository: new (...args: any[]) => R, name?: string): R;
/** @perfls builder model=entity */
export declare function createQueryBuilder<T = any>(entity?: Target<T>, alias?: string, name?: string): SelectQueryBuilder<T>;

export declare class ConnectionManager {
  readonly connections: Connection[];
  has(name: string): boolean;
  get(name?: string): Connection;
  create(options: any): Connection;
}
export declare class ConnectionOptionsReader {
  constructor(options?: any);
  all(): Promise<any[]>;
  get(name: string): Promise<any>;
}

export {};
