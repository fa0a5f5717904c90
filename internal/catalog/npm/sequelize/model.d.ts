/** @perfls library sequelize */
import { Sequelize } from './index';
import { Transaction } from './transaction';

type Class<M> = abstract new (...args: any[]) => M;

export declare class Model<TModelAttributes = any, TCreationAttributes = any> {
  constructor(values?: any, options?: any);
  static readonly sequelize?: Sequelize;
  static readonly tableName: string;
  static readonly primaryKeyAttribute: string;
  static readonly associations: any;
  static readonly options: any;
  static readonly rawAttributes: any;
  static init(attributes: any, options?: any): any;
  static getTableName(): any;
  static getAttributes(): any;
  static removeAttribute(name: string): void;
  static schema<M>(this: M, ...args: any[]): M;
  static scope<M>(this: M, ...args: any[]): M;
  static unscoped<M>(this: M): M;
  static addScope(...args: any[]): void;
  static sync(options?: any): Promise<any>;
  static drop(options?: any): Promise<void>;
  static hasOne(target: any, options?: any): any;
  static hasMany(target: any, options?: any): any;
  static belongsTo(target: any, options?: any): any;
  static belongsToMany(target: any, options?: any): any;
  /** @perfls callback fn=rest run=store */
  static addHook(...rest: any[]): any;
  static hook(...args: any[]): any;
  static removeHook(...args: any[]): any;
  static hasHook(...args: any[]): boolean;
  static beforeCreate(...args: any[]): any;
  static afterCreate(...args: any[]): any;
  static beforeUpdate(...args: any[]): any;
  static afterUpdate(...args: any[]): any;
  static beforeSave(...args: any[]): any;
  static afterSave(...args: any[]): any;
  static beforeDestroy(...args: any[]): any;
  static afterDestroy(...args: any[]): any;
  static beforeValidate(...args: any[]): any;
  static beforeBulkCreate(...args: any[]): any;
  static afterBulkCreate(...args: any[]): any;
  static beforeFind(...args: any[]): any;
  static afterFind(...args: any[]): any;
  /** @perfls query read many model=this */
  /** @perfls clause where=options.where order=options.order limit=options.limit skip=options.offset */
  static findAll<M>(this: Class<M>, options?: any): Promise<M[]>;
  /** @perfls query read one model=this */
  static findByPk<M>(this: Class<M>, id?: any, options?: any): Promise<M | null>;
  /** @perfls query read one model=this */
  static findById<M>(this: Class<M>, id?: any, options?: any): Promise<M | null>;
  /** @perfls query read one model=this */
  /** @perfls clause where=options.where order=options.order limit=options.limit skip=options.offset */
  static findOne<M>(this: Class<M>, options?: any): Promise<M | null>;
  /** @perfls query read one model=this */
  static find<M>(this: Class<M>, options?: any): Promise<M | null>;
  /** @perfls query read count model=this */
  static aggregate(...args: any[]): Promise<any>;
  /** @perfls query read count model=this */
  /** @perfls clause where=options.where order=options.order limit=options.limit skip=options.offset */
  static count(options?: any): Promise<any>;
  /** @perfls query read many model=this */
  /** @perfls clause where=options.where order=options.order limit=options.limit skip=options.offset */
  static findAndCountAll<M>(this: Class<M>, options?: any): Promise<{ rows: M[]; count: any }>;
  /** @perfls query read many model=this */
  /** @perfls clause where=options.where order=options.order limit=options.limit skip=options.offset */
  static findAndCount<M>(this: Class<M>, options?: any): Promise<{ rows: M[]; count: any }>;
  /** @perfls query read count model=this */
  static max(field: any, options?: any): Promise<any>;
  /** @perfls query read count model=this */
  static min(field: any, options?: any): Promise<any>;
  /** @perfls query read count model=this */
  static sum(field: any, options?: any): Promise<any>;
  static build<M>(this: Class<M>, values?: any, options?: any): M;
  static bulkBuild<M>(this: Class<M>, values: any[], options?: any): M[];
  /** @perfls query write one model=this */
  static create<M>(this: Class<M>, values?: any, options?: any): Promise<M>;
  /** @perfls query write one model=this */
  static findOrCreate<M>(this: Class<M>, options: any): Promise<[M, boolean]>;
  /** @perfls query write one model=this */
  static findCreateFind<M>(this: Class<M>, options: any): Promise<[M, boolean]>;
  /** @perfls query read one model=this */
  static findOrBuild<M>(this: Class<M>, options: any): Promise<[M, boolean]>;
  /** @perfls query write one model=this */
  static upsert<M>(this: Class<M>, values: any, options?: any): Promise<[M, boolean | null]>;
  /** @perfls query write many model=this */
  static bulkCreate<M>(this: Class<M>, records: any, options?: any): Promise<M[]>;
  /** @perfls query write many model=this */
  static truncate(options?: any): Promise<any>;
  /** @perfls query write many model=this */
  static destroy(options?: any): Promise<number>;
  /** @perfls query write many model=this */
  static restore(options?: any): Promise<any>;
  /** @perfls query write many model=this */
  static update(values: any, options?: any): Promise<any>;
  /** @perfls query write many model=this */
  static increment(fields: any, options?: any): Promise<any>;
  /** @perfls query write many model=this */
  static decrement(fields: any, options?: any): Promise<any>;
  static describe(): Promise<any>;

  isNewRecord: boolean;
  dataValues: any;
  _attributes: TModelAttributes;
  _creationAttributes: TCreationAttributes;
  sequelize: Sequelize;
  get(...args: any[]): any;
  set(...args: any[]): this;
  getDataValue(key: any): any;
  setDataValue(key: any, value: any): void;
  setAttributes(...args: any[]): this;
  changed(...args: any[]): any;
  previous(...args: any[]): any;
  where(...args: any[]): any;
  equals(other: any): boolean;
  validate(options?: any): Promise<any>;
  isSoftDeleted(): boolean;
  toJSON<T = any>(): T;
  /** @perfls query write one model=this */
  save(options?: any): Promise<this>;
  /** @perfls query read one model=this */
  reload(options?: any): Promise<this>;
  /** @perfls query write one model=this */
  update(...args: any[]): Promise<this>;
  /** @perfls query write one model=this */
  updateAttributes(...args: any[]): Promise<this>;
  /** @perfls query write one model=this */
  destroy(options?: any): Promise<void>;
  /** @perfls query write one model=this */
  restore(options?: any): Promise<void>;
  /** @perfls query write one model=this */
  increment(...args: any[]): Promise<this>;
  /** @perfls query write one model=this */
  decrement(...args: any[]): Promise<this>;
}

export type NonConstructor<T> = { [K in keyof T]: T[K] };
export type ModelStatic<M = Model> = NonConstructor<typeof Model> & { new (...args: any[]): M };
export type ModelCtor<M = Model> = ModelStatic<M>;
export type ModelDefined<S = any, T = any> = ModelStatic<Model<S, T>>;
export type ModelType<S = any, T = any> = typeof Model;

export {};
