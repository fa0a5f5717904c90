/** @perfls library awilix */
export interface AwilixContainer<C extends object = any> {
  cradle: C;
  options: any;
  registrations: any;
  /** @perfls bind token=name to=resolver */
  register(name: any, resolver?: any): this;
  /** @perfls resolve token=name */
  resolve<T = any>(name: any, options?: any): T;
  /** @perfls resolve token=target */
  build<T>(target: any, options?: any): T;
  createScope<T extends object = {}>(): AwilixContainer<C & T>;
  loadModules(globs: any[], options?: any): any;
  hasRegistration(name: any): boolean;
  getRegistration(name: any): any;
  dispose(): Promise<void>;
  inspect(...args: any[]): string;
}
export interface Resolver<T = any> {
  singleton(): this;
  scoped(): this;
  transient(): this;
  proxy(): this;
  classic(): this;
  inject(injector: any): this;
  disposer(dispose: any): this;
  setLifetime(lifetime: any): this;
  setInjectionMode(mode: any): this;
  resolve(container: any): T;
}
export declare function createContainer<C extends object = any>(options?: any): AwilixContainer<C>;
export declare function asClass<T = any>(type: { new (...args: any[]): T }, options?: any): BuildResolver<T>;
export declare function asFunction<T = any>(fn: (...args: any[]) => T, options?: any): BuildResolver<T>;
export declare function asValue<T = any>(value: T): Resolver<T>;
export declare function aliasTo<T = any>(name: any): Resolver<T>;
export declare function listModules(globs: any, options?: any): any[];
export type BuildResolver<T = any> = Resolver<T>;
export type NameAndRegistrationPair<T = any> = any;
export declare const Lifetime: any;
export declare const InjectionMode: any;
export declare class AwilixResolutionError extends Error {}
