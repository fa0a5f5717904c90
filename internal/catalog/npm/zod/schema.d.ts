/** @perfls library zod */
export declare class ZodType<O = any, D = any, I = any> {
  _type: O;
  _output: O;
  _input: I;
  _def: any;
  shape: any;
  /** @perfls validator */
  parse(data: any, params?: any): O;
  /** @perfls validator */
  safeParse(data: any, params?: any): { success: boolean; data: O; error: ZodError };
  /** @perfls validator */
  parseAsync(data: any, params?: any): Promise<O>;
  /** @perfls validator */
  safeParseAsync(data: any, params?: any): Promise<{ success: boolean; data: O; error: ZodError }>;
  /** @perfls callback fn=check run=store */
  refine(check: (value: any) => any, message?: any): this;
  /** @perfls callback fn=check run=store */
  superRefine(check: (value: any, context: any) => any): this;
  /** @perfls callback fn=change run=store */
  transform(change: (value: any, context: any) => any): ZodType;
  [member: string]: any;
}
export declare class ZodError<T = any> extends Error {
  constructor(issues?: any);
  issues: any[];
  errors: any[];
  format(...args: any[]): any;
  flatten(...args: any[]): any;
}
export type infer<T> = T extends { _output: infer O } ? O : any;
export type TypeOf<T> = any;
export type input<T> = any;
export type output<T> = any;
export type ZodIssue = any;
export type ZodRawShape = any;
export type ZodTypeAny = any;
export type ZodSchema<T = any, D = any, I = any> = ZodType<T>;
export type Schema<T = any> = ZodType<T>;
export type RefinementCtx = any;
export type AnyZodObject = any;
export type ZodInfer<T> = any;
export type SafeParseReturnType<I = any, O = any> = any;
export type core = any;
export declare const ZodIssueCode: any, coerce: any, NEVER: any, iso: any, locales: any;
export declare const ZodParsedType: any;
export declare class ZodObject<A = any, B = any, C = any, D = any, E = any> extends ZodType {}
export declare class ZodString<A = any, B = any, C = any, D = any, E = any> extends ZodType {}
export declare class ZodNumber<A = any, B = any, C = any, D = any, E = any> extends ZodType {}
export declare class ZodBoolean<A = any, B = any, C = any, D = any, E = any> extends ZodType {}
export declare class ZodArray<A = any, B = any, C = any, D = any, E = any> extends ZodType {}
export declare class ZodEnum<A = any, B = any, C = any, D = any, E = any> extends ZodType {}
export declare class ZodNativeEnum<A = any, B = any, C = any, D = any, E = any> extends ZodType {}
export declare class ZodUnion<A = any, B = any, C = any, D = any, E = any> extends ZodType {}
export declare class ZodDiscriminatedUnion<A = any, B = any, C = any, D = any, E = any> extends ZodType {}
export declare class ZodOptional<A = any, B = any, C = any, D = any, E = any> extends ZodType {}
export declare class ZodNullable<A = any, B = any, C = any, D = any, E = any> extends ZodType {}
export declare class ZodDefault<A = any, B = any, C = any, D = any, E = any> extends ZodType {}
export declare class ZodRecord<A = any, B = any, C = any, D = any, E = any> extends ZodType {}
export declare class ZodLiteral<A = any, B = any, C = any, D = any, E = any> extends ZodType {}
export declare class ZodEffects<A = any, B = any, C = any, D = any, E = any> extends ZodType {}
export declare class ZodAny<A = any, B = any, C = any, D = any, E = any> extends ZodType {}
export declare class ZodUnknown<A = any, B = any, C = any, D = any, E = any> extends ZodType {}
export declare class ZodDate<A = any, B = any, C = any, D = any, E = any> extends ZodType {}
export declare class ZodTuple<A = any, B = any, C = any, D = any, E = any> extends ZodType {}
export declare class ZodLazy<A = any, B = any, C = any, D = any, E = any> extends ZodType {}
export declare class ZodIntersection<A = any, B = any, C = any, D = any, E = any> extends ZodType {}
export declare class ZodMap<A = any, B = any, C = any, D = any, E = any> extends ZodType {}
export declare class ZodSet<A = any, B = any, C = any, D = any, E = any> extends ZodType {}
export declare class ZodBigInt<A = any, B = any, C = any, D = any, E = any> extends ZodType {}
export declare class ZodNever<A = any, B = any, C = any, D = any, E = any> extends ZodType {}
export declare class ZodVoid<A = any, B = any, C = any, D = any, E = any> extends ZodType {}
export declare class ZodNull<A = any, B = any, C = any, D = any, E = any> extends ZodType {}
export declare class ZodUndefined<A = any, B = any, C = any, D = any, E = any> extends ZodType {}
export declare class ZodPipeline<A = any, B = any, C = any, D = any, E = any> extends ZodType {}
export declare class ZodBranded<A = any, B = any, C = any, D = any, E = any> extends ZodType {}
export declare class ZodCatch<A = any, B = any, C = any, D = any, E = any> extends ZodType {}
export declare class ZodReadonly<A = any, B = any, C = any, D = any, E = any> extends ZodType {}
export declare class ZodPromise<A = any, B = any, C = any, D = any, E = any> extends ZodType {}
export declare class ZodFunction<A = any, B = any, C = any, D = any, E = any> extends ZodType {}
export declare class ZodSymbol<A = any, B = any, C = any, D = any, E = any> extends ZodType {}
/** @perfls compile schema */
export declare function object(...args: any[]): ZodType;
/** @perfls compile schema */
export declare function strictObject(...args: any[]): ZodType;
/** @perfls compile schema */
export declare function looseObject(...args: any[]): ZodType;
/** @perfls compile schema */
export declare function string(...args: any[]): ZodType;
/** @perfls compile schema */
export declare function number(...args: any[]): ZodType;
/** @perfls compile schema */
export declare function boolean(...args: any[]): ZodType;
/** @perfls compile schema */
export declare function array(...args: any[]): ZodType;
declare function enum_(...args: any[]): ZodType;
export { enum_ as enum };
/** @perfls compile schema */
export declare function nativeEnum(...args: any[]): ZodType;
/** @perfls compile schema */
export declare function union(...args: any[]): ZodType;
/** @perfls compile schema */
export declare function discriminatedUnion(...args: any[]): ZodType;
/** @perfls compile schema */
export declare function optional(...args: any[]): ZodType;
/** @perfls compile schema */
export declare function nullable(...args: any[]): ZodType;
/** @perfls compile schema */
export declare function nullish(...args: any[]): ZodType;
/** @perfls compile schema */
export declare function record(...args: any[]): ZodType;
/** @perfls compile schema */
export declare function literal(...args: any[]): ZodType;
/** @perfls compile schema */
export declare function any(...args: any[]): ZodType;
/** @perfls compile schema */
export declare function unknown(...args: any[]): ZodType;
/** @perfls compile schema */
export declare function date(...args: any[]): ZodType;
/** @perfls compile schema */
export declare function tuple(...args: any[]): ZodType;
/** @perfls compile schema */
export declare function lazy(...args: any[]): ZodType;
/** @perfls compile schema */
export declare function intersection(...args: any[]): ZodType;
/** @perfls compile schema */
export declare function map(...args: any[]): ZodType;
/** @perfls compile schema */
export declare function set(...args: any[]): ZodType;
/** @perfls compile schema */
export declare function bigint(...args: any[]): ZodType;
/** @perfls compile schema */
export declare function never(...args: any[]): ZodType;
declare function void_(...args: any[]): ZodType;
export { void_ as void };
declare function null_(...args: any[]): ZodType;
export { null_ as null };
declare function undefined_(...args: any[]): ZodType;
export { undefined_ as undefined };
/** @perfls compile schema */
export declare function preprocess(...args: any[]): ZodType;
/** @perfls compile schema */
export declare function custom(...args: any[]): ZodType;
declare function instanceof_(...args: any[]): ZodType;
export { instanceof_ as instanceof };
declare function function_(...args: any[]): ZodType;
export { function_ as function };
/** @perfls compile schema */
export declare function promise(...args: any[]): ZodType;
/** @perfls compile schema */
export declare function symbol(...args: any[]): ZodType;
/** @perfls compile schema */
export declare function nan(...args: any[]): ZodType;
/** @perfls compile schema */
export declare function email(...args: any[]): ZodType;
/** @perfls compile schema */
export declare function url(...args: any[]): ZodType;
/** @perfls compile schema */
export declare function uuid(...args: any[]): ZodType;
/** @perfls compile schema */
export declare function int(...args: any[]): ZodType;
/** @perfls compile schema */
export declare function json(...args: any[]): ZodType;
/** @perfls compile schema */
export declare function templateLiteral(...args: any[]): ZodType;
/** @perfls compile schema */
export declare function pipe(...args: any[]): ZodType;
/** @perfls compile schema */
export declare function transform(...args: any[]): ZodType;
/** @perfls compile schema */
export declare function stringbool(...args: any[]): ZodType;
/** @perfls compile schema */
export declare function file(...args: any[]): ZodType;
/** @perfls compile schema */
export declare function partialRecord(...args: any[]): ZodType;
/** @perfls compile schema */
export declare function effect(...args: any[]): ZodType;
/** @perfls compile schema */
export declare function ostring(...args: any[]): ZodType;
/** @perfls compile schema */
export declare function onumber(...args: any[]): ZodType;
export declare function setErrorMap(...args: any[]): any;
export declare function getErrorMap(...args: any[]): any;
export declare function prettifyError(...args: any[]): any;
export declare function treeifyError(...args: any[]): any;
export declare function flattenError(...args: any[]): any;
export declare function formatError(...args: any[]): any;
export declare function toJSONSchema(...args: any[]): any;
