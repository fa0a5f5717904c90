/** @perfls library graphql-request */
export declare class GraphQLClient {
  constructor(url: string, options?: any);
  url: string;
  requestConfig: any;
  /** @perfls remote */
  request<T = any, V = any>(...args: any[]): Promise<T>;
  /** @perfls remote */
  rawRequest<T = any, V = any>(...args: any[]): Promise<any>;
  /** @perfls remote */
  batchRequests<T = any, V = any>(...args: any[]): Promise<any>;
  setHeaders(headers: any): this;
  setHeader(name: string, value: string): this;
  setEndpoint(url: string): this;
}
/** @perfls remote */
export declare function request<T = any, V = any>(...args: any[]): Promise<T>;
/** @perfls remote */
export declare function rawRequest<T = any, V = any>(...args: any[]): Promise<any>;
/** @perfls remote */
export declare function batchRequests<T = any, V = any>(...args: any[]): Promise<any>;
export default request;
export declare function gql(strings: any, ...parts: any[]): string;
export declare class ClientError extends Error {
  response: any;
  request: any;
}
export type Variables = any;
export type RequestDocument = any;
export type RequestOptions<V = any, T = any> = any;
