/** @perfls library hono */
/** @perfls serve
 * @perfls mount handler=options.fetch framework=hono */
export declare function serve(options: any, listener?: (info: any) => void): ServerType;
export declare function createAdaptorServer(options: any): ServerType;
export declare function getRequestListener(fetch: any, options?: any): any;
export type ServerType = any;
export type HttpBindings = any;
export type Http2Bindings = any;
export declare const RESPONSE_ALREADY_SENT: any;
