/** @perfls library node:dns */
import * as promises from 'dns/promises';

export { promises };
/** @perfls callback fn=rest run=once */
export declare function lookup(host: string, ...rest: any[]): void;
/** @perfls callback fn=rest run=once */
export declare function resolve(host: string, ...rest: any[]): void;
/** @perfls callback fn=rest run=once */
export declare function resolve4(host: string, ...rest: any[]): void;
/** @perfls callback fn=rest run=once */
export declare function resolve6(host: string, ...rest: any[]): void;
/** @perfls callback fn=rest run=once */
export declare function resolveMx(host: string, ...rest: any[]): void;
/** @perfls callback fn=rest run=once */
export declare function resolveTxt(host: string, ...rest: any[]): void;
/** @perfls callback fn=rest run=once */
export declare function reverse(ip: string, ...rest: any[]): void;
export declare function setServers(servers: any): void;
export declare function getServers(): string[];
export declare function setDefaultResultOrder(order: any): void;
export declare class Resolver {
  [member: string]: any;
}
export type LookupAddress = any;
export type LookupOptions = any;
export type MxRecord = any;
