/** @perfls library mongoose */

// A query is sent when it is awaited, or by exec. The last link that is lazy says what is sent.
export declare class Query<ResultType = any, DocType = any, A = any, B = any, C = any, D = any> {
  readonly model: any;
  readonly schema: any;
  _mongooseOptions: any;
  options: any;
  /** @perfls query read many run */
  exec(...args: any[]): Promise<ResultType>;
  then<R = ResultType, E = never>(resolve?: ((value: ResultType) => R | PromiseLike<R>) | null, reject?: ((reason: any) => E | PromiseLike<E>) | null): Promise<R | E>;
  catch<E = never>(reject?: ((reason: any) => E | PromiseLike<E>) | null): Promise<ResultType | E>;
  finally(done?: (() => void) | null): Promise<ResultType>;
  /** @perfls query read many run */
  [Symbol.asyncIterator](): AsyncIterableIterator<DocType>;
  /** @perfls query read many run */
  cursor(options?: any): QueryCursor<DocType>;
  /** @perfls query read many run */
  explain(...args: any[]): this;
  orFail(error?: any): Query<NonNullable<ResultType>, DocType>;
  lean<T = any>(...args: any[]): Query<ResultType extends any[] ? any[] : any, any>;
  populate<T = any>(...args: any[]): this;
  transform<R>(change: (result: ResultType) => R): Query<R, DocType>;
  clone(): this;
  toConstructor(): any;
  getFilter(): any;
  getQuery(): any;
  getOptions(): any;
  getUpdate(): any;
  getPopulatedPaths(): string[];
  isPathSelectedInclusive(path: string): boolean;
  selected(): boolean;
  /** @perfls query read many lazy */
  find(...args: any[]): Query<DocType[], DocType>;
  /** @perfls query read one lazy */
  findOne(...args: any[]): Query<DocType | null, DocType>;
  /** @perfls query write one lazy */
  findOneAndUpdate(...args: any[]): Query<any, DocType>;
  /** @perfls query write one lazy */
  findOneAndDelete(...args: any[]): Query<any, DocType>;
  /** @perfls query write one lazy */
  findOneAndRemove(...args: any[]): Query<any, DocType>;
  /** @perfls query write one lazy */
  findOneAndReplace(...args: any[]): Query<any, DocType>;
  /** @perfls query write one lazy */
  findByIdAndUpdate(...args: any[]): Query<any, DocType>;
  /** @perfls query write one lazy */
  findByIdAndDelete(...args: any[]): Query<any, DocType>;
  /** @perfls query write one lazy */
  updateOne(...args: any[]): Query<any, DocType>;
  /** @perfls query write many lazy */
  updateMany(...args: any[]): Query<any, DocType>;
  /** @perfls query write many lazy */
  update(...args: any[]): Query<any, DocType>;
  /** @perfls query write one lazy */
  replaceOne(...args: any[]): Query<any, DocType>;
  /** @perfls query write one lazy */
  deleteOne(...args: any[]): Query<any, DocType>;
  /** @perfls query write many lazy */
  deleteMany(...args: any[]): Query<any, DocType>;
  /** @perfls query write many lazy */
  remove(...args: any[]): Query<any, DocType>;
  /** @perfls query read count lazy */
  count(...args: any[]): Query<number, DocType>;
  /** @perfls query read count lazy */
  countDocuments(...args: any[]): Query<number, DocType>;
  /** @perfls query read count lazy */
  estimatedDocumentCount(...args: any[]): Query<number, DocType>;
  /** @perfls query read many lazy */
  distinct(...args: any[]): Query<any[], DocType>;
  /** @perfls clause open */
  where(...args: any[]): this;
  equals(...args: any[]): this;
  gt(...args: any[]): this;
  gte(...args: any[]): this;
  lt(...args: any[]): this;
  lte(...args: any[]): this;
  ne(...args: any[]): this;
  in(...args: any[]): this;
  nin(...args: any[]): this;
  all(...args: any[]): this;
  and(...args: any[]): this;
  or(...args: any[]): this;
  nor(...args: any[]): this;
  not(...args: any[]): this;
  exists(...args: any[]): this;
  elemMatch(...args: any[]): this;
  mod(...args: any[]): this;
  regex(...args: any[]): this;
  size(...args: any[]): this;
  slice(...args: any[]): this;
  within(...args: any[]): this;
  box(...args: any[]): this;
  circle(...args: any[]): this;
  polygon(...args: any[]): this;
  near(...args: any[]): this;
  nearSphere(...args: any[]): this;
  geometry(...args: any[]): this;
  intersects(...args: any[]): this;
  maxDistance(...args: any[]): this;
  comment(...args: any[]): this;
  hint(...args: any[]): this;
  /** @perfls clause limit=args */
  limit(...args: any[]): this;
  /** @perfls clause skip=args */
  skip(...args: any[]): this;
  /** @perfls clause order=args */
  sort(...args: any[]): this;
  select(...args: any[]): this;
  projection(...args: any[]): this;
  batchSize(...args: any[]): this;
  read(...args: any[]): this;
  readConcern(...args: any[]): this;
  w(...args: any[]): this;
  j(...args: any[]): this;
  wtimeout(...args: any[]): this;
  session(...args: any[]): this;
  setOptions(...args: any[]): this;
  setQuery(...args: any[]): this;
  setUpdate(...args: any[]): this;
  set(...args: any[]): this;
  merge(...args: any[]): this;
  maxTimeMS(...args: any[]): this;
  maxscan(...args: any[]): this;
  snapshot(...args: any[]): this;
  tailable(...args: any[]): this;
  collation(...args: any[]): this;
  allowDiskUse(...args: any[]): this;
  sanitizeProjection(...args: any[]): this;
  error(...args: any[]): this;
  cast(...args: any[]): this;
  pre(...args: any[]): this;
  post(...args: any[]): this;
  cache(...args: any[]): this;
}

