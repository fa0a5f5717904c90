/** @perfls library graphql */
type D = (...target: any[]) => any;

/** @perfls decorator resolver type=type */
export declare function Resolver(type?: any, ...rest: any[]): D;
/** @perfls decorator query name=type */
export declare function Query(type?: any, options?: any): D;
/** @perfls decorator mutation name=type */
export declare function Mutation(type?: any, options?: any): D;
/** @perfls decorator subscription name=type */
export declare function Subscription(type?: any, options?: any): D;
/** @perfls decorator field name=type */
export declare function FieldResolver(type?: any, options?: any): D;
/** @perfls decorator input parent */
export declare function Root(property?: string): D;
/** @perfls decorator input args */
export declare function Arg(name: string, ...rest: any[]): D;
/** @perfls decorator input args */
export declare function Args(...args: any[]): D;
/** @perfls decorator input context */
export declare function Ctx(property?: string): D;
/** @perfls decorator input info */
export declare function Info(): D;
/** @perfls decorator use handler=middlewares */
export declare function UseMiddleware(...middlewares: any[]): D;
export declare function PubSub(key?: string): D;
export declare function Authorized(...roles: any[]): D;
export declare function ObjectType(...args: any[]): D;
export declare function InputType(...args: any[]): D;
export declare function InterfaceType(...args: any[]): D;
export declare function ArgsType(): D;
export declare function Field(...args: any[]): D;
export declare function Directive(sdl: string): D;
export declare function Extensions(value: any): D;
export declare function createMethodDecorator<C = any>(resolver: any): D;
export declare function createMethodMiddlewareDecorator<C = any>(resolver: any): D;
export declare function createParamDecorator<C = any>(resolver: any): D;
export declare function registerEnumType(type: any, options?: any): void;
export declare function createUnionType(options: any): any;
export declare function buildSchema(options: any): Promise<any>;
export declare function buildSchemaSync(options: any): any;
export declare function buildTypeDefsAndResolvers(options: any): Promise<any>;
export interface ResolverInterface<T> {}
export interface MiddlewareInterface<C = any> {
  use(data: ResolverData<C>, next: NextFn): any;
}
export interface ResolverData<C = any> {
  root: any;
  args: any;
  context: C;
  info: any;
}
export type MiddlewareFn<C = any> = (data: ResolverData<C>, next: NextFn) => any;
export type NextFn = () => Promise<any>;
export type AuthChecker<C = any, R = any> = (data: ResolverData<C>, roles: R[]) => any;
export type AuthCheckerInterface<C = any, R = any> = any;
export type ClassType<T = any> = { new (...args: any[]): T };
export type NonEmptyArray<T> = [T, ...T[]];
export type Maybe<T> = T | null | undefined;
export type PubSubEngine = any;
export type Publisher<T = any> = any;
export type BuildSchemaOptions = any;
export declare class UnauthorizedError extends Error {}
export declare class ForbiddenError extends Error {}
export declare class ArgumentValidationError extends Error {
  validationErrors: any[];
}
export declare const ID: any, Int: any, Float: any, GraphQLISODateTime: any, GraphQLTimestamp: any;
