/** @perfls library apollo */
export declare abstract class RESTDataSource<C = any> {
  constructor(options?: any);
  baseURL?: string;
  context: C;
  httpCache: any;
  /** @perfls remote */
  get<T = any>(path: string, ...rest: any[]): Promise<T>;
  /** @perfls remote */
  post<T = any>(path: string, ...rest: any[]): Promise<T>;
  /** @perfls remote */
  put<T = any>(path: string, ...rest: any[]): Promise<T>;
  /** @perfls remote */
  patch<T = any>(path: string, ...rest: any[]): Promise<T>;
  /** @perfls remote */
  delete<T = any>(path: string, ...rest: any[]): Promise<T>;
  /** @perfls remote */
  fetch<T = any>(path: any, ...rest: any[]): Promise<T>;
  [hook: string]: any;
}
export type RequestOptions = any;
export type AugmentedRequest = any;
