/** @perfls library apollo */
export declare function ApolloServerPluginLandingPageLocalDefault(options?: any): any;
export declare function ApolloServerPluginLandingPageProductionDefault(options?: any): any;
