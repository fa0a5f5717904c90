/** @perfls library graphql */
/** @perfls resolvers map=options.resolvers */
export declare function createSchema<C = any>(options: any): any;
export declare function createYoga<S = any, U = any>(options?: any): YogaServerInstance<S, U>;
export declare function createPubSub<T = any>(options?: any): any;
export declare class GraphQLError extends Error {
  constructor(message: string, options?: any);
}
export interface YogaServerInstance<S = any, U = any> {
  (...args: any[]): any;
  fetch(...args: any[]): any;
  handle(...args: any[]): any;
  [member: string]: any;
}
export type YogaInitialContext = any;
export type YogaSchemaDefinition<A = any, B = any> = any;
export type Plugin<A = any, B = any, C = any> = any;
