/** @perfls library mongodb */
export declare abstract class AbstractCursor<TSchema = any> {
  readonly closed: boolean;
  readonly id: any;
  /** @perfls query read many run */
  [Symbol.asyncIterator](): AsyncGenerator<TSchema, void, void>;
  /** @perfls query read many run */
  toArray(...args: any[]): Promise<TSchema[]>;
  /** @perfls query read many run rows=body */
  forEach(body: (doc: TSchema) => any, ...rest: any[]): Promise<void>;
  /** @perfls query read many run */
  stream(...args: any[]): any;
  /** @perfls query read many run rows=body */
  each(body: (error: any, doc: TSchema) => any): void;
  /** @perfls rows */
  hasNext(...args: any[]): Promise<boolean>;
  /** @perfls rows */
  next(...args: any[]): Promise<TSchema | null>;
  /** @perfls rows */
  tryNext(...args: any[]): Promise<TSchema | null>;
  readBufferedDocuments(...args: any[]): TSchema[];
  bufferedCount(): number;
  close(...args: any[]): Promise<void>;
  on(...args: any[]): this;
  rewind(): void;
  clone(): this;
  batchSize(size: number): this;
  maxTimeMS(time: number): this;
  addCursorFlag(...args: any[]): this;
  withReadPreference(...args: any[]): this;
  withReadConcern(...args: any[]): this;
}

export declare class FindCursor<TSchema = any> extends AbstractCursor<TSchema> {
  /** @perfls callback fn=body run=rows */
  map<T>(body: (doc: TSchema) => T): FindCursor<T>;
  /** @perfls query read count */
  count(...args: any[]): Promise<number>;
  /** @perfls query read many */
  explain(...args: any[]): Promise<any>;
  project<T = any>(projection: any): FindCursor<T>;
  filter(filter: any): this;
  sort(...args: any[]): this;
  limit(limit: number): this;
  skip(skip: number): this;
  hint(hint: any): this;
  min(min: any): this;
  max(max: any): this;
  returnKey(value: boolean): this;
  showRecordId(value: boolean): this;
  addQueryModifier(...args: any[]): this;
  comment(comment: any): this;
  allowDiskUse(...args: any[]): this;
  collation(collation: any): this;
  maxAwaitTimeMS(time: number): this;
}

export declare class AggregationCursor<TSchema = any> extends AbstractCursor<TSchema> {
  /** @perfls callback fn=body run=rows */
  map<T>(body: (doc: TSchema) => T): AggregationCursor<T>;
  /** @perfls query read many */
  explain(...args: any[]): Promise<any>;
  addStage(...args: any[]): this;
  group(stage: any): this;
  limit(limit: number): this;
  match(filter: any): this;
  out(out: any): this;
  project(projection: any): this;
  lookup(lookup: any): this;
  redact(redact: any): this;
  skip(skip: number): this;
  sort(sort: any): this;
  unwind(path: any): this;
  geoNear(options: any): this;
  allowDiskUse(...args: any[]): this;
}
export declare class ListCollectionsCursor extends AbstractCursor<any> {}
export declare class ListIndexesCursor extends AbstractCursor<any> {}
