/** @perfls library graphql */
export * from '@graphql-tools/schema';
export declare function mergeTypeDefs(...args: any[]): any;
export declare function mergeResolvers(...args: any[]): any;
export type IResolvers<S = any, C = any> = any;
