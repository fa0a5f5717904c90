/** @perfls library apollo */
export declare function startServerAndCreateNextHandler<R = any, C = any>(server: any, options?: any): any;
