/** @perfls library graphql */
export type IResolvers<S = any, C = any, A = any, R = any> = any;
export type IFieldResolver<S = any, C = any, A = any, R = any> = (source: S, args: A, context: C, info: any) => R;
export type TypeSource = any;
export type Maybe<T> = T | null | undefined;
export declare const MapperKind: any;
export declare function mapSchema(schema: any, mapper: any): any;
export declare function getDirective(...args: any[]): any;
