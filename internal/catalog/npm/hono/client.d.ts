/** @perfls library hono */
export declare function hc<T = any>(url: string, options?: any): any;
export type InferRequestType<T = any, S = any> = any;
export type InferResponseType<T = any, S = any> = any;
export type ClientResponse<T = any, S = any, F = any> = any;
