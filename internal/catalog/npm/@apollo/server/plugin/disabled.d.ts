/** @perfls library apollo */
export declare function ApolloServerPluginLandingPageDisabled(options?: any): any;
