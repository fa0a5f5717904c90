/** @perfls library slonik */
export interface CommonQueryMethods {
  /** @perfls query auto read many sql=sql */
  any<T = any>(sql: any, ...rest: any[]): Promise<readonly any[]>;
  /** @perfls query auto read many sql=sql */
  anyFirst<T = any>(sql: any, ...rest: any[]): Promise<readonly any[]>;
  /** @perfls query auto read one sql=sql */
  exists<T = any>(sql: any, ...rest: any[]): Promise<boolean>;
  /** @perfls query auto read many sql=sql */
  many<T = any>(sql: any, ...rest: any[]): Promise<readonly any[]>;
  /** @perfls query auto read many sql=sql */
  manyFirst<T = any>(sql: any, ...rest: any[]): Promise<readonly any[]>;
  /** @perfls query auto read one sql=sql */
  maybeOne<T = any>(sql: any, ...rest: any[]): Promise<any>;
  /** @perfls query auto read one sql=sql */
  maybeOneFirst<T = any>(sql: any, ...rest: any[]): Promise<any>;
  /** @perfls query auto read one sql=sql */
  one<T = any>(sql: any, ...rest: any[]): Promise<any>;
  /** @perfls query auto read one sql=sql */
  oneFirst<T = any>(sql: any, ...rest: any[]): Promise<any>;
  /** @perfls query auto read many sql=sql */
  query<T = any>(sql: any, ...rest: any[]): Promise<any>;
  /** @perfls query auto read many sql=sql */
  stream<T = any>(sql: any, ...rest: any[]): Promise<any>;
  /** @perfls transaction fn=body */
  transaction<T>(body: (connection: DatabaseTransactionConnection) => Promise<T>, ...rest: any[]): Promise<T>;
}
export interface DatabasePool extends CommonQueryMethods {
  /** @perfls callback fn=body run=once */
  connect<T>(body: (connection: DatabasePoolConnection) => Promise<T>): Promise<T>;
  configuration: any;
  end(): Promise<void>;
  state(): any;
  on(...args: any[]): any;
}
export interface DatabasePoolConnection extends CommonQueryMethods {}
export interface DatabaseTransactionConnection extends CommonQueryMethods {}
export type DatabaseConnection = DatabasePool | DatabasePoolConnection;
export type DatabasePoolType = DatabasePool; export type DatabaseTransactionConnectionType = DatabaseTransactionConnection; export type DatabasePoolConnectionType = DatabasePoolConnection; export type CommonQueryMethodsType = CommonQueryMethods;
/** @perfls client database */
export declare function createPool(url: string, options?: any): Promise<DatabasePool>;
export interface SqlTag {
  /** @perfls builder sql=text */
  (text: any, ...values: any[]): any;
  /** @perfls builder sql=text */
  unsafe(text: any, ...values: any[]): any;
  /** @perfls builder sql=text */
  fragment(text: any, ...values: any[]): any;
  type(schema: any): SqlTag;
  typeAlias(name: any): SqlTag;
  array(...args: any[]): any;
  binary(...args: any[]): any;
  date(...args: any[]): any;
  identifier(...args: any[]): any;
  interval(...args: any[]): any;
  join(...args: any[]): any;
  json(...args: any[]): any;
  jsonb(...args: any[]): any;
  literalValue(...args: any[]): any;
  timestamp(...args: any[]): any;
  unnest(...args: any[]): any;
  uuid(...args: any[]): any;
}
export declare const sql: SqlTag;
export declare function createSqlTag(options?: any): SqlTag;
export type QueryResult<A = any, B = any, C = any> = any; export type QuerySqlToken<A = any, B = any, C = any> = any; export type SqlFragment = any;
export type SqlToken = any; export type TaggedTemplateLiteralInvocation<A = any, B = any, C = any> = any;
export type SqlTaggedTemplate<A = any, B = any, C = any> = any; export type ListSqlToken = any; export type IdentifierSqlToken = any;
export type ValueExpression = any; export type PrimitiveValueExpression = any; export type Interceptor = any; export type ClientConfiguration = any;
export type ClientConfigurationInput = any; export type QueryContext = any; export type Query = any; export type QueryResultRow = any;
export type SerializableValue = any; export type TypeParser<A = any, B = any, C = any> = any; export type Field = any; export type FragmentSqlToken = any;
export declare class SlonikError extends Error {}
export declare class NotFoundError extends Error {}
export declare class DataIntegrityError extends Error {}
export declare class UniqueIntegrityConstraintViolationError extends Error {}
export declare class ForeignKeyIntegrityConstraintViolationError extends Error {}
export declare class NotNullIntegrityConstraintViolationError extends Error {}
export declare class CheckIntegrityConstraintViolationError extends Error {}
export declare class IntegrityConstraintViolationError extends Error {}
export declare class InvalidInputError extends Error {}
export declare class ConnectionError extends Error {}
export declare class StatementTimeoutError extends Error {}
export declare class SchemaValidationError extends Error {}
