/** @perfls library axios */
import { AxiosInstance, AxiosResponse } from 'axios';
import { Observable } from 'rxjs';

export declare class HttpService {
  constructor(...args: any[]);
  axiosRef: AxiosInstance;
  /** @perfls remote lazy */
  request<T = any>(config: any): Observable<AxiosResponse<T>>;
  /** @perfls remote lazy */
  get<T = any>(url: string, config?: any): Observable<AxiosResponse<T>>;
  /** @perfls remote lazy */
  delete<T = any>(url: string, config?: any): Observable<AxiosResponse<T>>;
  /** @perfls remote lazy */
  head<T = any>(url: string, config?: any): Observable<AxiosResponse<T>>;
  /** @perfls remote lazy */
  post<T = any>(url: string, data?: any, config?: any): Observable<AxiosResponse<T>>;
  /** @perfls remote lazy */
  put<T = any>(url: string, data?: any, config?: any): Observable<AxiosResponse<T>>;
  /** @perfls remote lazy */
  patch<T = any>(url: string, data?: any, config?: any): Observable<AxiosResponse<T>>;
}
export declare class HttpModule {
  static register(config?: any): any;
  static registerAsync(options: any): any;
}
export type HttpModuleOptions = any;
export type HttpModuleOptionsFactory = any;
