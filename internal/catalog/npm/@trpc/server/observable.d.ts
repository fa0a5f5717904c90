/** @perfls library trpc */
/** @perfls callback fn=subscribe run=store */
export declare function observable<T = any, E = any>(subscribe: (emit: any) => any): any;
export type Observer<T = any, E = any> = any;
