/** @perfls library class-transformer */
type D = (...target: any[]) => any;
type Class<T> = { new (...args: any[]): T };

export declare function Type(...args: any[]): D;
export declare function Expose(options?: any): D;
export declare function Exclude(options?: any): D;
export declare function Transform(transform: (params: TransformFnParams) => any, options?: any): D;
export declare function TransformInstanceToPlain(options?: any): D;
export declare function TransformPlainToInstance(type: any, options?: any): D;
export declare function plainToInstance<T, V>(type: Class<T>, plain: V[], options?: any): T[];
export declare function plainToInstance<T, V>(type: Class<T>, plain: V, options?: any): T;
export declare function plainToClass<T, V>(type: Class<T>, plain: V[], options?: any): T[];
export declare function plainToClass<T, V>(type: Class<T>, plain: V, options?: any): T;
export declare function plainToClassFromExist<T>(object: T, plain: any, options?: any): T;
export declare function instanceToPlain(object: any, options?: any): any;
export declare function classToPlain(object: any, options?: any): any;
export declare function instanceToInstance<T>(object: T, options?: any): T;
export declare function classToClass<T>(object: T, options?: any): T;
export declare function serialize(object: any, options?: any): string;
export declare function deserialize<T>(type: Class<T>, json: string, options?: any): T;
export interface TransformFnParams {
  value: any;
  key: string;
  obj: any;
  type: any;
  options: any;
}
export type ClassConstructor<T = any> = Class<T>;
export type ClassTransformOptions = any;
export declare const TransformationType: any;
