/** @perfls library elasticsearch */
/** @perfls methods remote */
export declare class Client {
  /** @perfls client database */
  constructor(options?: any);
  bulk<T = any, U = any>(...args: any[]): Promise<any>;
  search<T = any, U = any>(...args: any[]): Promise<any>;
  msearch<T = any, U = any>(...args: any[]): Promise<any>;
  searchTemplate<T = any, U = any>(...args: any[]): Promise<any>;
  scroll<T = any, U = any>(...args: any[]): Promise<any>;
  clearScroll<T = any, U = any>(...args: any[]): Promise<any>;
  get<T = any, U = any>(...args: any[]): Promise<any>;
  mget<T = any, U = any>(...args: any[]): Promise<any>;
  getSource<T = any, U = any>(...args: any[]): Promise<any>;
  index<T = any, U = any>(...args: any[]): Promise<any>;
  create<T = any, U = any>(...args: any[]): Promise<any>;
  update<T = any, U = any>(...args: any[]): Promise<any>;
  updateByQuery<T = any, U = any>(...args: any[]): Promise<any>;
  delete<T = any, U = any>(...args: any[]): Promise<any>;
  deleteByQuery<T = any, U = any>(...args: any[]): Promise<any>;
  reindex<T = any, U = any>(...args: any[]): Promise<any>;
  count<T = any, U = any>(...args: any[]): Promise<any>;
  exists<T = any, U = any>(...args: any[]): Promise<any>;
  existsSource<T = any, U = any>(...args: any[]): Promise<any>;
  explain<T = any, U = any>(...args: any[]): Promise<any>;
  fieldCaps<T = any, U = any>(...args: any[]): Promise<any>;
  termsEnum<T = any, U = any>(...args: any[]): Promise<any>;
  termvectors<T = any, U = any>(...args: any[]): Promise<any>;
  info<T = any, U = any>(...args: any[]): Promise<any>;
  ping<T = any, U = any>(...args: any[]): Promise<any>;
  openPointInTime<T = any, U = any>(...args: any[]): Promise<any>;
  closePointInTime<T = any, U = any>(...args: any[]): Promise<any>;
  knnSearch<T = any, U = any>(...args: any[]): Promise<any>;
  rankEval<T = any, U = any>(...args: any[]): Promise<any>;
  helpers: ClientHelpers;
  indices: ClientNamespace;
  cluster: ClientNamespace;
  cat: ClientNamespace;
  ingest: ClientNamespace;
  tasks: ClientNamespace;
  security: ClientNamespace;
  snapshot: ClientNamespace;
  ilm: ClientNamespace;
  ml: ClientNamespace;
  sql: ClientNamespace;
  eql: ClientNamespace;
  asyncSearch: ClientNamespace;
  nodes: ClientNamespace;
  transport: any;
  diagnostic: any;
  /** @perfls harmless */
  child(options?: any): Client;
  /** @perfls harmless */
  close(): Promise<void>;
}
export interface RemoteCall {
  /** @perfls remote */
  (...args: any[]): Promise<any>;
}
export interface ClientNamespace {
  [api: string]: RemoteCall;
}
/** @perfls methods remote */
export declare class ClientHelpers {
  bulk(...args: any[]): Promise<any>;
  search<T = any>(...args: any[]): Promise<T[]>;
  scrollSearch(...args: any[]): AsyncIterable<any>;
  scrollDocuments<T = any>(...args: any[]): AsyncIterable<T>;
  msearch(...args: any[]): any;
  esql(...args: any[]): any;
}
export declare namespace errors {
  export class ElasticsearchClientError extends Error {}
  export class ResponseError extends ElasticsearchClientError {
    statusCode: number;
    body: any;
    meta: any;
  }
  export class ConnectionError extends ElasticsearchClientError {}
  export class TimeoutError extends ElasticsearchClientError {}
}
export declare namespace estypes {
  export type QueryDslQueryContainer = any; export type SearchRequest = any; export type SearchResponse<A = any, B = any> = any; export type SearchHit<T = any> = any; export type MappingProperty = any; export type Sort = any; export type SortCombinations = any; export type IndicesIndexSettings = any;
}
export type ClientOptions = any; export type ApiResponse<A = any, B = any, C = any> = any; export type NodeOptions = any;
