/** @perfls library joi */
declare const Joi: Joi.Root;
declare namespace Joi {
  export interface Schema<T = any> {
    /** @perfls validator */
    validate(value: any, options?: any): ValidationResult<T>;
    /** @perfls validator */
    validateAsync(value: any, options?: any): Promise<any>;
    /** @perfls callback fn=fn run=store */
    custom(fn: any, description?: string): this;
    /** @perfls callback fn=fn run=store */
    external(fn: any, description?: string): this;
    [member: string]: any;
  }
  export interface Root {
    /** @perfls validator */
    attempt(value: any, schema: any, ...rest: any[]): any;
    /** @perfls validator */
    assert(value: any, schema: any, ...rest: any[]): void;
    /** @perfls compile schema */
    object<T = any>(...args: any[]): ObjectSchema<T>;
    /** @perfls compile schema */
    array(...args: any[]): ArraySchema;
    /** @perfls compile schema */
    string(): StringSchema;
    /** @perfls compile schema */
    number(): NumberSchema;
    /** @perfls compile schema */
    compile(schema: any): Schema;
    [member: string]: any;
  }
  export type ObjectSchema<T = any> = Schema<T>;
  export type ArraySchema<T = any> = Schema<T>;
  export type StringSchema<T = any> = Schema<T>;
  export type NumberSchema<T = any> = Schema<T>;
  export type BooleanSchema<T = any> = Schema<T>;
  export type DateSchema<T = any> = Schema<T>;
  export type AnySchema<T = any> = Schema<T>;
  export type AlternativesSchema<T = any> = Schema<T>;
  export type SchemaMap<T = any> = any;
  export type SchemaLike = any;
  export type PartialSchemaMap<T = any> = any;
  export type StrictSchemaMap<T = any> = any;
  export type CustomHelpers<T = any> = any;
  export type ErrorReport = any;
  export type ValidationOptions = any;
  export type ValidationErrorItem = any;
  export type Reference = any;
  export type Extension = any;
  export interface ValidationResult<T = any> {
    error?: ValidationError;
    warning?: any;
    value: any;
  }
  export type ValidationError = Error & { details: any[]; annotate(): string; isJoi: boolean };
}
export = Joi;
