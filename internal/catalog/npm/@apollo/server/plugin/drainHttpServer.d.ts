/** @perfls library apollo */
export declare function ApolloServerPluginDrainHttpServer(options?: any): any;
