/** @perfls library apollo */
export declare const ApolloServerErrorCode: any;
export declare function unwrapResolverError(error: any): any;
