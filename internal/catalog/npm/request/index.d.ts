/** @perfls library request */
interface Api {
  /** @perfls remote
   * @perfls callback fn=options,callback run=once */
  (url: any, options?: any, callback?: any): any;
  /** @perfls remote
   * @perfls callback fn=options,callback run=once */
  get(url: any, options?: any, callback?: any): any;
  /** @perfls remote
   * @perfls callback fn=options,callback run=once */
  post(url: any, options?: any, callback?: any): any;
  /** @perfls remote
   * @perfls callback fn=options,callback run=once */
  put(url: any, options?: any, callback?: any): any;
  /** @perfls remote
   * @perfls callback fn=options,callback run=once */
  patch(url: any, options?: any, callback?: any): any;
  /** @perfls remote
   * @perfls callback fn=options,callback run=once */
  delete(url: any, options?: any, callback?: any): any;
  /** @perfls remote
   * @perfls callback fn=options,callback run=once */
  del(url: any, options?: any, callback?: any): any;
  /** @perfls remote
   * @perfls callback fn=options,callback run=once */
  head(url: any, options?: any, callback?: any): any;
  /** @perfls remote
   * @perfls callback fn=options,callback run=once */
  options(url: any, options?: any, callback?: any): any;
  defaults(options: any): Api;
  jar(...args: any[]): any;
}
declare const request: Api;
declare namespace request {
  type Options = any;
  type Response = any;
  type CoreOptions = any;
}
export = request;
