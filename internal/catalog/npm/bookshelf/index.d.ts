/** @perfls library bookshelf */
declare class Bookshelf {
  knex: any;
  VERSION: string;
  Model: typeof Bookshelf.Model;
  Collection: typeof Bookshelf.Collection;
  model(name: string, ...rest: any[]): typeof Bookshelf.Model;
  collection(name: string, ...rest: any[]): typeof Bookshelf.Collection;
  plugin(...args: any[]): this;
  resolve(name: string): any;
  /** @perfls transaction fn=body */
  transaction<T>(body: (trx: any) => any, options?: any): Promise<T>;
}

declare function bookshelf(knex: any): Bookshelf;
declare namespace Bookshelf {
  class Model<T = any> {
    constructor(attributes?: any, options?: any);
    static extend(...args: any[]): typeof Model;
    static forge<M>(this: new (...args: any[]) => M, attributes?: any, options?: any): M;
    static collection(...args: any[]): Collection<any>;
    static where<M>(this: new (...args: any[]) => M, ...args: any[]): M;
    static query<M>(this: new (...args: any[]) => M, ...args: any[]): M;
    /** @perfls query read count model=this */
    static count(...args: any[]): Promise<number>;
    /** @perfls query read many model=this */
    static fetchAll(options?: any): Promise<Collection<any>>;
    id: any;
    attributes: any;
    tableName: any;
    get(name: string): any;
    set(...args: any[]): this;
    unset(...args: any[]): this;
    has(name: string): boolean;
    clone(): this;
    isNew(): boolean;
    hasChanged(name?: string): boolean;
    previous(name: string): any;
    serialize(options?: any): any;
    toJSON(options?: any): any;
    format(attributes: any): any;
    parse(attributes: any): any;
    related(name: string): any;
    on(...args: any[]): any;
    off(...args: any[]): any;
    trigger(...args: any[]): any;
    hasMany(target: any, ...rest: any[]): Collection<any>;
    hasOne(target: any, ...rest: any[]): Model<any>;
    belongsTo(target: any, ...rest: any[]): Model<any>;
    belongsToMany(target: any, ...rest: any[]): Collection<any>;
    morphMany(...args: any[]): Collection<any>;
    morphOne(...args: any[]): Model<any>;
    morphTo(...args: any[]): Model<any>;
    through(...args: any[]): this;
    withPivot(...args: any[]): this;
    where(...args: any[]): this;
    query(...args: any[]): this;
    orderBy(...args: any[]): this;
    resetQuery(): this;
    /** @perfls query read one model=this */
    fetch(options?: any): Promise<this>;
    /** @perfls query read many model=this */
    fetchAll(options?: any): Promise<Collection<this>>;
    /** @perfls query read many model=this */
    fetchPage(options?: any): Promise<Collection<this>>;
    /** @perfls query read count model=this */
    count(...args: any[]): Promise<number>;
    /** @perfls query read many */
    load(relations: any, options?: any): Promise<this>;
    /** @perfls query read one model=this */
    refresh(options?: any): Promise<this>;
    /** @perfls query write one model=this */
    save(...args: any[]): Promise<this>;
    /** @perfls query write one model=this */
    destroy(options?: any): Promise<this>;
  }

  class Collection<T = any> {
    constructor(models?: any, options?: any);
    static extend(...args: any[]): typeof Collection;
    static forge(...args: any[]): Collection<any>;
    length: number;
    models: T[];
    add(...args: any[]): this;
    at(index: number): T;
    get(id: any): T;
    first(): T;
    last(): T;
    push(...args: any[]): this;
    remove(...args: any[]): any;
    toArray(): T[];
    toJSON(options?: any): any[];
    serialize(options?: any): any[];
    pluck(name: string): any[];
    where(...args: any[]): this;
    query(...args: any[]): this;
    orderBy(...args: any[]): this;
    through(...args: any[]): this;
    withPivot(...args: any[]): this;
    pagination: any;
    /** @perfls callback fn=body run=each over=this */
    map<R>(body: (model: T, index: number) => R): R[];
    /** @perfls callback fn=body run=each over=this */
    mapThen<R>(body: (model: T) => R): Promise<R[]>;
    invokeThen(name: any, ...args: any[]): Promise<any[]>;
    /** @perfls callback fn=body run=each over=this */
    forEach(body: (model: T, index: number) => any): void;
    /** @perfls callback fn=body run=each over=this */
    each(body: (model: T, index: number) => any): void;
    /** @perfls callback fn=body run=each over=this */
    filter(body: (model: T, index: number) => any): T[];
    /** @perfls callback fn=body run=each over=this */
    find(body: (model: T, index: number) => any): T;
    /** @perfls callback fn=body run=each over=this */
    reduce<R>(body: (result: R, model: T) => R, first?: R): R;
    /** @perfls query read many model=this */
    fetch(options?: any): Promise<this>;
    /** @perfls query read one model=this */
    fetchOne(options?: any): Promise<T>;
    /** @perfls query read count model=this */
    count(...args: any[]): Promise<number>;
    /** @perfls query write one model=this */
    create(model: any, options?: any): Promise<T>;
    /** @perfls query read many */
    load(relations: any, options?: any): Promise<this>;
    /** @perfls query write many */
    attach(ids: any, options?: any): Promise<this>;
    /** @perfls query write many */
    detach(...args: any[]): Promise<this>;
    /** @perfls query write many */
    updatePivot(...args: any[]): Promise<this>;
  }
}
declare namespace bookshelf {
  export { Bookshelf, bookshelf as default };
  export import Model = Bookshelf.Model;
  export import Collection = Bookshelf.Collection;
}
export = bookshelf;
