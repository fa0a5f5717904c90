/** @perfls library mongodb */
import { Collection } from './collection';
import { AggregationCursor, FindCursor, ListCollectionsCursor } from './cursor';

export * from './collection';
export * from './cursor';

export declare class MongoClient {
  /** @perfls client database */
  constructor(url: string, options?: any);
  /** @perfls client database */
  static connect(url: string, ...rest: any[]): Promise<MongoClient>;
  readonly options: any;
  connect(...args: any[]): Promise<this>;
  close(...args: any[]): Promise<void>;
  db(name?: string, options?: any): Db;
  isConnected(): boolean;
  startSession(options?: any): ClientSession;
  /** @perfls callback fn=body run=once */
  withSession<T>(body: (session: ClientSession) => Promise<T>): Promise<T>;
  /** @perfls callback fn=body run=once */
  withSession<T>(options: any, body: (session: ClientSession) => Promise<T>): Promise<T>;
  /** @perfls query write many */
  bulkWrite(models: any, options?: any): Promise<any>;
  watch(...args: any[]): any;
  on(...args: any[]): this;
  once(...args: any[]): this;
}

export declare class Db {
  constructor(client: MongoClient, name: string, options?: any);
  readonly databaseName: string;
  readonly client: MongoClient;
  /** @perfls builder model=name */
  collection<T = any>(name: string, ...rest: any[]): Collection<T>;
  createCollection<T = any>(name: string, ...rest: any[]): Promise<Collection<T>>;
  collections(...args: any[]): Promise<Collection[]>;
  listCollections(...args: any[]): ListCollectionsCursor;
  /** @perfls builder */
  aggregate<T = any>(...args: any[]): AggregationCursor<T>;
  /** @perfls query read many */
  command(command: any, ...rest: any[]): Promise<any>;
  admin(): any;
  stats(...args: any[]): Promise<any>;
  dropCollection(...args: any[]): Promise<boolean>;
  renameCollection(...args: any[]): Promise<Collection>;
  dropDatabase(...args: any[]): Promise<boolean>;
  createIndex(...args: any[]): Promise<string>;
  watch(...args: any[]): any;
}

export declare class ClientSession {
  readonly id: any;
  /** @perfls transaction fn=body */
  withTransaction<T = any>(body: (session: ClientSession) => Promise<T>, options?: any): Promise<T>;
  /** @perfls transaction */
  startTransaction(options?: any): void;
  commitTransaction(...args: any[]): Promise<any>;
  abortTransaction(...args: any[]): Promise<any>;
  endSession(...args: any[]): Promise<void>;
  inTransaction(): boolean;
}

export declare class GridFSBucket {
  constructor(db: Db, options?: any);
  openUploadStream(...args: any[]): any;
  openDownloadStream(...args: any[]): any;
  openDownloadStreamByName(...args: any[]): any;
  /** @perfls query write one */
  delete(id: any, ...rest: any[]): Promise<void>;
  /** @perfls builder */
  find(...args: any[]): AggregationCursor<any>;
  /** @perfls query write one */
  rename(id: any, ...rest: any[]): Promise<void>;
}

export declare class ObjectId {
  constructor(id?: any);
  static isValid(id: any): boolean;
  static createFromHexString(hex: string): ObjectId;
  static createFromTime(time: number): ObjectId;
  equals(other: any): boolean;
  getTimestamp(): Date;
  toHexString(): string;
  toString(...args: any[]): string;
}
export { ObjectId as ObjectID };
export declare class Binary {
  constructor(...args: any[]);
  [name: string]: any;
}
export declare class Decimal128 {
  constructor(...args: any[]);
  [name: string]: any;
}
export declare class Long {
  constructor(...args: any[]);
  [name: string]: any;
}
export declare class Timestamp {
  constructor(...args: any[]);
}
export declare class Double {
  constructor(value: any);
}
export declare class Int32 {
  constructor(value: any);
}
export declare class UUID {
  constructor(...args: any[]);
}
export declare class Code {
  constructor(...args: any[]);
}
export declare class DBRef {
  constructor(...args: any[]);
}
export declare class MinKey {}
export declare class MaxKey {}
export declare class BSONRegExp {
  constructor(...args: any[]);
}
export declare class MongoError extends Error {
  code?: any;
  hasErrorLabel(label: string): boolean;
}
export declare class MongoServerError extends MongoError {}
export declare class MongoNetworkError extends MongoError {}
export declare class MongoBulkWriteError extends MongoServerError {}
export declare class MongoServerSelectionError extends MongoError {}
export declare const ReadPreference: any;
export declare const ReadConcern: any;
export declare const WriteConcern: any;
export declare const ServerApiVersion: any;
export declare const ReturnDocument: any;
export declare const BSON: any;
export declare class Logger {
  [name: string]: any;
}
export type Document = any; export type WithId<T> = T & { _id: any }; export type OptionalId<T> = any; export type OptionalUnlessRequiredId<T> = any; export type WithoutId<T> = T;
export type Filter<T = any> = any; export type FilterQuery<T = any> = any; export type UpdateFilter<T = any> = any; export type UpdateQuery<T = any> = any; export type MatchKeysAndValues<T = any> = any; export type RootFilterOperators<T = any> = any;
export type FilterOperators<T = any> = any; export type Condition<T = any> = any; export type PushOperator<T = any> = any; export type PullOperator<T = any> = any; export type SetFields<T = any> = any; export type Projection<T = any> = any; export type SchemaMember<A = any, B = any> = any;
export type Sort = any; export type SortDirection = any; export type FindOptions<T = any> = any; export type FindOneOptions<T = any> = any; export type FindOneAndUpdateOptions = any; export type FindOneAndDeleteOptions = any; export type FindOneAndReplaceOptions = any;
export type UpdateOptions = any; export type ReplaceOptions = any; export type DeleteOptions = any; export type InsertOneOptions = any; export type CollectionInsertOneOptions = any; export type BulkWriteOptions = any; export type AggregateOptions = any; export type CountDocumentsOptions = any;
export type InsertOneResult<T = any> = any; export type InsertManyResult<T = any> = any; export type UpdateResult<T = any> = any; export type DeleteResult = any; export type BulkWriteResult = any; export type ModifyResult<T = any> = any; export type InsertOneWriteOpResult<T = any> = any;
export type AnyBulkWriteOperation<T = any> = any; export type BulkWriteOperation<T = any> = any; export type MongoClientOptions = any; export type DbOptions = any; export type CollectionOptions = any; export type CreateCollectionOptions = any; export type IndexSpecification = any; export type IndexDescription = any;
export type CreateIndexesOptions = any; export type IndexOptions = any; export type ChangeStream<A = any, B = any> = any; export type ChangeStreamDocument<T = any> = any; export type ChangeStreamOptions = any; export type ClientSessionOptions = any; export type TransactionOptions = any; export type ResumeToken = any;
export type GridFSFile = any; export type GridFSBucketReadStream = any; export type GridFSBucketWriteStream = any; export type CollectionInfo = any; export type CommandStartedEvent = any; export type Abortable = any; export type Admin = any; export type Cursor<T = any> = FindCursor<T>; export type StrictFilter<T = any> = any;
export type ReadPreferenceLike = any; export type WriteError = any; export type InferIdType<T = any> = any; export type EnhancedOmit<A = any, B = any> = any; export type Flatten<T = any> = any; export type Join<A = any, B = any> = any; export type NestedPaths<A = any, B = any> = any; export type PropertyType<A = any, B = any> = any;
