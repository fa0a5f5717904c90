/** @perfls library sequelize */
export type TransactionOptions = any;

export declare class Transaction {
  constructor(...args: any[]);
  readonly id: string;
  readonly LOCK: any;
  commit(): Promise<void>;
  rollback(): Promise<void>;
  afterCommit(callback: (transaction: this) => any): void;
  static readonly ISOLATION_LEVELS: any;
  static readonly TYPES: any;
  static readonly LOCK: any;
  static get LOCKS(): any;
}
export declare namespace Transaction {
  export type ISOLATION_LEVELS = any; export type TYPES = any; export type LOCK = any;
}

export declare class QueryInterface {
  readonly sequelize: any;
  /** @perfls query write many model=table */
  bulkInsert(table: any, records: any[], ...rest: any[]): Promise<any>;
  /** @perfls query write many model=table */
  bulkUpdate(table: any, values: any, ...rest: any[]): Promise<any>;
  /** @perfls query write many model=table */
  bulkDelete(table: any, ...rest: any[]): Promise<any>;
  /** @perfls query write one model=table */
  insert(instance: any, table: any, ...rest: any[]): Promise<any>;
  /** @perfls query write one model=table */
  upsert(table: any, ...rest: any[]): Promise<any>;
  /** @perfls query write one model=table */
  update(instance: any, table: any, ...rest: any[]): Promise<any>;
  /** @perfls query write one model=table */
  delete(instance: any, table: any, ...rest: any[]): Promise<any>;
  /** @perfls query read many */
  select(model: any, table: any, ...rest: any[]): Promise<any[]>;
  /** @perfls query read one */
  rawSelect(table: any, ...rest: any[]): Promise<any>;
  // Changes of the schema, in migrations.
  [schema: string]: any;
}
