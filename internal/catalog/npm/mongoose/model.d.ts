/** @perfls library mongoose */
import { Aggregate, Query } from './query';
import { Collection, ClientSession } from './connection';

export declare class Document<T = any, A = any, DocType = any, B = any, C = any> {
  constructor(doc?: any, ...rest: any[]);
  _id: T;
  id?: any;
  __v?: any;
  isNew: boolean;
  errors?: any;
  $locals: any;
  $isNew: boolean;
  baseModelName?: string;
  collection: any;
  db: any;
  schema: any;
  /** @perfls query write one model=this */
  save(...args: any[]): Promise<this>;
  /** @perfls query write one model=this */
  remove(...args: any[]): Promise<this>;
  /** @perfls query write one model=this lazy */
  deleteOne(...args: any[]): Query<any, any>;
  /** @perfls query write one model=this lazy */
  updateOne(...args: any[]): Query<any, any>;
  /** @perfls query write one model=this lazy */
  update(...args: any[]): Query<any, any>;
  /** @perfls query write one model=this lazy */
  replaceOne(...args: any[]): Query<any, any>;
  /** @perfls query read many */
  populate<P = any>(...args: any[]): Promise<this>;
  /** @perfls query read many */
  execPopulate(...args: any[]): Promise<this>;
  depopulate(...args: any[]): this;
  populated(path: string): any;
  $populated(path: string): any;
  equals(other: any): boolean;
  get(path: string, ...rest: any[]): any;
  set(...args: any[]): this;
  $set(...args: any[]): this;
  overwrite(value: any): this;
  increment(): this;
  init(...args: any[]): this;
  invalidate(...args: any[]): any;
  isModified(...args: any[]): boolean;
  isDirectModified(...args: any[]): boolean;
  isInit(path: string): boolean;
  isSelected(path: string): boolean;
  markModified(path: string, ...rest: any[]): void;
  unmarkModified(path: string): void;
  modifiedPaths(...args: any[]): string[];
  directModifiedPaths(): string[];
  toJSON<R = any>(...args: any[]): any;
  toObject<R = any>(...args: any[]): any;
  validate(...args: any[]): Promise<void>;
  validateSync(...args: any[]): any;
  $session(session?: any): any;
  $isEmpty(path?: string): boolean;
  $isDeleted(value?: boolean): boolean;
  $clone(): this;
  $model(name?: string): any;
  $parent(): any;
}

// A document of a model: what the document can do and the fields of its type.
export type HydratedDocument<T = any, M = {}, V = {}> = Document & (0 extends 1 & T ? { [field: string]: any } : T) & (0 extends 1 & M ? {} : M);

