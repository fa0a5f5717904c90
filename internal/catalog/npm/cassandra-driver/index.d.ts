/** @perfls library cassandra */
export declare class Client {
  /** @perfls client database */
  constructor(options: any);
  readonly keyspace: string;
  readonly metadata: any;
  readonly hosts: any;
  readonly metrics: any;
  connect(...args: any[]): Promise<void>;
  shutdown(...args: any[]): Promise<void>;
  /** @perfls query auto read many sql=query */
  execute(query: string, ...rest: any[]): Promise<types.ResultSet>;
  /** @perfls query write many */
  batch(queries: any, ...rest: any[]): Promise<types.ResultSet>;
  /** @perfls query auto read many sql=query rows=row */
  eachRow(query: string, parameters: any, options: any, row: (index: number, row: any) => any, ...rest: any[]): void;
  /** @perfls query auto read many sql=query */
  stream(query: string, ...rest: any[]): any;
  getState(): any;
  getReplicas(...args: any[]): any;
  on(...args: any[]): this;
}
export declare namespace types {
  export class ResultSet implements Iterable<any> {
    info: any;
    rows: any[];
    rowLength: number;
    pageState: any;
    first(): any;
    nextPage: any;
    wasApplied(): boolean;
    isPaged(): boolean;
    [Symbol.iterator](): Iterator<any>;
    [Symbol.asyncIterator](): AsyncIterator<any>;
  }
  export type Row = any; export type Uuid = any; export type TimeUuid = any; export type Long = any; export type LocalDate = any; export type Tuple = any; export type BigDecimal = any;
  export const Uuid: any, TimeUuid: any, Long: any, LocalDate: any, LocalTime: any, Tuple: any, consistencies: any, dataTypes: any, BigDecimal: any, InetAddress: any;
}
export declare namespace mapping {
  export class Mapper {
    constructor(client: Client, options?: any);
    forModel<T = any>(name: string): ModelMapper<T>;
    /** @perfls query write many */
    batch(items: any, options?: any): Promise<any>;
  }
  export class ModelMapper<T = any> {
    name: string;
    batching: any;
    /** @perfls query read one model=this */
    get(...args: any[]): Promise<T | null>;
    /** @perfls query read many model=this */
    find(...args: any[]): Promise<any>;
    /** @perfls query read many model=this */
    findAll(...args: any[]): Promise<any>;
    /** @perfls query write one model=this */
    insert(...args: any[]): Promise<any>;
    /** @perfls query write one model=this */
    update(...args: any[]): Promise<any>;
    /** @perfls query write one model=this */
    remove(...args: any[]): Promise<any>;
    mapWithQuery(...args: any[]): any;
  }
  export const UnderscoreCqlToCamelCaseMappings: any, q: any;
}
export declare namespace concurrent {
  /** @perfls query write many */
  export function executeConcurrent(client: Client, query: any, ...rest: any[]): Promise<any>;
}
export declare const policies: any, auth: any, errors: any, metadata: any, metrics: any, tracker: any, geometry: any, datastax: any, version: any;
export type ClientOptions = any; export type DseClientOptions = any; export type QueryOptions = any; export type Host = any; export type ValueCallback<T = any> = any; export type ArrayOrObject = any; export type ExecutionOptions = any;
