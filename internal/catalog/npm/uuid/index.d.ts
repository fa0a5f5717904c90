/** @perfls library uuid */
export declare function v1(...args: any[]): string;
export declare function v3(...args: any[]): string;
export declare function v4(...args: any[]): string;
export declare function v5(...args: any[]): string;
export declare function v6(...args: any[]): string;
export declare function v7(...args: any[]): string;
export declare function stringify(...args: any[]): string;
export declare function validate(id: any): boolean;
export declare function version(id: string): number;
export declare function parse(id: string): any;
export declare const NIL: string, MAX: string;
