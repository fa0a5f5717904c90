/** @perfls library node:dns */
export declare function lookup(host: string, options?: any): Promise<any>;
export declare function resolve(host: string, type?: any): Promise<any>;
export declare function resolve4(host: string, options?: any): Promise<any>;
export declare function resolve6(host: string, options?: any): Promise<any>;
export declare function resolveMx(host: string): Promise<any>;
export declare function resolveTxt(host: string): Promise<any>;
export declare function resolveCname(host: string): Promise<any>;
export declare function resolveSrv(host: string): Promise<any>;
export declare function reverse(ip: string): Promise<string[]>;
export declare class Resolver {
  [member: string]: any;
}
