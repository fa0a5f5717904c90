/** @perfls library apollo */
export declare class ApolloServer<C = any> {
  /** @perfls resolvers map=config.resolvers */
  constructor(config: any);
  start(): Promise<void>;
  stop(): Promise<void>;
  /** @perfls harmless */
  executeOperation(request: any, options?: any): Promise<any>;
  addPlugin(plugin: any): void;
  /** @perfls serve */
  listen(...args: any[]): Promise<{ url: string; [field: string]: any }>;
  applyMiddleware(options: any): void;
  getMiddleware(options?: any): any;
  createHandler(options?: any): any;
  installSubscriptionHandlers(server: any): void;
  graphqlPath: string;
  requestOptions: any;
}
export declare class ApolloError extends Error {
  constructor(message: string, code?: string, extensions?: any);
  extensions: any;
}
export declare class AuthenticationError extends ApolloError {}
export declare class ForbiddenError extends ApolloError {}
export declare class UserInputError extends ApolloError {}
export declare class SyntaxError extends ApolloError {}
export declare class ValidationError extends ApolloError {}
export declare class PersistedQueryNotFoundError extends ApolloError {}
export declare class SchemaDirectiveVisitor {
  [member: string]: any;
}
export declare class PubSub {
  publish(trigger: string, payload: any): Promise<void>;
  asyncIterator(triggers: any): any;
}
export declare function gql(strings: any, ...parts: any[]): any;
export declare function toApolloError(error: any, code?: string): any;
/** @perfls resolvers map=options.resolvers */
export declare function makeExecutableSchema(options: any): any;
export declare function withFilter(iterator: any, filter: any): any;
export type Config = any;
export type ApolloServerExpressConfig = any;
export type ExpressContext = { req: any; res: any };
export type ContextFunction<A = any, C = any> = any;
export type IResolvers<S = any, C = any> = any;
export type GraphQLOptions = any;
export declare function ApolloServerPluginDrainHttpServer(options?: any): any;
export declare function ApolloServerPluginLandingPageGraphQLPlayground(options?: any): any;
export declare function ApolloServerPluginLandingPageLocalDefault(options?: any): any;
export declare function ApolloServerPluginLandingPageDisabled(options?: any): any;
export declare function ApolloServerPluginCacheControl(options?: any): any;
