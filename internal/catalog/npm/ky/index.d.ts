/** @perfls library ky */
export interface ResponsePromise<T = any> extends Promise<Response> {
  json<R = any>(): Promise<R>;
  text(): Promise<string>;
  arrayBuffer(): Promise<ArrayBuffer>;
  blob(): Promise<Blob>;
  formData(): Promise<FormData>;
}
export interface KyInstance {
  /** @perfls remote */
  <T = any>(url: any, options?: any): ResponsePromise<T>;
  /** @perfls remote */
  get<T = any>(url: any, options?: any): ResponsePromise<T>;
  /** @perfls remote */
  post<T = any>(url: any, options?: any): ResponsePromise<T>;
  /** @perfls remote */
  put<T = any>(url: any, options?: any): ResponsePromise<T>;
  /** @perfls remote */
  patch<T = any>(url: any, options?: any): ResponsePromise<T>;
  /** @perfls remote */
  delete<T = any>(url: any, options?: any): ResponsePromise<T>;
  /** @perfls remote */
  head<T = any>(url: any, options?: any): ResponsePromise<T>;
  /** @perfls client http timeout=options.timeout */
  create(options?: any): KyInstance;
  /** @perfls client http timeout=options.timeout */
  extend(options?: any): KyInstance;
  stop: any;
}
declare const ky: KyInstance;
export default ky;
export type Options = any;
export type KyRequest = any;
export type KyResponse<T = any> = any;
export type NormalizedOptions = any;
export declare class HTTPError<T = any> extends Error {
  response: Response;
  request: any;
}
export declare class TimeoutError extends Error {}
