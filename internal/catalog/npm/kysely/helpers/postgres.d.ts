/** @perfls library kysely */
export declare function jsonArrayFrom(query: any): any;
export declare function jsonObjectFrom(query: any): any;
export declare function jsonBuildObject(fields: any): any;
export declare function mergeAction(): any;
