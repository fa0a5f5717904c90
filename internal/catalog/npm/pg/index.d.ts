/** @perfls library pg */
export interface QueryResultBase {
  command: string;
  rowCount: number | null;
  oid: number;
  fields: any[];
}
export interface QueryResult<R = any> extends QueryResultBase {
  rows: R[];
}
export interface QueryArrayResult<R = any> extends QueryResultBase {
  rows: R[];
}
export declare class ClientBase {
  /** @perfls client database */
  constructor(config?: any);
  connect(...args: any[]): Promise<void>;
  /** @perfls query auto read many sql=text */
  query<R = any, I = any>(text: any, ...rest: any[]): Promise<QueryResult<R>>;
  escapeIdentifier(text: string): string;
  escapeLiteral(text: string): string;
  setTypeParser(...args: any[]): void;
  on(...args: any[]): this;
  once(...args: any[]): this;
  removeListener(...args: any[]): this;
  removeAllListeners(...args: any[]): this;
}
export declare class Client extends ClientBase {
  readonly user?: string;
  readonly database?: string;
  readonly host: string;
  readonly port: number;
  end(...args: any[]): Promise<void>;
}
export interface PoolClient extends ClientBase {
  release(...args: any[]): void;
}
export declare class Pool {
  /** @perfls client database */
  constructor(config?: any, ...rest: any[]);
  readonly totalCount: number;
  readonly idleCount: number;
  readonly waitingCount: number;
  readonly options: any;
  connect(): Promise<PoolClient>;
  connect(callback: (error: any, client: PoolClient | undefined, release: (...args: any[]) => void) => any): void;
  end(...args: any[]): Promise<void>;
  /** @perfls query auto read many sql=text */
  query<R = any, I = any>(text: any, ...rest: any[]): Promise<QueryResult<R>>;
  on(...args: any[]): this;
  once(...args: any[]): this;
  removeListener(...args: any[]): this;
}
export declare class Query<R = any, I = any> {
  constructor(...args: any[]);
  [name: string]: any;
}
export declare class Connection {
  [name: string]: any;
}
export declare class DatabaseError extends Error {
  [name: string]: any;
}
export declare const types: any;
export declare const defaults: any;
export declare const native: any;
export declare class TypeOverrides {
  [name: string]: any;
}
export declare function escapeIdentifier(text: string): string;
export declare function escapeLiteral(text: string): string;
export type PoolConfig = any; export type ClientConfig = any; export type QueryConfig<A = any, B = any, C = any> = any;
export type QueryArrayConfig<A = any, B = any, C = any> = any; export type QueryResultRow = any; export type QueryConfigValues<A = any, B = any, C = any> = any;
export type FieldDef = any; export type Notification = any; export type Submittable = any; export type Events = any; export type CustomTypesConfig = any;
export type QueryParse = any; export type BindConfig = any; export type ExecuteConfig = any; export type MessageConfig = any; export type ConnectionConfig = any;
export type Defaults = any; export type ClientUser = any;
