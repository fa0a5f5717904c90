/** @perfls library mikro-orm */
// Relations of an entity.
export declare class Collection<T = any, O = any> implements Iterable<T> {
  constructor(owner: any, ...rest: any[]);
  readonly length: number;
  [index: number]: T;
  [Symbol.iterator](): IterableIterator<T>;
  /** @perfls query read many model=this */
  init(options?: any): Promise<this>;
  /** @perfls query read many model=this */
  load(options?: any): Promise<this>;
  /** @perfls query read many model=this */
  loadItems(options?: any): Promise<T[]>;
  /** @perfls query read count model=this */
  loadCount(...args: any[]): Promise<number>;
  /** @perfls query read many model=this */
  matching(options: any): Promise<T[]>;
  add(...items: any[]): void;
  set(items: any): void;
  remove(...items: any[]): void;
  removeAll(): void;
  hydrate(items: any, ...rest: any[]): void;
  contains(item: any, ...rest: any[]): boolean;
  count(): number;
  isEmpty(): boolean;
  isInitialized(...args: any[]): boolean;
  isDirty(): boolean;
  getItems(...args: any[]): T[];
  getIdentifiers(...args: any[]): any[];
  toArray(...args: any[]): any[];
  toJSON(): any[];
  getSnapshot(): any;
  shouldPopulate(...args: any[]): boolean;
  /** @perfls callback fn=body run=each over=this */
  map<R>(body: (item: T, index: number) => R): R[];
  /** @perfls callback fn=body run=each over=this */
  filter(body: (item: T, index: number) => any): T[];
  /** @perfls callback fn=body run=each over=this */
  find(body: (item: T, index: number) => any): T | undefined;
  /** @perfls callback fn=body run=each over=this */
  exists(body: (item: T) => any): boolean;
  /** @perfls callback fn=body run=each over=this */
  reduce<R>(body: (result: R, item: T, index: number) => R, first?: R): R;
  slice(...args: any[]): T[];
  indexBy(...args: any[]): any;
}

export declare class Reference<T = any> {
  static create<T>(entity: T): Ref<T>;
  static createFromPK(...args: any[]): any;
  /** @perfls query read one model=this */
  load(options?: any): Promise<T>;
  /** @perfls query read one model=this */
  loadOrFail(options?: any): Promise<T>;
  /** @perfls query read one model=this */
  loadProperty(property: any, options?: any): Promise<any>;
  getEntity(): T;
  getProperty(property: any): any;
  unwrap(): T;
  set(entity: any): void;
  isInitialized(): boolean;
  populated(value?: boolean): void;
  toJSON(...args: any[]): any;
}
export declare class ScalarReference<T = any> {
  /** @perfls query read one */
  load(...args: any[]): Promise<T>;
  get(): T;
  set(value: T): void;
  unwrap(): T;
}
export type Ref<T = any> = Reference<T> & { readonly id: any; readonly $: T; readonly [key: string]: any };
export type IdentifiedReference<T = any, P = any> = Ref<T>;
export type Rel<T> = T;
export type Loaded<T = any, A = any, B = any, C = any> = T;
export declare function ref(...args: any[]): any;
export declare function rel(...args: any[]): any;

export interface IWrappedEntity<T = any> {
  isInitialized(): boolean;
  isTouched(): boolean;
  populated(value?: boolean): void;
  /** @perfls query read one */
  init(...args: any[]): Promise<T>;
  /** @perfls query read many */
  populate(...args: any[]): Promise<T>;
  toReference(): Ref<T>;
  toObject(...args: any[]): any;
  toJSON(...args: any[]): any;
  toPOJO(): any;
  serialize(...args: any[]): any;
  assign(data: any, options?: any): T;
  getSchema(): string;
  setSchema(schema: string): void;
}
export declare function wrap<T>(entity: T, preferHelper?: boolean): IWrappedEntity<T>;
export declare abstract class BaseEntity {
  isInitialized(): boolean;
  /** @perfls query read one model=this */
  init(...args: any[]): Promise<this>;
  /** @perfls query read many */
  populate(...args: any[]): Promise<this>;
  toReference(): Ref<this>;
  toObject(...args: any[]): any;
  toPOJO(): any;
  serialize(...args: any[]): any;
  assign(data: any, options?: any): this;
}
