/** @perfls library inversify */
type D = (...target: any[]) => any;
type Token<T> = string | symbol | interfaces.Newable<T> | (abstract new (...args: any[]) => T);

/** @perfls decorator provider */
export declare function injectable(scope?: any): D;
/** @perfls decorator inject token=token */
export declare function inject(token: any, options?: any): D;
/** @perfls decorator inject token=token */
export declare function multiInject(token: any, options?: any): D;
export declare function optional(): D;
export declare function named(name: any): D;
export declare function tagged(key: any, value: any): D;
export declare function unmanaged(): D;
export declare function targetName(name: string): D;
export declare function postConstruct(): D;
export declare function preDestroy(): D;
export declare function decorate(...args: any[]): void;

export declare class Container {
  constructor(options?: any);
  id: number;
  parent: any;
  options: any;
  /** @perfls bind token=token */
  bind<T = any>(token: Token<T>): interfaces.BindingToSyntax<T>;
  /** @perfls bind token=token */
  rebind<T = any>(token: Token<T>): interfaces.BindingToSyntax<T>;
  unbind(token: any): any;
  unbindAll(): any;
  isBound(token: any, options?: any): boolean;
  isBoundNamed(token: any, name: any): boolean;
  /** @perfls resolve token=token */
  get<T = any>(token: Token<T>, options?: any): T;
  /** @perfls resolve token=token */
  getAsync<T = any>(token: Token<T>, options?: any): Promise<T>;
  /** @perfls resolve token=token */
  getNamed<T = any>(token: Token<T>, name: any): T;
  /** @perfls resolve token=token */
  getTagged<T = any>(token: Token<T>, key: any, value: any): T;
  /** @perfls resolve token=token */
  getAll<T = any>(token: Token<T>, options?: any): T[];
  /** @perfls resolve token=type */
  resolve<T = any>(type: Token<T>): T;
  load(...modules: any[]): any;
  loadAsync(...modules: any[]): Promise<any>;
  unload(...modules: any[]): any;
  snapshot(): void;
  restore(): void;
  createChild(options?: any): Container;
  applyMiddleware(...args: any[]): void;
  static merge(...args: any[]): any;
}
export declare class ContainerModule {
  /** @perfls callback fn=registry run=once */
  constructor(registry: (bind: interfaces.Bind & { bind: interfaces.Bind }, ...rest: any[]) => void);
}
export declare class AsyncContainerModule {
  /** @perfls callback fn=registry run=once */
  constructor(registry: (bind: interfaces.Bind, ...rest: any[]) => Promise<void>);
}
export declare namespace interfaces {
  interface Newable<T = any> {
    new (...args: any[]): T;
  }
  type ServiceIdentifier<T = any> = string | symbol | Newable<T> | (abstract new (...args: any[]) => T);
  /** @perfls bind token=token */
  type Bind = <T = any>(token: ServiceIdentifier<T>) => BindingToSyntax<T>;
  interface BindingToSyntax<T> {
    /** @perfls bind to=type */
    to(type: any): BindingInSyntax<T>;
    toSelf(): BindingInSyntax<T>;
    /** @perfls bind to=value */
    toConstantValue(value: any): BindingInSyntax<T>;
    /** @perfls bind to=make */
    toDynamicValue(make: (context: any) => any): BindingInSyntax<T>;
    /** @perfls bind to=type */
    toConstructor(type: any): BindingInSyntax<T>;
    /** @perfls bind to=make */
    toFactory(make: (context: any) => any): BindingInSyntax<T>;
    toFunction(value: any): BindingInSyntax<T>;
    toAutoFactory(token: any): BindingInSyntax<T>;
    toProvider(make: any): BindingInSyntax<T>;
    /** @perfls bind token=token */
    toService(token: any): void;
  }
  interface BindingInSyntax<T> {
    inSingletonScope(): BindingInSyntax<T>;
    inTransientScope(): BindingInSyntax<T>;
    inRequestScope(): BindingInSyntax<T>;
    [member: string]: any;
  }
  type BindingWhenOnSyntax<T> = BindingInSyntax<T>;
  type BindingInWhenOnSyntax<T> = BindingInSyntax<T>;
  type Container = any;
  type Context = any;
  type Factory<T> = any;
  type Provider<T> = any;
  type Abstract<T> = any;
  type ContainerOptions = any;
}
export type Newable<T = any> = interfaces.Newable<T>;
export type ServiceIdentifier<T = any> = interfaces.ServiceIdentifier<T>;
export type ContainerModuleLoadOptions = any;
export type ResolutionContext = any;
export type Factory<T = any> = any;
export declare class LazyServiceIdentifier<T = any> {
  constructor(get: () => any);
}
