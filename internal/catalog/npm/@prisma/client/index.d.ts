/** @perfls library prisma */
export type PrismaPromise<T> = Promise<T>;

export interface PrismaRelation {
  /** @perfls query read many batched */
  (args?: any): PrismaFluent;
}

// What findUnique and its relatives return: a promise that has the relations of its record.
export type PrismaFluent = Promise<any> & { [relation: string]: PrismaRelation };

export interface PrismaDelegate {
  /** @perfls query read one batched model=this */
  /** @perfls clause where=args.where */
  findUnique(args?: any): PrismaFluent;
  /** @perfls query read one batched model=this */
  /** @perfls clause where=args.where */
  findUniqueOrThrow(args?: any): PrismaFluent;
  /** @perfls query read one model=this */
  /** @perfls clause where=args.where order=args.orderBy limit=args.take skip=args.skip */
  findFirst(args?: any): PrismaFluent;
  /** @perfls query read one model=this */
  /** @perfls clause where=args.where order=args.orderBy limit=args.take skip=args.skip */
  findFirstOrThrow(args?: any): PrismaFluent;
  /** @perfls query read many model=this */
  /** @perfls clause where=args.where order=args.orderBy limit=args.take skip=args.skip */
  findMany(args?: any): Promise<any[]>;
  /** @perfls query read count model=this */
  /** @perfls clause where=args.where */
  count(args?: any): Promise<any>;
  /** @perfls query read count model=this */
  /** @perfls clause where=args.where */
  aggregate(args?: any): Promise<any>;
  /** @perfls query read many model=this */
  /** @perfls clause where=args.where */
  groupBy(args?: any): Promise<any[]>;
  /** @perfls query write one model=this */
  create(args?: any): PrismaFluent;
  /** @perfls query write many model=this */
  createMany(args?: any): Promise<Prisma.BatchPayload>;
  /** @perfls query write many model=this */
  createManyAndReturn(args?: any): Promise<any[]>;
  /** @perfls query write one model=this */
  /** @perfls clause where=args.where */
  update(args?: any): PrismaFluent;
  /** @perfls query write many model=this */
  /** @perfls clause where=args.where */
  updateMany(args?: any): Promise<Prisma.BatchPayload>;
  /** @perfls query write many model=this */
  /** @perfls clause where=args.where */
  updateManyAndReturn(args?: any): Promise<any[]>;
  /** @perfls query write one model=this */
  upsert(args?: any): PrismaFluent;
  /** @perfls query write one model=this */
  /** @perfls clause where=args.where */
  delete(args?: any): PrismaFluent;
  /** @perfls query write many model=this */
  /** @perfls clause where=args.where */
  deleteMany(args?: any): Promise<Prisma.BatchPayload>;
  /** @perfls query read many model=this */
  findRaw(args?: any): Promise<any>;
  /** @perfls query read many model=this */
  aggregateRaw(args?: any): Promise<any>;
  fields: any;
  name: string;
}

export interface PrismaMethods {
  /** @perfls query auto read many sql=query */
  $queryRaw<T = any>(query: any, ...values: any[]): Promise<T>;
  /** @perfls query auto read many sql=query */
  $queryRawUnsafe<T = any>(query: string, ...values: any[]): Promise<T>;
  /** @perfls query auto read many sql=query */
  $queryRawTyped<T = any>(query: any): Promise<T[]>;
  /** @perfls query auto write many sql=query */
  $executeRaw(query: any, ...values: any[]): Promise<number>;
  /** @perfls query auto write many sql=query */
  $executeRawUnsafe(query: string, ...values: any[]): Promise<number>;
  /** @perfls query read many */
  $runCommandRaw(command: any): Promise<any>;
  /** @perfls transaction fn=body */
  $transaction<R>(body: (tx: Prisma.TransactionClient) => Promise<R>, options?: any): Promise<R>;
  /** @perfls transaction */
  $transaction(operations: any, options?: any): Promise<any[]>;
  $connect(): Promise<void>;
  $disconnect(): Promise<void>;
  /** @perfls callback fn=listener run=store */
  $on(event: any, listener: (event: any) => any): any;
  /** @perfls callback fn=middleware run=store */
  $use(middleware: (params: any, next: (params: any) => Promise<any>) => any): void;
  $extends(extension: any): PrismaClient;
  $metrics: any;
}

