/** @perfls library nestjs */
export declare class ValidationPipe {
  /** @perfls validator */
  constructor(options?: any);
  transform(value: any, metadata?: any): any;
}
export type ValidationPipeOptions = any;
export type ValidationError = any;
export declare class ParseFilePipe {
  constructor(options?: any);
  transform(value: any): any;
}
export declare class ParseFilePipeBuilder {
  addFileTypeValidator(options: any): this;
  addMaxSizeValidator(options: any): this;
  addValidator(validator: any): this;
  build(options?: any): ParseFilePipe;
}
export declare class MaxFileSizeValidator {
  constructor(options?: any);
}
export declare class FileTypeValidator {
  constructor(options?: any);
}
export declare class FileValidator<T = any> {
  constructor(options?: any);
}
export declare class ClassSerializerInterceptor {
  constructor(...args: any[]);
  intercept(...args: any[]): any;
}
export declare class ParseIntPipe {
  constructor(...args: any[]);
  transform(value: any, metadata?: any): any;
}
export declare class ParseFloatPipe {
  constructor(...args: any[]);
  transform(value: any, metadata?: any): any;
}
export declare class ParseBoolPipe {
  constructor(...args: any[]);
  transform(value: any, metadata?: any): any;
}
export declare class ParseArrayPipe {
  constructor(...args: any[]);
  transform(value: any, metadata?: any): any;
}
export declare class ParseUUIDPipe {
  constructor(...args: any[]);
  transform(value: any, metadata?: any): any;
}
export declare class ParseEnumPipe {
  constructor(...args: any[]);
  transform(value: any, metadata?: any): any;
}
export declare class ParseDatePipe {
  constructor(...args: any[]);
  transform(value: any, metadata?: any): any;
}
export declare class DefaultValuePipe {
  constructor(...args: any[]);
  transform(value: any, metadata?: any): any;
}
