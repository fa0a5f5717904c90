/** @perfls library yup */
export declare class Schema<T = any, C = any> {
  /** @perfls validator */
  validate(value: any, options?: any): Promise<any>;
  /** @perfls validator */
  validateSync(value: any, options?: any): any;
  /** @perfls validator */
  isValid(value: any, options?: any): Promise<boolean>;
  /** @perfls validator */
  isValidSync(value: any, options?: any): boolean;
  /** @perfls callback fn=rest run=store */
  test(...rest: any[]): this;
  [member: string]: any;
}
export declare class ValidationError extends Error {
  constructor(...args: any[]);
  errors: string[];
  inner: ValidationError[];
  path?: string;
  [member: string]: any;
}
export declare function addMethod(...args: any[]): void;
export declare function ref(...args: any[]): any;
export declare function reach(...args: any[]): any;
export declare function setLocale(locale: any): void;
export declare function isSchema(value: any): boolean;
export type InferType<T = any> = any;
export type SchemaOf<T = any> = any;
export type AnySchema = any;
export type AnyObjectSchema = any;
export type ObjectShape = any;
export type Asserts<T = any> = any;
export type TestContext = any;
/** @perfls compile schema */
export declare function object(...args: any[]): Schema;
/** @perfls compile schema */
export declare function string(...args: any[]): Schema;
/** @perfls compile schema */
export declare function number(...args: any[]): Schema;
/** @perfls compile schema */
export declare function boolean(...args: any[]): Schema;
/** @perfls compile schema */
export declare function bool(...args: any[]): Schema;
/** @perfls compile schema */
export declare function array(...args: any[]): Schema;
/** @perfls compile schema */
export declare function date(...args: any[]): Schema;
/** @perfls compile schema */
export declare function mixed(...args: any[]): Schema;
/** @perfls compile schema */
export declare function lazy(...args: any[]): Schema;
/** @perfls compile schema */
export declare function tuple(...args: any[]): Schema;
export type ObjectSchema<A = any, B = any> = Schema;
export type StringSchema<A = any, B = any> = Schema;
export type NumberSchema<A = any, B = any> = Schema;
export type BooleanSchema<A = any, B = any> = Schema;
export type ArraySchema<A = any, B = any> = Schema;
export type DateSchema<A = any, B = any> = Schema;
export type MixedSchema<A = any, B = any> = Schema;
