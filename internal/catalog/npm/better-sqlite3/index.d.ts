/** @perfls library better-sqlite3 */
declare class Database {
  constructor(file?: any, options?: any);
  readonly memory: boolean;
  readonly readonly: boolean;
  readonly name: string;
  readonly open: boolean;
  readonly inTransaction: boolean;
  /** @perfls builder sql=sql */
  prepare<A = any, R = any>(sql: string): Database.Statement<A, R>;
  /** @perfls transaction fn=body */
  transaction<F>(body: F): Database.Transaction<F>;
  /** @perfls query auto write many sql=sql */
  exec(sql: string): this;
  pragma(...args: any[]): any;
  function(...args: any[]): this;
  aggregate(...args: any[]): this;
  table(...args: any[]): this;
  loadExtension(...args: any[]): this;
  backup(...args: any[]): Promise<any>;
  serialize(...args: any[]): any;
  defaultSafeIntegers(...args: any[]): this;
  unsafeMode(...args: any[]): this;
  close(): this;
}
declare namespace Database {
  export interface Statement<A = any, R = any> {
    readonly database: Database;
    readonly source: string;
    readonly reader: boolean;
    /** @perfls query auto read many */
    all(...args: any[]): R[];
    /** @perfls query auto read one */
    get(...args: any[]): R | undefined;
    /** @perfls query auto write many */
    run(...args: any[]): any;
    /** @perfls query auto read many */
    iterate(...args: any[]): IterableIterator<R>;
    pluck(value?: boolean): this;
    expand(value?: boolean): this;
    raw(value?: boolean): this;
    bind(...args: any[]): this;
    columns(): any[];
    safeIntegers(value?: boolean): this;
  }
  export type Transaction<F = any> = F & { default: F; deferred: F; immediate: F; exclusive: F };
  export type RunResult = any; export type Options = any; export type PragmaOptions = any; export type RegistrationOptions = any; export type AggregateOptions = any; export type BackupOptions = any; export type BackupMetadata = any; export type ColumnDefinition = any; export type SqliteError = any;
  export const SqliteError: any;
  export { Database, Database as default };
}
export = Database;
