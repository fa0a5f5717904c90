/** @perfls library typeorm */
import { DataSource, QueryRunner } from './data-source';
import { SelectQueryBuilder } from './query-builder';

export type ObjectLiteral = any;

export declare class Repository<Entity = any> {
  constructor(...args: any[]);
  readonly target: any;
  readonly manager: EntityManager;
  readonly queryRunner?: QueryRunner;
  readonly metadata: any;
  /** @perfls builder model=this */
  createQueryBuilder(alias?: string, queryRunner?: any): SelectQueryBuilder<Entity>;
  hasId(entity: any): boolean;
  getId(entity: any): any;
  create(): Entity;
  create(entities: any[]): Entity[];
  create(entity: any): Entity;
  merge(into: any, ...from: any[]): Entity;
  /** @perfls query read one model=this */
  preload(entity: any): Promise<Entity | undefined>;
  /** @perfls query write many model=this */
  save<T>(entities: T[], options?: any): Promise<(T & Entity)[]>;
  /** @perfls query write one model=this */
  save<T>(entity: T, options?: any): Promise<T & Entity>;
  /** @perfls query write many model=this */
  remove(entities: Entity[], options?: any): Promise<Entity[]>;
  /** @perfls query write one model=this */
  remove(entity: any, options?: any): Promise<Entity>;
  /** @perfls query write many model=this */
  softRemove(entities: Entity[], options?: any): Promise<Entity[]>;
  /** @perfls query write one model=this */
  softRemove(entity: any, options?: any): Promise<Entity>;
  /** @perfls query write many model=this */
  recover(entities: Entity[], options?: any): Promise<Entity[]>;
  /** @perfls query write one model=this */
  recover(entity: any, options?: any): Promise<Entity>;
  /** @perfls query write many model=this */
  insert(entity: any): Promise<any>;
  /** @perfls query write many model=this */
  update(criteria: any, partial: any, ...rest: any[]): Promise<any>;
  /** @perfls query write many model=this */
  updateAll(partial: any): Promise<any>;
  /** @perfls query write many model=this */
  upsert(entity: any, ...rest: any[]): Promise<any>;
  /** @perfls query write many model=this */
  delete(criteria: any): Promise<any>;
  /** @perfls query write many model=this */
  deleteAll(): Promise<any>;
  /** @perfls query write many model=this */
  softDelete(criteria: any): Promise<any>;
  /** @perfls query write many model=this */
  restore(criteria: any): Promise<any>;
  /** @perfls query read one model=this */
  exist(options?: any): Promise<boolean>;
  /** @perfls query read one model=this */
  exists(options?: any): Promise<boolean>;
  /** @perfls query read one model=this */
  /** @perfls clause where=where */
  existsBy(where: any): Promise<boolean>;
  /** @perfls query read count model=this */
  /** @perfls clause where=options.where order=options.order limit=options.take skip=options.skip */
  count(options?: any): Promise<number>;
  /** @perfls query read count model=this */
  /** @perfls clause where=where */
  countBy(where: any): Promise<number>;
  /** @perfls query read count model=this */
  sum(column: any, where?: any): Promise<number | null>;
  /** @perfls query read count model=this */
  average(column: any, where?: any): Promise<number | null>;
  /** @perfls query read count model=this */
  minimum(column: any, where?: any): Promise<number | null>;
  /** @perfls query read count model=this */
  maximum(column: any, where?: any): Promise<number | null>;
  /** @perfls query read many model=this */
  /** @perfls clause where=options.where order=options.order limit=options.take skip=options.skip */
  find(options?: any): Promise<Entity[]>;
  /** @perfls query read many model=this */
  /** @perfls clause where=where */
  findBy(where: any): Promise<Entity[]>;
  /** @perfls query read many model=this */
  /** @perfls clause where=options.where order=options.order limit=options.take skip=options.skip */
  findAndCount(options?: any): Promise<[Entity[], number]>;
  /** @perfls query read many model=this */
  /** @perfls clause where=where */
  findAndCountBy(where: any): Promise<[Entity[], number]>;
  /** @perfls query read many model=this */
  findByIds(ids: any[], ...rest: any[]): Promise<Entity[]>;
  /** @perfls query read one model=this */
  /** @perfls clause where=options.where order=options.order limit=options.take skip=options.skip */
  findOne(...options: any[]): Promise<Entity | null>;
  /** @perfls query read one model=this */
  /** @perfls clause where=where */
  findOneBy(where: any): Promise<Entity | null>;
  /** @perfls query read one model=this */
  findOneById(id: any): Promise<Entity | null>;
  /** @perfls query read one model=this */
  /** @perfls clause where=options.where order=options.order limit=options.take skip=options.skip */
  findOneOrFail(...options: any[]): Promise<Entity>;
  /** @perfls query read one model=this */
  /** @perfls clause where=where */
  findOneByOrFail(where: any): Promise<Entity>;
  /** @perfls query auto read many sql=query */
  query<T = any>(query: string, parameters?: any): Promise<T>;
  /** @perfls query write many model=this */
  clear(): Promise<void>;
  /** @perfls query write many model=this */
  increment(conditions: any, column: string, value: any): Promise<any>;
  /** @perfls query write many model=this */
  decrement(conditions: any, column: string, value: any): Promise<any>;
  extend<M>(methods: M & ThisType<this & M>): this & M;
}

