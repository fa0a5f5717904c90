/** @perfls library trpc */
export declare function createTRPCClient<T = any>(options?: any): any;
export declare function createTRPCProxyClient<T = any>(options?: any): any;
export declare function httpBatchLink(options?: any): any;
export declare function httpLink(options?: any): any;
export declare function httpBatchStreamLink(options?: any): any;
export declare function loggerLink(options?: any): any;
export declare function splitLink(options?: any): any;
export declare function wsLink(options?: any): any;
export declare class TRPCClientError<T = any> extends Error {
  [field: string]: any;
}
export type CreateTRPCProxyClient<T = any> = any;
export type TRPCLink<T = any> = any;
export type TRPCClient<T = any> = any;
