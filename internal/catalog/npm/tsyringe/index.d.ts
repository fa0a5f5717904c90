/** @perfls library tsyringe */
type D = (...target: any[]) => any;

/** @perfls decorator provider */
export declare function injectable(options?: any): D;
/** @perfls decorator provider */
export declare function autoInjectable(): D;
/** @perfls decorator provider token=token singleton */
export declare function singleton(token?: any): D;
/** @perfls decorator provider token=token */
export declare function registry(token?: any): D;
/** @perfls decorator provider */
export declare function scoped(lifecycle: any, token?: any): D;
/** @perfls decorator inject token=token */
export declare function inject(token: any, options?: any): D;
/** @perfls decorator inject token=token */
export declare function injectAll(token: any, options?: any): D;
/** @perfls decorator inject token=token */
export declare function injectWithTransform(token: any, ...rest: any[]): D;
export declare function delay<T = any>(get: () => any): any;
export declare function instanceCachingFactory<T = any>(factory: (c: DependencyContainer) => T): any;
export declare function instancePerContainerCachingFactory<T = any>(factory: (c: DependencyContainer) => T): any;
export declare function predicateAwareClassFactory<T = any>(...args: any[]): any;

type Token<T> = string | symbol | { new (...args: any[]): T } | (abstract new (...args: any[]) => T);
export type InjectionToken<T = any> = Token<T>;
export interface DependencyContainer {
  /** @perfls bind token=token to=provider.useClass,provider.useValue,provider.useFactory,provider.useToken,provider */
  register<T = any>(token: Token<T>, provider: any, options?: any): this;
  /** @perfls bind token=token to=type */
  registerSingleton<T = any>(token: Token<T>, type?: any): this;
  /** @perfls bind token=from to=to */
  registerType<T = any>(from: Token<T>, to: any): this;
  /** @perfls bind token=token to=instance */
  registerInstance<T = any>(token: Token<T>, instance: T): this;
  /** @perfls resolve token=token */
  resolve<T>(token: Token<T>, all?: boolean): T;
  /** @perfls resolve token=token */
  resolveAll<T>(token: Token<T>): T[];
  isRegistered<T = any>(token: Token<T>, recursive?: boolean): boolean;
  createChildContainer(): DependencyContainer;
  reset(): void;
  clearInstances(): void;
  beforeResolution(...args: any[]): void;
  afterResolution(...args: any[]): void;
  dispose(): any;
}
export declare const container: DependencyContainer;
export declare const Lifecycle: any;
export type Lifecycle = any;
export type Disposable = any;
export type FactoryProvider<T = any> = any;
export type ClassProvider<T = any> = any;
export type ValueProvider<T = any> = any;
export type TokenProvider<T = any> = any;
export type RegistrationOptions = any;
