/** @perfls library mikro-orm */
import { MikroORM as CoreORM } from '../core';
import { SqlEntityManager } from '../knex';

export * from '../core';
export { SqlEntityManager, SqlEntityManager as EntityManager, SqlEntityRepository as EntityRepository, AbstractSqlConnection, AbstractSqlDriver } from '../knex';

export declare class MikroORM<D = any> extends CoreORM<D> {
  static init(options?: any, ...rest: any[]): Promise<MikroORM<any>>;
  static initSync(options?: any): MikroORM<any>;
  readonly em: SqlEntityManager;
}
export declare class PostgreSqlDriver {
  [name: string]: any;
}
