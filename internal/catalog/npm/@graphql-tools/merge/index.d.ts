/** @perfls library graphql */
export declare function mergeTypeDefs(...args: any[]): any;
export declare function mergeResolvers(...args: any[]): any;
