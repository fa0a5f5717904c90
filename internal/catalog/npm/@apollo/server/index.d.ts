/** @perfls library apollo */
export declare class ApolloServer<C = any> {
  /** @perfls resolvers map=config.resolvers */
  constructor(config: any);
  start(): Promise<void>;
  stop(): Promise<void>;
  /** @perfls harmless */
  executeOperation(request: any, options?: any): Promise<any>;
  addPlugin(plugin: any): void;
  assertStarted(message: string): void;
  startInBackgroundHandlingStartupErrorsByLoggingAndFailingAllRequests(): void;
  cache: any;
  logger: any;
}
export declare class HeaderMap extends Map<string, string> {}
export type BaseContext = any;
export type ApolloServerOptions<C = any> = any;
export type ApolloServerOptionsWithTypeDefs<C = any> = any;
export type ApolloServerPlugin<C = any> = any;
export type ContextFunction<A = any, C = any> = any;
export type ContextThunk<C = any> = any;
export type GraphQLRequestContext<C = any> = any;
export type GraphQLRequestListener<C = any> = any;
export type GraphQLRequest<V = any> = any;
export type GraphQLResponse<D = any> = any;
export type HTTPGraphQLRequest = any;
export type HTTPGraphQLResponse = any;