export declare class QueryCursor<DocType = any> {
  /** @perfls rows */
  next(...args: any[]): Promise<DocType | null>;
  /** @perfls callback fn=body run=rows */
  eachAsync(body: (doc: any, index: number) => any, ...rest: any[]): Promise<void>;
  /** @perfls callback fn=body run=rows */
  map<R>(body: (doc: DocType) => R): QueryCursor<R>;
  close(...args: any[]): Promise<void>;
  on(...args: any[]): this;
  pipe(...args: any[]): any;
  addCursorFlag(...args: any[]): this;
  [Symbol.asyncIterator](): AsyncIterableIterator<DocType>;
}

export declare class Aggregate<R = any> implements PromiseLike<R> {
  /** @perfls query read many run */
  exec(...args: any[]): Promise<R>;
  then<A = R, E = never>(resolve?: ((value: R) => A | PromiseLike<A>) | null, reject?: ((reason: any) => E | PromiseLike<E>) | null): Promise<A | E>;
  catch<E = never>(reject?: ((reason: any) => E | PromiseLike<E>) | null): Promise<R | E>;
  finally(done?: (() => void) | null): Promise<R>;
  /** @perfls query read many run */
  [Symbol.asyncIterator](): AsyncIterableIterator<any>;
  /** @perfls query read many run */
  cursor<T = any>(options?: any): QueryCursor<T>;
  /** @perfls query read many run */
  explain(...args: any[]): Promise<any>;
  pipeline(): any[];
  addCursorFlag(...args: any[]): this;
  addFields(...args: any[]): this;
  allowDiskUse(...args: any[]): this;
  append(...args: any[]): this;
  collation(...args: any[]): this;
  count(...args: any[]): this;
  densify(...args: any[]): this;
  facet(...args: any[]): this;
  fill(...args: any[]): this;
  graphLookup(...args: any[]): this;
  group(...args: any[]): this;
  hint(...args: any[]): this;
  limit(...args: any[]): this;
  lookup(...args: any[]): this;
  match(...args: any[]): this;
  model(...args: any[]): this;
  near(...args: any[]): this;
  option(...args: any[]): this;
  project(...args: any[]): this;
  read(...args: any[]): this;
  readConcern(...args: any[]): this;
  redact(...args: any[]): this;
  replaceRoot(...args: any[]): this;
  sample(...args: any[]): this;
  search(...args: any[]): this;
  session(...args: any[]): this;
  skip(...args: any[]): this;
  sort(...args: any[]): this;
  sortByCount(...args: any[]): this;
  unionWith(...args: any[]): this;
  unwind(...args: any[]): this;
}
