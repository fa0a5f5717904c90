/** @perfls library nestjs */
import { INestApplication, INestApplicationContext, INestMicroservice } from '@nestjs/common';

export declare class NestFactoryStatic {
  create<T = INestApplication>(module: any, ...rest: any[]): Promise<T>;
  createMicroservice<T = any>(module: any, options?: any): Promise<INestMicroservice>;
  createApplicationContext(module: any, options?: any): Promise<INestApplicationContext>;
}
export declare const NestFactory: NestFactoryStatic;
export declare class Reflector {
  get<T = any>(key: any, target: any): T;
  getAll<T = any>(key: any, targets: any[]): T;
  getAllAndMerge<T = any>(key: any, targets: any[]): T;
  getAllAndOverride<T = any>(key: any, targets: any[]): T;
  static createDecorator<T = any>(options?: any): any;
}
export declare class ModuleRef {
  get<T = any>(token: any, options?: any): T;
  resolve<T = any>(token: any, ...rest: any[]): Promise<T>;
  create<T = any>(type: any, context?: any): Promise<T>;
  introspect(token: any): any;
}
export declare class DiscoveryService {
  getProviders(...args: any[]): any[];
  getControllers(...args: any[]): any[];
  [member: string]: any;
}
export declare class MetadataScanner {
  [member: string]: any;
}
export declare class HttpAdapterHost<T = any> {
  httpAdapter: T;
}
export declare class AbstractHttpAdapter<S = any, Q = any, R = any> {
  [member: string]: any;
}
export declare class BaseExceptionFilter<T = any> {
  constructor(server?: any);
  catch(exception: T, host: any): void;
}
export declare class LazyModuleLoader {
  load(loader: any, options?: any): Promise<ModuleRef>;
}
export declare class ContextIdFactory {
  static create(): any;
  static getByRequest(request: any, ...rest: any[]): any;
}
export declare class NestApplication {
  [member: string]: any;
}
export declare class RouterModule {
  static register(routes: any): any;
}
export declare class DiscoveryModule {}
export declare class ModulesContainer extends Map<string, any> {}
export declare class ExternalContextCreator {
  [member: string]: any;
}
export declare const APP_GUARD: string;
export declare const APP_PIPE: string;
export declare const APP_FILTER: string;
export declare const APP_INTERCEPTOR: string;
export declare const REQUEST: any;
export declare const INQUIRER: any;
export type ContextId = any;
export type Routes = any;
export type NestContainer = any;
