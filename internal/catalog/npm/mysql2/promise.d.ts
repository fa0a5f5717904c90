/** @perfls library mysql2 */
export declare class Connection {
  readonly config: any;
  readonly threadId: number | null;
  readonly state: any;
  connection: any;
  /** @perfls query auto read many sql=sql */
  query<T = any>(sql: any, ...rest: any[]): Promise<[T, any[]]>;
  /** @perfls query auto read many sql=sql */
  execute<T = any>(sql: any, ...rest: any[]): Promise<[T, any[]]>;
  connect(...args: any[]): Promise<void>;
  /** @perfls transaction */
  beginTransaction(...args: any[]): Promise<void>;
  commit(...args: any[]): Promise<void>;
  rollback(...args: any[]): Promise<void>;
  changeUser(...args: any[]): Promise<void>;
  ping(...args: any[]): Promise<void>;
  prepare(...args: any[]): Promise<PreparedStatementInfo>;
  unprepare(sql: any): void;
  statistics(...args: any[]): any;
  end(...args: any[]): Promise<void>;
  destroy(): void;
  pause(): void;
  resume(): void;
  escape(value: any): string;
  escapeId(value: any): string;
  format(sql: string, values?: any): string;
  on(...args: any[]): this;
  once(...args: any[]): this;
}
export declare class PoolConnection extends Connection {
  release(): void;
}
export declare class Pool {
  readonly config: any;
  pool: any;
  /** @perfls query auto read many sql=sql */
  query<T = any>(sql: any, ...rest: any[]): Promise<[T, any[]]>;
  /** @perfls query auto read many sql=sql */
  execute<T = any>(sql: any, ...rest: any[]): Promise<[T, any[]]>;
  getConnection(): Promise<PoolConnection>;
  releaseConnection(connection: any): void;
  end(...args: any[]): Promise<void>;
  escape(value: any): string;
  escapeId(value: any): string;
  format(sql: string, values?: any): string;
  on(...args: any[]): this;
}
export declare class PoolNamespace {
  /** @perfls query auto read many sql=sql */
  query<T = any>(sql: any, ...rest: any[]): Promise<[T, any[]]>;
  /** @perfls query auto read many sql=sql */
  execute<T = any>(sql: any, ...rest: any[]): Promise<[T, any[]]>;
  getConnection(): Promise<PoolConnection>;
}
export declare class PoolCluster {
  add(...args: any[]): void;
  remove(...args: any[]): void;
  of(...args: any[]): PoolNamespace;
  getConnection(...args: any[]): any;
  end(...args: any[]): any;
  on(...args: any[]): this;
}
export declare class PreparedStatementInfo {
  /** @perfls query read many */
  execute(parameters?: any): Promise<any>;
  close(): Promise<void>;
}
/** @perfls client database */
export declare function createConnection(...args: any[]): Promise<Connection>;
/** @perfls client database */
export declare function createPool(...args: any[]): Pool;
/** @perfls client database */
export declare function createPoolCluster(...args: any[]): PoolCluster;
export declare function escape(value: any, ...rest: any[]): string;
export declare function escapeId(value: any, ...rest: any[]): string;
export declare function format(sql: string, ...rest: any[]): string;
export declare function raw(sql: string): any;
export declare function createQuery(...args: any[]): any;
export declare const Types: any;
export type ConnectionOptions = any; export type ConnectionConfig = any; export type PoolOptions = any; export type PoolConfig = any;
export type PoolClusterConfig = any; export type PoolClusterOptions = any; export type QueryOptions = any; export type FieldInfo = any;
export type FieldPacket = any; export type RowDataPacket = any; export type OkPacket = any; export type OkPacketParams = any; export type ResultSetHeader = any;
export type ProcedureCallPacket = any; export type ProcedurePacket = any; export type QueryError = any; export type MysqlError = any;
export type QueryFunction = any; export type TypeCast = any; export type SslOptions = any; export type packetCallback = any; export type UntypedFieldInfo = any;
export type QueryResult = any; export type PrepareStatementInfo = any; export type QueryableConstructor = any; export type Types = any;
export type ConnectionState = any; export type ExecuteValues = any; export type QueryValues = any;
