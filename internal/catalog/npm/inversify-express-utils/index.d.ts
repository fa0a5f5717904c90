/** @perfls library inversify */
type D = (...target: any[]) => any;

/** @perfls decorator group path=path handler=middleware */
export declare function controller(path: string, ...middleware: any[]): D;
/** @perfls decorator request GET path=path handler=middleware */
export declare function httpGet(path: string, ...middleware: any[]): D;
/** @perfls decorator request POST path=path handler=middleware */
export declare function httpPost(path: string, ...middleware: any[]): D;
/** @perfls decorator request PUT path=path handler=middleware */
export declare function httpPut(path: string, ...middleware: any[]): D;
/** @perfls decorator request PATCH path=path handler=middleware */
export declare function httpPatch(path: string, ...middleware: any[]): D;
/** @perfls decorator request DELETE path=path handler=middleware */
export declare function httpDelete(path: string, ...middleware: any[]): D;
/** @perfls decorator request ANY path=path handler=middleware */
export declare function all(path: string, ...middleware: any[]): D;
/** @perfls decorator input request */
export declare function request(): D;
export declare function response(): D;
export declare function next(): D;
/** @perfls decorator input params */
export declare function requestParam(name?: string): D;
/** @perfls decorator input query */
export declare function queryParam(name?: string): D;
/** @perfls decorator input body */
export declare function requestBody(): D;
/** @perfls decorator input headers */
export declare function requestHeaders(name?: string): D;
export declare function principal(): D;
export declare class InversifyExpressServer {
  constructor(container: any, ...rest: any[]);
  /** @perfls callback fn=configure run=once */
  setConfig(configure: (app: any) => void): this;
  /** @perfls callback fn=configure run=once */
  setErrorConfig(configure: (app: any) => void): this;
  build(): any;
}
export declare class BaseHttpController {
  httpContext: any;
  [member: string]: any;
}
export declare abstract class BaseMiddleware {
  httpContext: any;
  /** @perfls entry framework=express */
  abstract handler(req: any, res: any, next: any): any;
}
export declare const TYPE: any;
export declare namespace interfaces {
  interface Controller {}
  type HttpContext = any;
  type Principal = any;
  type AuthProvider = any;
}
