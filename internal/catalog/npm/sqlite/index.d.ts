/** @perfls library sqlite */
export declare class Database<D = any, S = any> {
  constructor(config: any);
  readonly config: any;
  readonly db: any;
  open(): Promise<void>;
  close(): Promise<void>;
  configure(...args: any[]): any;
  getDatabaseInstance(): any;
  loadExtension(path: string): Promise<void>;
  migrate(config?: any): Promise<void>;
  serialize(): void;
  parallelize(): void;
  on(...args: any[]): void;
  /** @perfls query auto write many sql=sql */
  run(sql: any, ...rest: any[]): Promise<any>;
  /** @perfls query auto read one sql=sql */
  get<T = any>(sql: any, ...rest: any[]): Promise<T | undefined>;
  /** @perfls query auto read many sql=sql */
  all<T = any[]>(sql: any, ...rest: any[]): Promise<T>;
  /** @perfls query auto read many sql=sql rows=rest */
  each(sql: any, ...rest: any[]): Promise<number>;
  /** @perfls query auto write many sql=sql */
  exec(sql: any): Promise<void>;
  /** @perfls builder sql=sql */
  prepare(sql: any, ...rest: any[]): Promise<Statement>;
}
export declare class Statement {
  /** @perfls query auto write many */
  run(...args: any[]): Promise<any>;
  /** @perfls query auto read one */
  get(...args: any[]): Promise<any>;
  /** @perfls query auto read many */
  all(...args: any[]): Promise<any>;
  /** @perfls query auto read many */
  each(...args: any[]): Promise<any>;
  bind(...args: any[]): Promise<any>;
  reset(...args: any[]): Promise<any>;
  finalize(...args: any[]): any;
}
export declare function open<D = any, S = any>(config: any): Promise<Database>;
export type ISqlite = any;
export declare namespace ISqlite {
  export type Config = any; export type SqlType = any; export type RunResult<T = any> = any;
}
