/** @perfls library next-auth */
export declare function withAuth(...args: any[]): any;
declare const middleware: any;
export default middleware;
export type NextRequestWithAuth = any;
