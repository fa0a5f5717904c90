/** @perfls library graphql */
import { GraphQLSchema } from 'graphql';

/** @perfls resolvers map=options.resolvers */
export declare function makeExecutableSchema<C = any>(options: any): GraphQLSchema;
export declare function mergeSchemas(options: any): GraphQLSchema;
export declare function addResolversToSchema(...args: any[]): GraphQLSchema;
export type IExecutableSchemaDefinition<C = any> = any;