export declare class TreeRepository<Entity = any> extends Repository<Entity> {
  /** @perfls query read many model=this */
  findTrees(options?: any): Promise<Entity[]>;
  /** @perfls query read many model=this */
  findRoots(options?: any): Promise<Entity[]>;
  /** @perfls query read many model=this */
  findDescendants(entity: any, options?: any): Promise<Entity[]>;
  /** @perfls query read many model=this */
  findDescendantsTree(entity: any, options?: any): Promise<Entity>;
  /** @perfls query read count model=this */
  countDescendants(entity: any): Promise<number>;
  /** @perfls query read many model=this */
  findAncestors(entity: any, options?: any): Promise<Entity[]>;
  /** @perfls query read many model=this */
  findAncestorsTree(entity: any, options?: any): Promise<Entity>;
  /** @perfls query read count model=this */
  countAncestors(entity: any): Promise<number>;
  /** @perfls builder model=this */
  createDescendantsQueryBuilder(...args: any[]): SelectQueryBuilder<Entity>;
  /** @perfls builder model=this */
  createAncestorsQueryBuilder(...args: any[]): SelectQueryBuilder<Entity>;
}

export declare class MongoRepository<Entity = any> extends Repository<Entity> {
  /** @perfls builder model=this */
  aggregate(pipeline: any[], options?: any): any;
  /** @perfls query write many model=this */
  bulkWrite(operations: any[], options?: any): Promise<any>;
  /** @perfls query write one model=this */
  insertOne(doc: any, options?: any): Promise<any>;
  /** @perfls query write many model=this */
  insertMany(docs: any[], options?: any): Promise<any>;
  /** @perfls query write one model=this */
  updateOne(...args: any[]): Promise<any>;
  /** @perfls query write many model=this */
  updateMany(...args: any[]): Promise<any>;
  /** @perfls query write one model=this */
  deleteOne(...args: any[]): Promise<any>;
  /** @perfls query write many model=this */
  deleteMany(...args: any[]): Promise<any>;
  /** @perfls query write one model=this */
  replaceOne(...args: any[]): Promise<any>;
  /** @perfls query write one model=this */
  findOneAndUpdate(...args: any[]): Promise<any>;
  /** @perfls query write one model=this */
  findOneAndDelete(...args: any[]): Promise<any>;
  /** @perfls query write one model=this */
  findOneAndReplace(...args: any[]): Promise<any>;
  /** @perfls query read many model=this */
  distinct(...args: any[]): Promise<any[]>;
  /** @perfls query read count model=this */
  countDocuments(...args: any[]): Promise<number>;
}

export declare class AbstractRepository<Entity = any> {
  manager: EntityManager;
  protected readonly repository: Repository<Entity>;
  protected readonly treeRepository: TreeRepository<Entity>;
  /** @perfls builder model=this */
  protected createQueryBuilder(alias: string): SelectQueryBuilder<Entity>;
  protected createQueryBuilderFor<T>(entity: any, alias: string): SelectQueryBuilder<T>;
  protected getRepositoryFor<T>(entity: any): Repository<T>;
}

type Target<T> = (new (...args: any[]) => T) | (abstract new (...args: any[]) => T) | string | { readonly options: any };

