/** @perfls library got */
export interface CancelableRequest<T = any> extends Promise<T> {
  json<R = any>(): CancelableRequest<R>;
  text(): CancelableRequest<string>;
  buffer(): CancelableRequest<Buffer>;
  cancel(reason?: string): void;
  on(event: string, listener: any): this;
}
export interface Got {
  /** @perfls remote */
  <T = any>(url: any, options?: any): CancelableRequest<Response<T> & any>;
  /** @perfls remote */
  get<T = any>(url: any, options?: any): CancelableRequest<Response<T> & any>;
  /** @perfls remote */
  post<T = any>(url: any, options?: any): CancelableRequest<Response<T> & any>;
  /** @perfls remote */
  put<T = any>(url: any, options?: any): CancelableRequest<Response<T> & any>;
  /** @perfls remote */
  patch<T = any>(url: any, options?: any): CancelableRequest<Response<T> & any>;
  /** @perfls remote */
  delete<T = any>(url: any, options?: any): CancelableRequest<Response<T> & any>;
  /** @perfls remote */
  head<T = any>(url: any, options?: any): CancelableRequest<Response<T> & any>;
  /** @perfls remote */
  stream: any;
  paginate: any;
  /** @perfls client http timeout=options.timeout */
  extend(...options: any[]): Got;
  defaults: any;
}
declare const got: Got;
export default got;
export { got };
export type Response<T = any> = { body: T; statusCode: number; headers: any; [field: string]: any };
export type Options = any;
export type OptionsOfTextResponseBody = any;
export type OptionsOfJSONResponseBody = any;
export type OptionsInit = any;
export type ExtendOptions = any;
export type Method = any;
export type Headers = any;
export declare class RequestError extends Error {
  [field: string]: any;
}
export declare class HTTPError extends RequestError {}
export declare class TimeoutError extends RequestError {}
