/** @perfls library typedi */
type D = (...target: any[]) => any;

/** @perfls decorator provider token=options */
export declare function Service(options?: any, ...rest: any[]): D;
/** @perfls decorator inject token=token */
export declare function Inject(token?: any): D;
/** @perfls decorator inject token=token */
export declare function InjectMany(token?: any): D;
export declare class Token<T = any> {
  constructor(name?: string);
  protected readonly type?: T;
}
type Id<T> = string | Token<T> | { new (...args: any[]): T } | (abstract new (...args: any[]) => T);
export declare class ContainerInstance {
  /** @perfls resolve token=token */
  get<T = any>(token: Id<T>): T;
  /** @perfls resolve token=token */
  getMany<T = any>(token: Id<T>): T[];
  has(token: any): boolean;
  /** @perfls bind token=token to=value */
  set(token: any, value?: any): this;
  remove(token: any): this;
  reset(...args: any[]): this;
  of(id?: any): ContainerInstance;
}
export declare class Container {
  /** @perfls resolve token=token */
  static get<T = any>(token: Id<T>): T;
  /** @perfls resolve token=token */
  static getMany<T = any>(token: Id<T>): T[];
  static has(token: any): boolean;
  /** @perfls bind token=token to=value */
  static set(token: any, value?: any): any;
  static import(services: any[]): any;
  static remove(...tokens: any[]): any;
  static reset(...args: any[]): any;
  static of(id?: any): ContainerInstance;
}
export default Container;
export type ServiceOptions<T = any> = any;
export type Constructable<T = any> = { new (...args: any[]): T };