export declare class EntityManager {
  constructor(...args: any[]);
  readonly connection: DataSource;
  readonly dataSource: DataSource;
  readonly queryRunner?: QueryRunner;
  /** @perfls transaction fn=body */
  transaction<T>(body: (manager: EntityManager) => Promise<T>): Promise<T>;
  /** @perfls transaction fn=body */
  transaction<T>(isolation: any, body: (manager: EntityManager) => Promise<T>): Promise<T>;
  /** @perfls query auto read many sql=query */
  query<T = any>(query: string, parameters?: any): Promise<T>;
  /** @perfls query auto read many sql=text */
  sql<T = any>(text: any, ...values: any[]): Promise<T>;
  /** @perfls builder model=entity */
  createQueryBuilder<T>(entity: Target<T>, alias: string, queryRunner?: any): SelectQueryBuilder<T>;
  /** @perfls builder */
  createQueryBuilder(queryRunner?: any): SelectQueryBuilder<any>;
  hasId(...args: any[]): boolean;
  getId(...args: any[]): any;
  create<T>(entity: Target<T>, plain: any[]): T[];
  create<T>(entity: Target<T>, plain?: any): T;
  merge<T>(entity: Target<T>, into: any, ...from: any[]): T;
  /** @perfls query read one model=entity */
  preload<T>(entity: Target<T>, like: any): Promise<T | undefined>;
  /** @perfls query write model=target */
  save<T>(target: Target<T>, entities: any[], options?: any): Promise<T[]>;
  /** @perfls query write model=target */
  save<T>(target: Target<T>, entity: any, options?: any): Promise<T>;
  /** @perfls query write many model=entity */
  save<T>(entity: T[], options?: any): Promise<T[]>;
  /** @perfls query write one model=entity */
  save<T>(entity: T, options?: any): Promise<T>;
  /** @perfls query write model=target */
  remove(target: any, ...rest: any[]): Promise<any>;
  /** @perfls query write model=target */
  softRemove(target: any, ...rest: any[]): Promise<any>;
  /** @perfls query write model=target */
  recover(target: any, ...rest: any[]): Promise<any>;
  /** @perfls query write many model=target */
  insert(target: any, entity: any): Promise<any>;
  /** @perfls query write many model=target */
  update(target: any, criteria: any, partial: any, ...rest: any[]): Promise<any>;
  /** @perfls query write many model=target */
  upsert(target: any, entity: any, ...rest: any[]): Promise<any>;
  /** @perfls query write many model=target */
  delete(target: any, criteria: any): Promise<any>;
  /** @perfls query write many model=target */
  softDelete(target: any, criteria: any): Promise<any>;
  /** @perfls query write many model=target */
  restore(target: any, criteria: any): Promise<any>;
  /** @perfls query read one model=entity */
  exists(entity: any, options?: any): Promise<boolean>;
  /** @perfls query read one model=entity */
  /** @perfls clause where=where */
  existsBy(entity: any, where: any): Promise<boolean>;
  /** @perfls query read count model=entity */
  /** @perfls clause where=options.where order=options.order limit=options.take skip=options.skip */
  count(entity: any, options?: any): Promise<number>;
  /** @perfls query read count model=entity */
  /** @perfls clause where=where */
  countBy(entity: any, where: any): Promise<number>;
  /** @perfls query read count model=entity */
  sum(entity: any, column: any, where?: any): Promise<number | null>;
  /** @perfls query read count model=entity */
  average(entity: any, column: any, where?: any): Promise<number | null>;
  /** @perfls query read count model=entity */
  minimum(entity: any, column: any, where?: any): Promise<number | null>;
  /** @perfls query read count model=entity */
  maximum(entity: any, column: any, where?: any): Promise<number | null>;
  /** @perfls query read many model=entity */
  /** @perfls clause where=options.where order=options.order limit=options.take skip=options.skip */
  find<T>(entity: Target<T>, options?: any): Promise<T[]>;
  /** @perfls query read many model=entity */
  /** @perfls clause where=where */
  findBy<T>(entity: Target<T>, where: any): Promise<T[]>;
  /** @perfls query read many model=entity */
  /** @perfls clause where=options.where order=options.order limit=options.take skip=options.skip */
  findAndCount<T>(entity: Target<T>, options?: any): Promise<[T[], number]>;
  /** @perfls query read many model=entity */
  /** @perfls clause where=where */
  findAndCountBy<T>(entity: Target<T>, where: any): Promise<[T[], number]>;
  /** @perfls query read many model=entity */
  findByIds<T>(entity: Target<T>, ids: any[], ...rest: any[]): Promise<T[]>;
  /** @perfls query read one model=entity */
  /** @perfls clause where=options.where order=options.order limit=options.take skip=options.skip */
  findOne<T>(entity: Target<T>, ...options: any[]): Promise<T | null>;
  /** @perfls query read one model=entity */
  /** @perfls clause where=where */
  findOneBy<T>(entity: Target<T>, where: any): Promise<T | null>;
  /** @perfls query read one model=entity */
  findOneById<T>(entity: Target<T>, id: any): Promise<T | null>;
  /** @perfls query read one model=entity */
  /** @perfls clause where=options.where order=options.order limit=options.take skip=options.skip */
  findOneOrFail<T>(entity: Target<T>, ...options: any[]): Promise<T>;
  /** @perfls query read one model=entity */
  /** @perfls clause where=where */
  findOneByOrFail<T>(entity: Target<T>, where: any): Promise<T>;
  /** @perfls query write many model=entity */
  clear(entity: any): Promise<void>;
  /** @perfls query write many model=entity */
  increment(entity: any, conditions: any, column: string, value: any): Promise<any>;
  /** @perfls query write many model=entity */
  decrement(entity: any, conditions: any, column: string, value: any): Promise<any>;
  getRepository<T>(target: Target<T>): Repository<T>;
  getTreeRepository<T>(target: Target<T>): TreeRepository<T>;
  getMongoRepository<T>(target: Target<T>): MongoRepository<T>;
  withRepository<R>(repository: R): R;
  getCustomRepository<R>(repository: new (...args: any[]) => R): R;
  release(): Promise<void>;
}

export declare class MongoEntityManager extends EntityManager {
  [name: string]: any;
}

export {};
