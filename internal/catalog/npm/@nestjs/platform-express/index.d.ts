/** @perfls library nestjs */
import { INestApplication } from '@nestjs/common';

/** @perfls upload limits=options.limits */
export declare function FileInterceptor(field: string, options?: any): any;
/** @perfls upload limits=options.limits */
export declare function FilesInterceptor(field: string, max?: any, options?: any): any;
/** @perfls upload limits=options.limits */
export declare function FileFieldsInterceptor(fields: any, options?: any): any;
/** @perfls upload limits=options.limits */
export declare function AnyFilesInterceptor(options?: any): any;
export declare function NoFilesInterceptor(options?: any): any;
export interface NestExpressApplication extends INestApplication {
  disable(...args: any[]): this;
  enable(...args: any[]): this;
  engine(...args: any[]): this;
  setBaseViewsDir(path: any): this;
  setViewEngine(engine: any): this;
  setLocal(key: string, value: any): this;
}
export declare class ExpressAdapter {
  constructor(instance?: any);
  [member: string]: any;
}
export declare class MulterModule {
  static register(options?: any): any;
  static registerAsync(options: any): any;
}
export type MulterModuleOptions = any;
export type MulterOptionsFactory = any;
export type NestExpressBodyParserOptions = any;
