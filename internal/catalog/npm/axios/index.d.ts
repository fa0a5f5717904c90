/** @perfls library axios */
interface AxiosResponse<T = any, D = any, H = any> {
  data: T;
  status: number;
  statusText: string;
  headers: any;
  config: any;
  request?: any;
}
type AxiosPromise<T = any> = Promise<AxiosResponse<T>>;
interface AxiosError<T = any, D = any> extends Error {
  config?: any;
  code?: string;
  request?: any;
  response?: AxiosResponse<T>;
  isAxiosError: boolean;
  status?: number;
  toJSON(): any;
}
interface Axios {
  defaults: any;
  interceptors: any;
  getUri(config?: any): string;
  /** @perfls remote */
  request<T = any, R = AxiosResponse<T>, D = any>(config: any): Promise<R>;
  /** @perfls remote */
  get<T = any, R = AxiosResponse<T>, D = any>(url: string, config?: any): Promise<R>;
  /** @perfls remote */
  delete<T = any, R = AxiosResponse<T>, D = any>(url: string, config?: any): Promise<R>;
  /** @perfls remote */
  head<T = any, R = AxiosResponse<T>, D = any>(url: string, config?: any): Promise<R>;
  /** @perfls remote */
  options<T = any, R = AxiosResponse<T>, D = any>(url: string, config?: any): Promise<R>;
  /** @perfls remote */
  post<T = any, R = AxiosResponse<T>, D = any>(url: string, data?: any, config?: any): Promise<R>;
  /** @perfls remote */
  put<T = any, R = AxiosResponse<T>, D = any>(url: string, data?: any, config?: any): Promise<R>;
  /** @perfls remote */
  patch<T = any, R = AxiosResponse<T>, D = any>(url: string, data?: any, config?: any): Promise<R>;
  /** @perfls remote */
  postForm<T = any, R = AxiosResponse<T>, D = any>(url: string, data?: any, config?: any): Promise<R>;
  /** @perfls remote */
  putForm<T = any, R = AxiosResponse<T>, D = any>(url: string, data?: any, config?: any): Promise<R>;
  /** @perfls remote */
  patchForm<T = any, R = AxiosResponse<T>, D = any>(url: string, data?: any, config?: any): Promise<R>;
}
interface AxiosInstance extends Axios {
  /** @perfls remote */
  <T = any, R = AxiosResponse<T>, D = any>(url: any, config?: any): Promise<R>;
  /** @perfls client http timeout=config.timeout */
  create(config?: any): AxiosInstance;
}
interface AxiosStatic extends AxiosInstance {
  default: AxiosStatic;
  axios: AxiosStatic;
  Axios: { new (config?: any): Axios };
  AxiosError: { new <T = any, D = any>(...args: any[]): AxiosError<T, D>; [code: string]: any };
  AxiosHeaders: any;
  CancelToken: any;
  Cancel: any;
  CanceledError: any;
  HttpStatusCode: any;
  VERSION: string;
  isCancel(value: any): boolean;
  isAxiosError<T = any, D = any>(error: any): error is AxiosError<T, D>;
  /** @perfls harmless */
  all<T>(values: (T | Promise<T>)[]): Promise<T[]>;
  spread(fn: any): any;
  toFormData(...args: any[]): any;
  formToJSON(form: any): any;
  getAdapter(adapters: any): any;
  mergeConfig(a: any, b: any): any;
}
declare const axios: AxiosStatic;
type HttpStatusCode = any;
type AxiosHeaders = any;
type CancelToken = any;
type AxiosRequestConfig<D = any> = any;
type InternalAxiosRequestConfig<D = any> = any;
type CreateAxiosDefaults<D = any> = any;
type AxiosDefaults<D = any> = any;
type AxiosRequestHeaders = any;
type AxiosResponseHeaders = any;
type RawAxiosRequestHeaders = any;
type RawAxiosResponseHeaders = any;
type RawAxiosRequestConfig<D = any> = any;
type AxiosHeaderValue = any;
type AxiosBasicCredentials = any;
type AxiosProxyConfig = any;
type AxiosInterceptorManager<V = any> = any;
type AxiosProgressEvent = any;
type AxiosAdapter = any;
type CancelTokenSource = any;
type Method = any;
type ResponseType = any;

declare namespace axios {
  export { AxiosResponse, AxiosPromise, AxiosError, Axios, AxiosInstance, AxiosStatic };
  export { HttpStatusCode, AxiosHeaders, CancelToken, AxiosRequestConfig, InternalAxiosRequestConfig, CreateAxiosDefaults };
  export { AxiosDefaults, AxiosRequestHeaders, AxiosResponseHeaders, RawAxiosRequestHeaders, RawAxiosResponseHeaders, RawAxiosRequestConfig };
  export { AxiosHeaderValue, AxiosBasicCredentials, AxiosProxyConfig, AxiosInterceptorManager, AxiosProgressEvent, AxiosAdapter };
  export { CancelTokenSource, Method, ResponseType };
}
export = axios;
