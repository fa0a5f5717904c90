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
  static existsBy(where: any): Promise<boolean>;
  /** @perfls query read count model=this */
  static count(options?: any): Promise<number>;
  /** @perfls query read count model=this */
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
  static find<T>(this: Class<T>, options?: any): Promise<T[]>;
  /** @perfls query read many model=this */
  static findBy<T>(this: Class<T>, where: any): Promise<T[]>;
  /** @perfls query read many model=this */
  static findAndCount<T>(this: Class<T>, options?: any): Promise<[T[], number]>;
  /** @perfls query read many model=this */
  static findAndCountBy<T>(this: Class<T>, where: any): Promise<[T[], number]>;
  /** @perfls query read many model=this */
  static findByIds<T>(this: Class<T>, ids: any[], ...rest: any[]): Promise<T[]>;
  /** @perfls query read one model=this */
  static findOne<T>(this: Class<T>, ...options: any[]): Promise<T | null>;
  /** @perfls query read one model=this */
  static findOneBy<T>(this: Class<T>, where: any): Promise<T | null>;
  /** @perfls query read one model=this */
  static findOneById<T>(this: Class<T>, id: any): Promise<T | null>;
  /** @perfls query read one model=this */
  static findOneOrFail<T>(this: Class<T>, ...options: any[]): Promise<T>;
  /** @perfls query read one model=this */
  static findOneByOrFail<T>(this: Class<T>, where: any): Promise<T>;
  /** @perfls query auto read many sql=query */
  static query<T = any>(query: string, parameters?: any): Promise<T>;
  /** @perfls query write many model=this */
  static clear(): Promise<void>;
}

export {};
