/** @perfls library nestjs */
export declare class ApolloDriver {}
export declare class ApolloFederationDriver {}
export declare class ApolloGatewayDriver {}
export type ApolloDriverConfig = any;
export type ApolloDriverAsyncConfig = any;
export type ApolloFederationDriverConfig = any;
export type ApolloGatewayDriverConfig = any;
export declare function Plugin(...args: any[]): (...target: any[]) => any;
