/** @perfls library mikro-orm */
import { EntityManager, EntityRepository, QueryBuilder } from '../core/entity-manager';

type Name<T> = (abstract new (...args: any[]) => T) | string | { readonly meta: any };

export declare class SqlEntityManager<D = any> extends EntityManager<D> {
  /** @perfls builder model=entity */
  createQueryBuilder<T>(entity: Name<T> | QueryBuilder<T>, alias?: string, ...rest: any[]): QueryBuilder<T>;
  /** @perfls builder model=entity */
  qb<T>(entity: Name<T>, alias?: string, ...rest: any[]): QueryBuilder<T>;
  raw(sql: string, ...rest: any[]): any;
  getKnex(...args: any[]): any;
  getKysely(...args: any[]): any;
  /** @perfls query auto read many sql=query */
  execute<R = any>(query: any, ...rest: any[]): Promise<R>;
  getConnection(...args: any[]): AbstractSqlConnection;
}
export declare class SqlEntityRepository<T = any> extends EntityRepository<T> {
  protected readonly em: SqlEntityManager;
  getEntityManager(): SqlEntityManager;
}
export declare class AbstractSqlConnection {
  /** @perfls query auto read many sql=query */
  execute<R = any>(query: any, ...rest: any[]): Promise<R>;
  getKnex(): any;
  getClient(): any;
  /** @perfls transaction fn=body */
  transactional<T>(body: (trx: any) => Promise<T>, options?: any): Promise<T>;
  [name: string]: any;
}
export declare class AbstractSqlDriver<C = any> {
  [name: string]: any;
}
export { SqlEntityManager as KnexEntityManager, QueryBuilder };
export declare function raw(...args: any[]): any;
export type Knex = any; export type SchemaGenerator = any; export type ICriteriaNode<T = any> = any;

export {};
