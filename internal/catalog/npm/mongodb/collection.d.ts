/** @perfls library mongodb */
import { AggregationCursor, FindCursor, ListIndexesCursor } from './cursor';

export declare class Collection<TSchema = any> {
  readonly collectionName: string;
  readonly dbName: string;
  readonly namespace: string;
  /** @perfls query write one model=this */
  insertOne(doc: any, ...rest: any[]): Promise<any>;
  /** @perfls query write many model=this */
  insertMany(docs: any, ...rest: any[]): Promise<any>;
  /** @perfls query write many model=this */
  insert(docs: any, ...rest: any[]): Promise<any>;
  /** @perfls query write many model=this */
  bulkWrite(operations: any, ...rest: any[]): Promise<any>;
  /** @perfls query write one model=this */
  updateOne(filter: any, update: any, ...rest: any[]): Promise<any>;
  /** @perfls query write many model=this */
  updateMany(filter: any, update: any, ...rest: any[]): Promise<any>;
  /** @perfls query write many model=this */
  update(filter: any, update: any, ...rest: any[]): Promise<any>;
  /** @perfls query write one model=this */
  replaceOne(filter: any, replacement: any, ...rest: any[]): Promise<any>;
  /** @perfls query write one model=this */
  save(doc: any, ...rest: any[]): Promise<any>;
  /** @perfls query write one model=this */
  deleteOne(...args: any[]): Promise<any>;
  /** @perfls query write many model=this */
  deleteMany(...args: any[]): Promise<any>;
  /** @perfls query write many model=this */
  remove(...args: any[]): Promise<any>;
  /** @perfls query read one model=this */
  findOne<T = TSchema>(...args: any[]): Promise<(T & { _id: any }) | null>;
  /** @perfls builder model=this */
  find<T = TSchema>(...args: any[]): FindCursor<T & { _id: any }>;
  /** @perfls query write one model=this */
  findOneAndDelete(...args: any[]): Promise<any>;
  /** @perfls query write one model=this */
  findOneAndReplace(...args: any[]): Promise<any>;
  /** @perfls query write one model=this */
  findOneAndUpdate(...args: any[]): Promise<any>;
  /** @perfls query write one model=this */
  findAndModify(...args: any[]): Promise<any>;
  /** @perfls builder model=this */
  aggregate<T = any>(...args: any[]): AggregationCursor<T>;
  /** @perfls query read count model=this */
  countDocuments(...args: any[]): Promise<number>;
  /** @perfls query read count model=this */
  estimatedDocumentCount(...args: any[]): Promise<number>;
  /** @perfls query read count model=this */
  count(...args: any[]): Promise<number>;
  /** @perfls query read many model=this */
  distinct(key: any, ...rest: any[]): Promise<any[]>;
  /** @perfls query read many model=this */
  mapReduce(...args: any[]): Promise<any>;
  createIndex(...args: any[]): Promise<string>;
  createIndexes(...args: any[]): Promise<string[]>;
  ensureIndex(...args: any[]): Promise<any>;
  dropIndex(...args: any[]): Promise<any>;
  dropIndexes(...args: any[]): Promise<any>;
  indexes(...args: any[]): Promise<any>;
  indexExists(...args: any[]): Promise<boolean>;
  listIndexes(...args: any[]): ListIndexesCursor;
  rename(...args: any[]): Promise<Collection>;
  drop(...args: any[]): Promise<boolean>;
  isCapped(...args: any[]): Promise<boolean>;
  options(...args: any[]): Promise<any>;
  stats(...args: any[]): Promise<any>;
  watch(...args: any[]): any;
  initializeOrderedBulkOp(...args: any[]): OrderedBulkOperation;
  initializeUnorderedBulkOp(...args: any[]): UnorderedBulkOperation;
}

export declare abstract class BulkOperationBase {
  readonly length: number;
  /** @perfls batch */
  insert(doc: any): this;
  /** @perfls builder */
  find(filter: any): FindOperators;
  /** @perfls batch */
  raw(operation: any): this;
  /** @perfls query write many */
  execute(...args: any[]): Promise<any>;
}
export declare class OrderedBulkOperation extends BulkOperationBase {}
export declare class UnorderedBulkOperation extends BulkOperationBase {}
export declare class FindOperators {
  upsert(): this;
  collation(collation: any): this;
  arrayFilters(filters: any): this;
  hint(hint: any): this;
  /** @perfls batch */
  update(update: any): BulkOperationBase;
  /** @perfls batch */
  updateOne(update: any): BulkOperationBase;
  /** @perfls batch */
  replaceOne(replacement: any): BulkOperationBase;
  /** @perfls batch */
  delete(): BulkOperationBase;
  /** @perfls batch */
  deleteOne(): BulkOperationBase;
}
