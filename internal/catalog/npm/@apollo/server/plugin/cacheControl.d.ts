/** @perfls library apollo */
export declare function ApolloServerPluginCacheControl(options?: any): any;
