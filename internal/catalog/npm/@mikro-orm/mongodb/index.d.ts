/** @perfls library mikro-orm */
export * from '../core';

export { EntityManager as MongoEntityManager, EntityRepository as MongoEntityRepository } from '../core';
export declare class MongoDriver {
  [name: string]: any;
}
export declare class ObjectId {
  constructor(id?: any);
  [name: string]: any;
}
