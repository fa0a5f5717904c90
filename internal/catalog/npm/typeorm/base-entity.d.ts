/** @perfls library typeorm */
import { Repository } from './repository';
import { SelectQueryBuilder } from './query-builder';

type Class<T> = abstract new (...args: any[]) => T;

export declare class BaseEntity {
  hasId(): boolean;
  /** @perfls query write one model=this */
  save(options?: any): Promise<this>;
  /** @perfls query write one model=this */
  remove(options?: any): Promise<this>;
  /** @perfls query write one model=this */
  softRemove(options?: any): Promise<this>;
  /** @perfls query write one model=this */
  recover(options?: any): Promise<this>;
  /** @perfls query read one model=this */
  reload(): Promise<void>;
  static useDataSource(dataSource: any): void;
  static getRepository<T>(this: Class<T>): Repository<T>;
  static readonly target: any;
  static getId(entity: any): any;
  /** @perfls builder model=this */
  static createQueryBuilder<T>(this: Class<T>, alias?: string): SelectQueryBuilder<T>;
  static create<T>(this: Class<T>): T;
  static create<T>(this: Class<T>, plain: any[]): T[];
  static create<T>(this: Class<T>, plain: any): T;
  static merge<T>(this: Class<T>, into: any, ...from: any[]): T;
  /** @perfls query read one model=this */
  static preload<T>(this: Class<T>, like: any): Promise<T | undefined>;
  /** @perfls query write many model=this */
  static save<T>(this: Class<T>, entities: any[], options?: any): Promise<T[]>;
  /** @perfls query write one model=this */
  static save<T>(this: Class<T>, entity: any, options?: any): Promise<T>;
  /** @perfls query write model=this */
  static remove<T>(this: Class<T>, entity: any, options?: any): Promise<any>;
  /** @perfls query write model=this */
  static softRemove<T>(this: Class<T>, entity: any, options?: any): Promise<any>;
  /** @perfls query write many model=this */
  static insert(entity: any): Promise<any>;
  /** @perfls query write many model=this */
  static update(criteria: any, partial: any, ...rest: any[]): Promise<any>;
  /** @perfls query write many model=this */
  static upsert(entity: any, ...rest: any[]): Promise<any>;
  /** @perfls query write many model=this */
  static delete(criteria: any): Promise<any>;
  /** @perfls query write many model=this */
  static softDelete(criteria: any): Promise<any>;
  /** @perfls query read one model=this */
  static exists(options?: any): Promise<boolean>;
  /** @perfls query read one model=this */
  /** @perfls clause where=where */
  static existsBy(where: any): Promise<boolean>;
  /** @perfls query read count model=this */
  /** @perfls clause where=options.where order=options.order limit=options.take skip=options.skip */
  static count(options?: any): Promise<number>;
  /** @perfls query read count model=this */
  /** @perfls clause where=where */
  static countBy(where: any): Promise<number>;
  /** @perfls query read count model=this */
  static sum(column: any, where?: any): Promise<number | null>;
  /** @perfls query read count model=this */
  static average(column: any, where?: any): Promise<number | null>;
  /** @perfls query read count model=this */
  static minimum(column: any, where?: any): Promise<number | null>;
  /** @perfls query read count model=this */
  static maximum(column: any, where?: any): Promise<number | null>;
  /** @perfls query read many model=this */
  /** @perfls clause where=options.where order=options.order limit=options.take skip=options.skip */
  static find<T>(this: Class<T>, options?: any): Promise<T[]>;
  /** @perfls query read many model=this */
  /** @perfls clause where=where */
  static findBy<T>(this: Class<T>, where: any): Promise<T[]>;
  /** @perfls query read many model=this */
  /** @perfls clause where=options.where order=options.order limit=options.take skip=options.skip */
  static findAndCount<T>(this: Class<T>, options?: any): Promise<[T[], number]>;
  /** @perfls query read many model=this */
  /** @perfls clause where=where */
  static findAndCountBy<T>(this: Class<T>, where: any): Promise<[T[], number]>;
  /** @perfls query read many model=this */
  static findByIds<T>(this: Class<T>, ids: any[], ...rest: any[]): Promise<T[]>;
  /** @perfls query read one model=this */
  /** @perfls clause where=options.where order=options.order limit=options.take skip=options.skip */
  static findOne<T>(this: Class<T>, ...options: any[]): Promise<T | null>;
  /** @perfls query read one model=this */
  /** @perfls clause where=where */
  static findOneBy<T>(this: Class<T>, where: any): Promise<T | null>;
  /** @perfls query read one model=this */
  static findOneById<T>(this: Class<T>, id: any): Promise<T | null>;
  /** @perfls query read one model=this */
  /** @perfls clause where=options.where order=options.order limit=options.take skip=options.skip */
  static findOneOrFail<T>(this: Class<T>, ...options: any[]): Promise<T>;
  /** @perfls query read one model=this */
  /** @perfls clause where=where */
  static findOneByOrFail<T>(this: Class<T>, where: any): Promise<T>;
  /** @perfls query auto read many sql=query */
  static query<T = any>(query: string, parameters?: any): Promise<T>;
  /** @perfls query write many model=this */
  static clear(): Promise<void>;
}

export {};
