/** @perfls library mongoose */
export declare class Schema<T = any, M = any, A = any, B = any, C = any, D = any, E = any, F = any> {
  constructor(definition?: any, options?: any);
  static Types: any;
  methods: any;
  statics: any;
  query: any;
  paths: any;
  obj: any;
  add(...args: any[]): this;
  alias(...args: any[]): this;
  childSchemas: any[];
  clearIndexes(): this;
  clone(): this;
  discriminator(...args: any[]): this;
  eachPath(...args: any[]): this;
  get(key: string): any;
  set(key: string, value: any): this;
  index(...args: any[]): this;
  indexes(): any[];
  loadClass(...args: any[]): this;
  method(...args: any[]): this;
  static(...args: any[]): this;
  omit(...args: any[]): any;
  pick(...args: any[]): any;
  path(...args: any[]): any;
  pathType(path: string): string;
  plugin(...args: any[]): this;
  /** @perfls callback fn=rest run=store */
  pre<X = any>(event: any, ...rest: any[]): this;
  /** @perfls callback fn=rest run=store */
  post<X = any>(event: any, ...rest: any[]): this;
  remove(...args: any[]): this;
  requiredPaths(...args: any[]): string[];
  searchIndex(...args: any[]): this;
  virtual(...args: any[]): VirtualType;
  virtuals: any;
  virtualpath(name: string): any;
}
export declare namespace Schema {
  export namespace Types {
    export type ObjectId = any; export type Mixed = any; export type Array = any; export type Decimal128 = any; export type Map = any; export type Buffer = any; export type UUID = any; export type BigInt = any;
  }
}
export declare class VirtualType {
  get(...args: any[]): this;
  set(...args: any[]): this;
  [name: string]: any;
}
export declare class SchemaType {
  constructor(...args: any[]);
  [name: string]: any;
}
export declare const SchemaTypes: any;
export declare namespace Types {
  export class ObjectId {
    constructor(id?: any);
    static isValid(id: any): boolean;
    static createFromHexString(hex: string): ObjectId;
    equals(other: any): boolean;
    toHexString(): string;
    toString(...args: any[]): string;
    getTimestamp(): Date;
    [name: string]: any;
  }
  export { ObjectId as ObjectID };
  export type DocumentArray<T = any, D = any> = T[] & { id(id: any): T; create(value: any): T };
  export const DocumentArray: any;
  export type Array<T = any> = T[];
  export const Array: any;
  export class Decimal128 {
    constructor(value: any);
    [name: string]: any;
  }
  export type Map<T = any> = any; export type Buffer = any; export type Subdocument<A = any, B = any, C = any> = any; export type ArraySubdocument<A = any, B = any, C = any> = any; export type Embedded = any; export type UUID = any; export type Double = any;
}
export declare class Error extends globalThis.Error {
  constructor(...args: any[]);
  static ValidationError: any;
  static CastError: any;
  static DocumentNotFoundError: any;
  static VersionError: any;
  static ValidatorError: any;
  static MongooseServerSelectionError: any;
}
export declare namespace Error {
  export type ValidationError = any; export type CastError = any; export type DocumentNotFoundError = any; export type VersionError = any; export type ValidatorError = any;
}
export { Error as MongooseError };
export declare class Mongoose {
  constructor(options?: any);
  [name: string]: any;
}
export declare const models: { [name: string]: import('./model').Model<any> };
export declare const version: string;
export declare const STATES: any;
export declare const ConnectionStates: any;
export declare const trusted: any;
export declare let Promise: any;
export declare function set(...args: any[]): any;
export declare function get(...args: any[]): any;
export declare function plugin(...args: any[]): any;
export declare function modelNames(): string[];
export declare function deleteModel(...args: any[]): any;
export declare function isValidObjectId(id: any): boolean;
export declare function isObjectIdOrHexString(id: any): boolean;
export declare function sanitizeFilter(filter: any): any;
export declare function skipMiddlewareFunction(...args: any[]): any;
export declare function syncIndexes(...args: any[]): any;
export declare function now(): Date;
export declare function pluralize(...args: any[]): any;
export declare function overwriteMiddlewareResult(value: any): any;
export type QueryWithHelpers<R = any, D = any, A = any, B = any, C = any> = import('./query').Query<R, D>;
export type DocumentQuery<R = any, D = any, A = any> = import('./query').Query<R, D>;
export type ObjectId = any;
export declare const ObjectId: any;
export type PaginateModel<T = any, A = any, B = any> = import('./model').Model<T> & {
  /** @perfls query read many */
  paginate(...args: any[]): globalThis.Promise<any>;
};
export type FilterQuery<A = any, B = any> = any; export type QueryFilter<A = any, B = any> = any; export type RootFilterQuery<A = any, B = any> = any;
export type UpdateQuery<A = any, B = any> = any; export type UpdateWithAggregationPipeline = any; export type QueryOptions<A = any, B = any> = any;
export type MongooseFilterQuery<A = any, B = any> = any; export type MongooseUpdateQuery<A = any, B = any> = any; export type PipelineStage = any;
export type ProjectionType<A = any, B = any> = any; export type PopulateOptions = any; export type PopulateOption = any;
export type AnyKeys<A = any, B = any> = any; export type AnyObject = any; export type AggregateOptions = any; export type SaveOptions = any;
export type ConnectOptions = any; export type ConnectionOptions = any; export type CreateOptions = any; export type InsertManyOptions = any;
export type SchemaDefinition<A = any, B = any> = any; export type SchemaDefinitionProperty<A = any, B = any> = any;
export type SchemaDefinitionType<A = any, B = any> = any; export type SchemaOptions<A = any, B = any> = any;
export type SchemaTypeOptions<A = any, B = any> = any; export type SchemaTimestampsConfig = any; export type InferSchemaType<A = any, B = any> = any;
export type InferRawDocType<A = any, B = any> = any; export type InferHydratedDocType<A = any, B = any> = any;
export type ObtainDocumentType<A = any, B = any> = any; export type ResolveSchemaOptions<A = any, B = any> = any; export type DefaultSchemaOptions = any;
export type LeanDocument<A = any, B = any> = any; export type FlattenMaps<A = any, B = any> = any; export type Require_id<A = any, B = any> = any;
export type IfAny<A = any, B = any> = any; export type CallbackError = any; export type CallbackWithoutResultAndOptionalError = any;
export type HydratedDocumentFromSchema<A = any, B = any> = any; export type HydratedSingleSubdocument<A = any, B = any> = any;
export type HydratedArraySubdocument<A = any, B = any> = any; export type DocumentDefinition<A = any, B = any> = any;
export type EnforceDocument<A = any, B = any> = any; export type ToObjectOptions = any; export type CompileModelOptions = any; export type ModelOptions = any;
export type IndexDefinition = any; export type IndexOptions = any; export type IndexDirection = any; export type SortOrder = any; export type SortValues = any;
export type MongooseOptions = any; export type MongooseDocument = any; export type Callback<A = any, B = any> = any;
export type Condition<A = any, B = any> = any; export type ApplyBasicQueryCasting<A = any, B = any> = any; export type ReadConcernLevel = any;
export type RefType = any; export type ReturnsNewDoc = any; export type PreSaveMiddlewareFunction<A = any, B = any> = any; export type DeleteResult = any;
export type UpdateResult = any; export type UpdateWriteOpResult = any; export type MongooseBulkWriteOptions = any;
export type AnyBulkWriteOperation<A = any, B = any> = any; export type BulkWriteResult = any; export type PaginateResult<A = any, B = any> = any;
export type PaginateOptions = any; export type AggregatePaginateModel<A = any, B = any> = any; export type WithLevel1NestedPaths<A = any, B = any> = any;
export type TypeKeyPaths = any; export type ValidateFn = any; export type ValidatorProps = any; export type Decimal128 = any; export type Mixed = any;
export type ToConstructor = any; export type HydrateOptions = any; export type Default__v<A = any, B = any> = any;
export type WithTimestamps<A = any, B = any> = any; export type SessionOption = any; export type StringSchemaDefinition = any;
export type NumberSchemaDefinition = any; export type ExtractMongooseArray<A = any, B = any> = any; export type MixedSchemaTypeOptions = any;
