/** @perfls library nestjs */
import { INestApplication, INestApplicationContext } from '@nestjs/common';

export declare class Test {
  static createTestingModule(metadata: any, options?: any): TestingModuleBuilder;
}
export declare class TestingModuleBuilder {
  overrideProvider(token: any): any;
  overrideGuard(token: any): any;
  overrideInterceptor(token: any): any;
  overridePipe(token: any): any;
  overrideFilter(token: any): any;
  overrideModule(module: any): any;
  setLogger(logger: any): this;
  useMocker(mocker: any): this;
  compile(options?: any): Promise<TestingModule>;
}
export interface TestingModule extends INestApplicationContext {
  createNestApplication<T = INestApplication>(...args: any[]): T;
  createNestMicroservice(options: any): any;
}