export type PrismaClient<A = any, B = any, C = any> = PrismaMethods & { [model: string]: PrismaDelegate };
export declare const PrismaClient: {
  /** @perfls client database */
  new <A = any, B = any, C = any>(options?: any): PrismaClient;
};

export declare namespace Prisma {
  export type TransactionClient = PrismaClient;
  export type DefaultPrismaClient = PrismaClient;
  export type PrismaPromise<T> = Promise<T>;
  export interface BatchPayload {
    count: number;
  }
  /** @perfls builder sql=text */
  export function sql(text: any, ...values: any[]): Sql;
  /** @perfls builder sql=text */
  export function raw(text: string): Sql;
  export function join(values: any[], ...rest: any[]): Sql;
  export const empty: Sql;
  export class Sql {
    constructor(...args: any[]);
    readonly sql: string;
    readonly text: string;
    readonly values: any[];
  }
  export function validator<T = any>(...args: any[]): any;
  export function defineExtension(extension: any): any;
  export function getExtensionContext(that: any): any;
  export const ModelName: any;
  export const TransactionIsolationLevel: any;
  export const JsonNull: any;
  export const DbNull: any;
  export const AnyNull: any;
  export const skip: any;
  export const SortOrder: any;
  export const QueryMode: any;
  export const NullsOrder: any;
  export const dmmf: any;
  export const prismaVersion: any;
  export class Decimal {
    constructor(value?: any);
    [name: string]: any;
  }
  export class PrismaClientKnownRequestError extends Error {
    constructor(...args: any[]);
    code: string;
    meta?: any;
    clientVersion: string;
  }
  export class PrismaClientUnknownRequestError extends Error {}
  export class PrismaClientRustPanicError extends Error {}
  export class PrismaClientInitializationError extends Error {}
  export class PrismaClientValidationError extends Error {}
  export class NotFoundError extends Error {}
  export type ModelName = any; export type TransactionIsolationLevel = any; export type SortOrder = any; export type QueryMode = any;
  export type NullsOrder = any; export type JsonValue = any; export type JsonObject = any; export type JsonArray = any;
  export type InputJsonValue = any; export type InputJsonObject = any; export type InputJsonArray = any; export type JsonNullValueFilter = any;
  export type NullableJsonNullValueInput = any; export type JsonNullValueInput = any; export type DecimalJsLike = any;
  export type PrismaClientOptions = any; export type LogLevel = any; export type LogDefinition = any; export type QueryEvent = any;
  export type LogEvent = any; export type Middleware = any; export type MiddlewareParams = any; export type Datasource = any; export type Datasources = any;
  export type PrismaAction = any; export type Subset<T = any, U = any> = any; export type SelectSubset<T = any, U = any> = any;
  export type Exact<A = any, W = any> = any; export type Args<T = any, F = any> = any; export type Result<T = any, A = any, F = any> = any;
  export type Payload<T = any, F = any> = any; export type GetPayload<T = any> = any; export type Enumerable<T> = T | T[]; export type TypeMap<A = any> = any;
  export type StringFilter<T = any> = any; export type StringNullableFilter<T = any> = any; export type IntFilter<T = any> = any;
  export type IntNullableFilter<T = any> = any; export type FloatFilter<T = any> = any; export type BoolFilter<T = any> = any;
  export type DateTimeFilter<T = any> = any; export type DateTimeNullableFilter<T = any> = any; export type DecimalFilter<T = any> = any;
  export type BigIntFilter<T = any> = any; export type UuidFilter<T = any> = any; export type JsonFilter<T = any> = any;
}

export declare const $Enums: any;
