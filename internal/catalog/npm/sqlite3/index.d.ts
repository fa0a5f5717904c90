/** @perfls library sqlite3 */
export declare class Database {
  constructor(file: string, ...rest: any[]);
  /** @perfls query auto write many sql=sql */
  run(sql: any, ...rest: any[]): this;
  /** @perfls query auto read one sql=sql */
  get(sql: any, ...rest: any[]): this;
  /** @perfls query auto read many sql=sql */
  all(sql: any, ...rest: any[]): this;
  /** @perfls query auto read many sql=sql rows=rest */
  each(sql: any, ...rest: any[]): this;
  /** @perfls query auto write many sql=sql */
  exec(sql: any, ...rest: any[]): this;
  /** @perfls query auto read many sql=sql */
  map(sql: any, ...rest: any[]): this;
  /** @perfls builder sql=sql */
  prepare(sql: any, ...rest: any[]): Statement;
  /** @perfls callback fn=body run=once */
  serialize(body?: () => void): void;
  /** @perfls callback fn=body run=once */
  parallelize(body?: () => void): void;
  close(...args: any[]): void;
  configure(...args: any[]): void;
  loadExtension(...args: any[]): this;
  interrupt(): void;
  wait(...args: any[]): this;
  on(...args: any[]): this;
}
export declare class Statement {
  /** @perfls query auto write many */
  run(...args: any[]): this;
  /** @perfls query auto read one */
  get(...args: any[]): this;
  /** @perfls query auto read many */
  all(...args: any[]): this;
  /** @perfls query auto read many */
  each(...args: any[]): this;
  bind(...args: any[]): this;
  reset(...args: any[]): this;
  finalize(...args: any[]): any;
}
export type RunResult = any; export type sqlite3 = any;
export declare function verbose(): typeof import('./index');
export declare const cached: any;
export declare const OPEN_READONLY: number, OPEN_READWRITE: number, OPEN_CREATE: number, OPEN_FULLMUTEX: number, OPEN_URI: number, OPEN_SHAREDCACHE: number, OPEN_PRIVATECACHE: number;
