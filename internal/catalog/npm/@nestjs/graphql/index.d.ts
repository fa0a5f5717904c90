/** @perfls library nestjs */
type D = (...target: any[]) => any;

/** @perfls decorator resolver type=type */
export declare function Resolver(type?: any, options?: any): D;
/** @perfls decorator query name=type */
export declare function Query(type?: any, options?: any): D;
/** @perfls decorator mutation name=type */
export declare function Mutation(type?: any, options?: any): D;
/** @perfls decorator subscription name=type */
export declare function Subscription(type?: any, options?: any): D;
/** @perfls decorator field name=name */
export declare function ResolveField(name?: any, ...rest: any[]): D;
/** @perfls decorator field name=name */
export declare function ResolveProperty(name?: any, ...rest: any[]): D;
/** @perfls decorator reference */
export declare function ResolveReference(): D;
/** @perfls decorator input parent */
export declare function Parent(): D;
/** @perfls decorator input parent */
export declare function Root(...args: any[]): D;
/** @perfls decorator input args */
export declare function Args(...args: any[]): D;
/** @perfls decorator input context */
export declare function Context(...args: any[]): D;
/** @perfls decorator input info */
export declare function Info(...args: any[]): D;
export declare function ObjectType(...args: any[]): D;
export declare function InputType(...args: any[]): D;
export declare function ArgsType(...args: any[]): D;
export declare function InterfaceType(...args: any[]): D;
export declare function Field(...args: any[]): D;
export declare function HideField(): D;
export declare function Directive(sdl: string): D;
export declare function Extensions(value: any): D;
export declare function Scalar(...args: any[]): D;
export declare function Plugin(...args: any[]): D;
export declare function registerEnumType(type: any, options?: any): void;
export declare function createUnionType(options: any): any;

type Class<T> = { new (...args: any[]): T };
export declare function PartialType<T>(type: Class<T>, ...rest: any[]): Class<Partial<T>>;
export declare function PickType<T, K extends keyof T>(type: Class<T>, keys: readonly K[], ...rest: any[]): Class<Pick<T, K>>;
export declare function OmitType<T, K extends keyof T>(type: Class<T>, keys: readonly K[], ...rest: any[]): Class<Omit<T, K>>;
export declare function IntersectionType<A, B>(a: Class<A>, b: Class<B>, ...rest: any[]): Class<A & B>;

export declare class GraphQLModule {
  static forRoot<T = any>(options?: any): any;
  static forRootAsync<T = any>(options?: any): any;
}
export declare class GqlExecutionContext {
  static create(context: any): GqlExecutionContext;
  getType<T = any>(): T;
  getClass(): any;
  getHandler(): any;
  getArgs<T = any>(): T;
  getRoot<T = any>(): T;
  getInfo<T = any>(): T;
  getContext<T = any>(): T;
  switchToHttp(): any;
}
export declare class GqlArgumentsHost {
  static create(host: any): GqlArgumentsHost;
  getArgs<T = any>(): T;
  getRoot<T = any>(): T;
  getInfo<T = any>(): T;
  getContext<T = any>(): T;
}
export declare class GraphQLSchemaHost {
  schema: any;
}
export declare class GraphQLSchemaBuilderModule {}
export declare class GraphQLSchemaFactory {
  create(...args: any[]): Promise<any>;
}
export declare class GraphQLTimestamp {}
export declare class GraphQLISODateTime {}
export declare const ID: any, Int: any, Float: any;
export type ID = any;
export type Int = any;
export type Float = any;
export type CustomScalar<T = any, K = any> = any;
export type GqlModuleOptions = any;
export type GqlOptionsFactory = any;
export type GqlContextType = any;
export type MiddlewareContext = any;
export type FieldMiddleware = any;
export type NextFn = any;
