/** @perfls library postgres */
/** @perfls client database */
declare function postgres<T = any>(...args: any[]): postgres.Sql<T>;
declare namespace postgres {
  export interface ISql<T = any> {
    /** @perfls query auto read many lazy sql=text */
    <R = any[]>(text: TemplateStringsArray, ...values: any[]): PendingQuery<R>;
    /** @perfls builder */
    (value: any, ...rest: any[]): any;
    /** @perfls query auto read many lazy sql=text */
    unsafe<R = any[]>(text: string, ...rest: any[]): PendingQuery<R>;
    /** @perfls query auto read many lazy */
    file<R = any[]>(path: any, ...rest: any[]): PendingQuery<R>;
    json(value: any): any;
    array(...args: any[]): any;
    typed: any;
    types: any;
    /** @perfls query write one */
    notify(channel: string, payload: string): PendingQuery<any[]>;
  }
  export interface Sql<T = any> extends ISql<T> {
    options: any;
    parameters: any;
    CLOSE: any;
    END: any;
    PostgresError: any;
    /** @perfls transaction fn=body */
    begin<R>(body: (sql: TransactionSql<T>) => R | Promise<R>): Promise<Unwrap<R>>;
    /** @perfls transaction fn=body */
    begin<R>(options: string, body: (sql: TransactionSql<T>) => R | Promise<R>): Promise<Unwrap<R>>;
    reserve(): Promise<ReservedSql<T>>;
    listen(...args: any[]): any;
    subscribe(...args: any[]): Promise<any>;
    largeObject(...args: any[]): Promise<any>;
    close(): Promise<void>;
    end(options?: any): Promise<void>;
  }
  export interface TransactionSql<T = any> extends ISql<T> {
    /** @perfls transaction fn=body */
    savepoint<R>(body: (sql: TransactionSql<T>) => R | Promise<R>): Promise<R>;
    /** @perfls transaction fn=body */
    savepoint<R>(name: string, body: (sql: TransactionSql<T>) => R | Promise<R>): Promise<R>;
    prepare<R>(name: string): Promise<R>;
  }
  export interface ReservedSql<T = any> extends Sql<T> {
    release(): void;
  }
  // A query is sent when it is awaited, or by one of these.
  export interface PendingQuery<R = any> extends Promise<R extends any[] ? R & { count: number; command: string; columns: any } : R> {
    simple(): this;
    raw(): this;
    values(): this;
    describe(): any;
    cancel(): void;
    readable(): Promise<any>;
    writable(): Promise<any>;
    /** @perfls query auto read many run */
    execute(): this;
    /** @perfls query auto read many run rows=body */
    forEach(body: (row: any, result: any) => void): Promise<any>;
    /** @perfls query auto read many run */
    cursor(size?: number): AsyncIterable<any[]>;
    /** @perfls query auto read many run */
    cursor(size: any, body: (rows: any[]) => any): Promise<any>;
    /** @perfls query auto read many run */
    stream(...args: any[]): any;
  }
  export class PostgresError extends Error {
    [name: string]: any;
  }
  export type Unwrap<T> = T extends any[] ? { [K in keyof T]: Awaited<T[K]> } : Awaited<T>;
  export type Options<T = any> = any; export type ParsedOptions<T = any> = any; export type PostgresType<T = any> = any; export type Row = any; export type RowList<T = any> = T; export type Helper<A = any, B = any> = any; export type Fragment = any;
  export type SerializableParameter<T = any> = any; export type ParameterOrJSON<T = any> = any; export type JSONValue = any; export type MaybeRow = any; export type Column<T = any> = any; export type ParameterOrFragment<T = any> = any; export type PendingQueryModifiers<T = any> = any;
  export const toCamel: any, toPascal: any, toKebab: any, fromCamel: any, fromPascal: any, fromKebab: any, camel: any, pascal: any, kebab: any, BigInt: any;
  export { postgres as default };
}
export = postgres;
