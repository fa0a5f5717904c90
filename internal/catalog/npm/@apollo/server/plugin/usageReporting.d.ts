/** @perfls library apollo */
export declare function ApolloServerPluginUsageReporting(options?: any): any;