export interface Model<T = any, QueryHelpers = any, Methods = {}, V = {}, D = HydratedDocument<T, Methods>, S = any> {
  new (doc?: any, ...rest: any[]): D;
  readonly modelName: string;
  readonly collection: Collection;
  readonly db: any;
  readonly base: any;
  readonly schema: any;
  readonly discriminators: any;
  baseModelName?: string;
  prototype: any;
  $where(...args: any[]): Query<D[], D>;
  where(...args: any[]): Query<D[], D>;
  /** @perfls builder */
  hydrate(value: any, ...rest: any[]): D;
  init(): Promise<this>;
  castObject(...args: any[]): any;
  translateAliases(raw: any): any;
  validate(...args: any[]): Promise<any>;
  discriminator<M = Model<any>>(...args: any[]): M;
  recompileSchema(): void;
  createCollection(...args: any[]): Promise<any>;
  createIndexes(...args: any[]): Promise<void>;
  ensureIndexes(...args: any[]): Promise<void>;
  syncIndexes(...args: any[]): Promise<any>;
  diffIndexes(...args: any[]): Promise<any>;
  cleanIndexes(...args: any[]): Promise<any>;
  listIndexes(): Promise<any[]>;
  startSession(options?: any): Promise<ClientSession>;
  watch(...args: any[]): any;
  on(...args: any[]): this;
  emit(...args: any[]): boolean;
  inspect(): string;
  $handleCallbackError(...args: any[]): any;
  /** @perfls query read many lazy model=this */
  aggregate<R = any>(...args: any[]): Aggregate<R[]>;
  /** @perfls query write many model=this */
  create(docs: any[], ...rest: any[]): Promise<D[]>;
  /** @perfls query write one model=this */
  create(doc: any, ...rest: any[]): Promise<D>;
  /** @perfls query write one model=this */
  insertOne(doc: any, ...rest: any[]): Promise<D>;
  /** @perfls query write many model=this */
  insertMany(docs: any, ...rest: any[]): Promise<any>;
  /** @perfls query write many model=this */
  bulkWrite(writes: any, ...rest: any[]): Promise<any>;
  /** @perfls query write many model=this */
  bulkSave(docs: any, ...rest: any[]): Promise<any>;
  /** @perfls query read many */
  populate<R = any>(docs: any, ...rest: any[]): Promise<any>;
  /** @perfls query read many model=this */
  mapReduce(...args: any[]): Promise<any>;
  /** @perfls query read many lazy model=this */
  /** @perfls clause where=args */
  find<R = any>(...args: any[]): Query<D[], D>;
  /** @perfls query read one lazy model=this */
  /** @perfls clause where=args */
  findOne<R = any>(...args: any[]): Query<D | null, D>;
  /** @perfls query read one lazy model=this */
  findById<R = any>(...args: any[]): Query<D | null, D>;
  /** @perfls query read one lazy model=this */
  /** @perfls clause where=args */
  exists<R = any>(...args: any[]): Query<any, D>;
  /** @perfls query read count lazy model=this */
  /** @perfls clause where=args */
  count<R = any>(...args: any[]): Query<number, D>;
  /** @perfls query read count lazy model=this */
  /** @perfls clause where=args */
  countDocuments<R = any>(...args: any[]): Query<number, D>;
  /** @perfls query read count lazy model=this */
  estimatedDocumentCount<R = any>(...args: any[]): Query<number, D>;
  /** @perfls query read many lazy model=this */
  distinct<R = any>(...args: any[]): Query<any[], D>;
  /** @perfls query write one lazy model=this */
  /** @perfls clause where=args */
  findOneAndUpdate<R = any>(...args: any[]): Query<D | null, D>;
  /** @perfls query write one lazy model=this */
  findByIdAndUpdate<R = any>(...args: any[]): Query<D | null, D>;
  /** @perfls query write one lazy model=this */
  /** @perfls clause where=args */
  findOneAndDelete<R = any>(...args: any[]): Query<D | null, D>;
  /** @perfls query write one lazy model=this */
  findByIdAndDelete<R = any>(...args: any[]): Query<D | null, D>;
  /** @perfls query write one lazy model=this */
  findOneAndRemove<R = any>(...args: any[]): Query<D | null, D>;
  /** @perfls query write one lazy model=this */
  findByIdAndRemove<R = any>(...args: any[]): Query<D | null, D>;
  /** @perfls query write one lazy model=this */
  findOneAndReplace<R = any>(...args: any[]): Query<D | null, D>;
  /** @perfls query write one lazy model=this */
  /** @perfls clause where=args */
  updateOne<R = any>(...args: any[]): Query<any, D>;
  /** @perfls query write many lazy model=this */
  /** @perfls clause where=args */
  updateMany<R = any>(...args: any[]): Query<any, D>;
  /** @perfls query write many lazy model=this */
  update<R = any>(...args: any[]): Query<any, D>;
  /** @perfls query write one lazy model=this */
  replaceOne<R = any>(...args: any[]): Query<any, D>;
  /** @perfls query write one lazy model=this */
  /** @perfls clause where=args */
  deleteOne<R = any>(...args: any[]): Query<any, D>;
  /** @perfls query write many lazy model=this */
  /** @perfls clause where=args */
  deleteMany<R = any>(...args: any[]): Query<any, D>;
  /** @perfls query write many lazy model=this */
  remove<R = any>(...args: any[]): Query<any, D>;
}
export declare const Model: Model<any>;
