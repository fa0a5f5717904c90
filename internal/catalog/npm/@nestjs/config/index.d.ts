/** @perfls library nestjs */
export declare class ConfigService<K = any, V = any> {
  constructor(config?: any);
  get<T = any>(...args: any[]): T;
  getOrThrow<T = any>(...args: any[]): T;
  set(key: any, value: any): void;
  changes$: any;
}
export declare class ConfigModule {
  static envVariablesLoaded: Promise<void>;
  static forRoot(options?: any): any;
  static forFeature(config: any): any;
}
export declare class ConditionalModule {
  static registerWhen(...args: any[]): any;
}
export declare function registerAs<T = any>(token: any, factory: (...args: any[]) => T): any;
export declare function getConfigToken(token: any): string;
export type ConfigType<T = any> = any;
export type ConfigFactory<T = any> = any;
export type ConfigObject = any;
export type ConfigModuleOptions = any;
export type ConfigGetOptions = any;
