/** @perfls library neo4j */
export declare class Result<R = any> extends Promise<QueryResult<R>> implements AsyncIterable<any> {
  keys(): Promise<any>;
  summary(): Promise<any>;
  subscribe(observer: any): void;
  [Symbol.asyncIterator](): AsyncIterator<any>;
}
export interface QueryResult<R = any> {
  records: Record<any>[];
  summary: any;
}
export declare class Record<E = any, K = any, L = any> {
  keys: any[];
  length: number;
  get(key: any): any;
  has(key: any): boolean;
  toObject(): any;
  forEach(visitor: (value: any, key: any, record: any) => any): void;
  map<R>(visitor: (value: any, key: any, record: any) => R): R[];
}
export declare class Driver {
  session(config?: any): Session;
  rxSession(config?: any): any;
  /** @perfls query auto read many sql=query */
  executeQuery<R = any>(query: any, ...rest: any[]): Promise<any>;
  verifyConnectivity(config?: any): Promise<any>;
  getServerInfo(config?: any): Promise<any>;
  close(): Promise<void>;
}
export declare class Session {
  /** @perfls query auto read many sql=query */
  run<R = any>(query: any, ...rest: any[]): Result<R>;
  /** @perfls transaction */
  beginTransaction(config?: any): Transaction & Promise<Transaction>;
  /** @perfls transaction fn=body */
  executeRead(body: (tx: ManagedTransaction) => any, ...rest: any[]): Promise<any>;
  /** @perfls transaction fn=body */
  executeWrite(body: (tx: ManagedTransaction) => any, ...rest: any[]): Promise<any>;
  /** @perfls transaction fn=body */
  readTransaction(body: (tx: Transaction) => any, ...rest: any[]): Promise<any>;
  /** @perfls transaction fn=body */
  writeTransaction(body: (tx: Transaction) => any, ...rest: any[]): Promise<any>;
  lastBookmarks(): any;
  lastBookmark(): any;
  close(): Promise<void>;
}
export declare class Transaction {
  /** @perfls query auto read many sql=query */
  run<R = any>(query: any, ...rest: any[]): Result<R>;
  commit(): Promise<void>;
  rollback(): Promise<void>;
  isOpen(): boolean;
  close(): Promise<void>;
}
export declare class ManagedTransaction {
  /** @perfls query auto read many sql=query */
  run<R = any>(query: any, ...rest: any[]): Result<R>;
}
export declare function driver(url: string, ...rest: any[]): Driver;
export declare function int(value: any): any;
export declare function isInt(value: any): boolean;
export declare const auth: any, session: any, integer: any, types: any, error: any, graph: any, spatial: any, temporal: any, logging: any, routing: any, resultTransformers: any, bookmarkManager: any;
export declare class Neo4jError extends Error {
  code: string;
}
export type Integer = any; export type Node<A = any, B = any, C = any> = any; export type Relationship<A = any, B = any, C = any> = any;
export type Path<A = any, B = any, C = any> = any; export type PathSegment<A = any, B = any, C = any> = any; export type Point<A = any, B = any, C = any> = any;
export type DateTime<A = any, B = any, C = any> = any; export type LocalDateTime<A = any, B = any, C = any> = any;
export type Duration<A = any, B = any, C = any> = any; export type ResultSummary<A = any, B = any, C = any> = any; export type Config = any;
export type AuthToken = any; export type SessionMode = any; export type SessionConfig = any; export type RecordShape<A = any, B = any, C = any> = any;
export type EagerResult<A = any, B = any, C = any> = any; export type QueryConfig = any; export type BookmarkManager = any; export type ServerInfo = any;
export type RxSession = any;
