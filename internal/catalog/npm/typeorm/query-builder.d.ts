/** @perfls library typeorm */
import { DataSource } from './data-source';

export declare abstract class QueryBuilder<Entity = any> {
  readonly connection: DataSource;
  readonly expressionMap: any;
  readonly alias: string;
  parentQueryBuilder: any;
  /** @perfls builder */
  select(...selection: any[]): SelectQueryBuilder<Entity>;
  /** @perfls builder */
  insert(): InsertQueryBuilder<Entity>;
  /** @perfls builder model=entity */
  update(entity?: any, ...rest: any[]): UpdateQueryBuilder<Entity>;
  /** @perfls builder */
  delete(): DeleteQueryBuilder<Entity>;
  /** @perfls builder */
  softDelete(): SoftDeleteQueryBuilder<Entity>;
  /** @perfls builder */
  restore(): SoftDeleteQueryBuilder<Entity>;
  /** @perfls builder */
  relation(...args: any[]): RelationQueryBuilder<Entity>;
  hasRelation(...args: any[]): boolean;
  setParameter(...args: any[]): this;
  setParameters(...args: any[]): this;
  getParameters(): any;
  getQuery(): string;
  getSql(): string;
  getQueryAndParameters(): [string, any[]];
  printSql(): this;
  clone(): this;
  comment(...args: any[]): this;
  disableEscaping(): this;
  escape(name: string): string;
  createQueryBuilder(...args: any[]): this;
  useTransaction(enabled: boolean): this;
  addCommonTableExpression(...args: any[]): this;
  setQueryRunner(queryRunner: any): this;
  callListeners(enabled: boolean): this;
  whereInIds(ids: any): this;
  andWhereInIds(ids: any): this;
  orWhereInIds(ids: any): this;
  where(...args: any[]): this;
  andWhere(...args: any[]): this;
  orWhere(...args: any[]): this;
  orderBy(...args: any[]): this;
  addOrderBy(...args: any[]): this;
  limit(limit?: number): this;
  returning(...args: any[]): this;
  output(...args: any[]): this;
  updateEntity(enabled: boolean): this;
  /** @perfls query read many */
  execute(): Promise<any>;
}

export declare class SelectQueryBuilder<Entity = any> extends QueryBuilder<Entity> {
  subQuery(): SelectQueryBuilder<any>;
  addSelect(...args: any[]): this;
  distinct(...args: any[]): this;
  distinctOn(...args: any[]): this;
  fromDummy(): SelectQueryBuilder<any>;
  /** @perfls builder model=entity */
  from<T = any>(entity: (new (...args: any[]) => T) | ((qb: SelectQueryBuilder<any>) => SelectQueryBuilder<any>) | string, alias: string): SelectQueryBuilder<T>;
  addFrom(...args: any[]): SelectQueryBuilder<any>;
  innerJoin(...args: any[]): this;
  leftJoin(...args: any[]): this;
  innerJoinAndSelect(...args: any[]): this;
  leftJoinAndSelect(...args: any[]): this;
  innerJoinAndMapMany(...args: any[]): this;
  innerJoinAndMapOne(...args: any[]): this;
  leftJoinAndMapMany(...args: any[]): this;
  leftJoinAndMapOne(...args: any[]): this;
  loadRelationIdAndMap(...args: any[]): this;
  loadRelationCountAndMap(...args: any[]): this;
  loadAllRelationIds(...args: any[]): this;
  whereExists(...args: any[]): this;
  andWhereExists(...args: any[]): this;
  orWhereExists(...args: any[]): this;
  having(...args: any[]): this;
  andHaving(...args: any[]): this;
  orHaving(...args: any[]): this;
  groupBy(...args: any[]): this;
  addGroupBy(...args: any[]): this;
  offset(offset?: number): this;
  take(take?: number): this;
  skip(skip?: number): this;
  useIndex(index: string): this;
  setLock(...args: any[]): this;
  setOnLocked(...args: any[]): this;
  setFindOptions(options: any): this;
  withDeleted(): this;
  cache(...args: any[]): this;
  maxExecutionTime(milliseconds: number): this;
  setOption(option: any): this;
  timeTravelQuery(...args: any[]): this;
  /** @perfls query read one */
  getRawOne<T = any>(): Promise<T | undefined>;
  /** @perfls query read many */
  getRawMany<T = any>(): Promise<T[]>;
  /** @perfls query read many */
  getRawAndEntities<T = any>(): Promise<{ entities: Entity[]; raw: T[] }>;
  /** @perfls query read one */
  getOne(): Promise<Entity | null>;
  /** @perfls query read one */
  getOneOrFail(): Promise<Entity>;
  /** @perfls query read many */
  getMany(): Promise<Entity[]>;
  /** @perfls query read count */
  getCount(): Promise<number>;
  /** @perfls query read one */
  getExists(): Promise<boolean>;
  /** @perfls query read many */
  getManyAndCount(): Promise<[Entity[], number]>;
  /** @perfls query read many */
  stream(): Promise<any>;
}

export declare class InsertQueryBuilder<Entity = any> extends QueryBuilder<Entity> {
  /** @perfls builder model=entity */
  into(entity: any, columns?: any): InsertQueryBuilder<any>;
  values(values: any): this;
  onConflict(statement: string): this;
  orIgnore(...args: any[]): this;
  orUpdate(...args: any[]): this;
  valuesFromSelect(...args: any[]): this;
  /** @perfls query write many */
  execute(): Promise<any>;
}

export declare class UpdateQueryBuilder<Entity = any> extends QueryBuilder<Entity> {
  set(values: any): this;
  whereEntity(entity: any): this;
  /** @perfls query write many */
  execute(): Promise<any>;
}

export declare class DeleteQueryBuilder<Entity = any> extends QueryBuilder<Entity> {
  /** @perfls builder model=entity */
  from(entity: any, alias?: string): DeleteQueryBuilder<any>;
  /** @perfls query write many */
  execute(): Promise<any>;
}

export declare class SoftDeleteQueryBuilder<Entity = any> extends QueryBuilder<Entity> {
  /** @perfls builder model=entity */
  from(entity: any, alias?: string): SoftDeleteQueryBuilder<any>;
  whereEntity(entity: any): this;
  /** @perfls query write many */
  execute(): Promise<any>;
}

export declare class RelationQueryBuilder<Entity = any> extends QueryBuilder<Entity> {
  of(entity: any): this;
  /** @perfls query write one */
  set(value: any): Promise<void>;
  /** @perfls query write many */
  add(value: any): Promise<void>;
  /** @perfls query write many */
  remove(value: any): Promise<void>;
  /** @perfls query write many */
  addAndRemove(added: any, removed: any): Promise<void>;
  /** @perfls query read one */
  loadOne<T = any>(): Promise<T | undefined>;
  /** @perfls query read many */
  loadMany<T = any>(): Promise<T[]>;
}

export declare class Brackets {
  constructor(where: (qb: WhereExpressionBuilder) => any);
}
export declare class NotBrackets extends Brackets {}

export interface WhereExpressionBuilder {
  where(...args: any[]): this;
  andWhere(...args: any[]): this;
  orWhere(...args: any[]): this;
  whereInIds(ids: any): this;
  andWhereInIds(ids: any): this;
  orWhereInIds(ids: any): this;
}
export type WhereExpression = WhereExpressionBuilder;
