/** @perfls library aws-sdk */
export declare class DynamoDBClient {
  constructor(config?: any);
  static from(client: any, options?: any): DynamoDBClient;
  readonly config: any;
  middlewareStack: any;
  /** @perfls remote */
  send(command: any, ...rest: any[]): Promise<any>;
  destroy(): void;
}
export declare class DynamoDB extends DynamoDBClient {
  /** @perfls remote */
  getItem(...args: any[]): Promise<any>;
  /** @perfls remote */
  putItem(...args: any[]): Promise<any>;
  /** @perfls remote */
  updateItem(...args: any[]): Promise<any>;
  /** @perfls remote */
  deleteItem(...args: any[]): Promise<any>;
  /** @perfls remote */
  query(...args: any[]): Promise<any>;
  /** @perfls remote */
  scan(...args: any[]): Promise<any>;
  /** @perfls remote */
  batchGetItem(...args: any[]): Promise<any>;
  /** @perfls remote */
  batchWriteItem(...args: any[]): Promise<any>;
  /** @perfls remote */
  transactGetItems(...args: any[]): Promise<any>;
  /** @perfls remote */
  transactWriteItems(...args: any[]): Promise<any>;
  /** @perfls remote */
  executeStatement(...args: any[]): Promise<any>;
  /** @perfls remote */
  batchExecuteStatement(...args: any[]): Promise<any>;
  /** @perfls remote */
  createTable(...args: any[]): Promise<any>;
  /** @perfls remote */
  deleteTable(...args: any[]): Promise<any>;
  /** @perfls remote */
  describeTable(...args: any[]): Promise<any>;
  /** @perfls remote */
  listTables(...args: any[]): Promise<any>;
  /** @perfls remote */
  updateTable(...args: any[]): Promise<any>;
  /** @perfls remote */
  updateTimeToLive(...args: any[]): Promise<any>;
}
export declare class GetItemCommand {
  constructor(input?: any);
  readonly input: any;
}
export declare class PutItemCommand {
  constructor(input?: any);
  readonly input: any;
}
export declare class UpdateItemCommand {
  constructor(input?: any);
  readonly input: any;
}
export declare class DeleteItemCommand {
  constructor(input?: any);
  readonly input: any;
}
export declare class QueryCommand {
  constructor(input?: any);
  readonly input: any;
}
export declare class ScanCommand {
  constructor(input?: any);
  readonly input: any;
}
export declare class BatchGetItemCommand {
  constructor(input?: any);
  readonly input: any;
}
export declare class BatchWriteItemCommand {
  constructor(input?: any);
  readonly input: any;
}
export declare class TransactGetItemsCommand {
  constructor(input?: any);
  readonly input: any;
}
export declare class TransactWriteItemsCommand {
  constructor(input?: any);
  readonly input: any;
}
export declare class ExecuteStatementCommand {
  constructor(input?: any);
  readonly input: any;
}
export declare class BatchExecuteStatementCommand {
  constructor(input?: any);
  readonly input: any;
}
export declare class CreateTableCommand {
  constructor(input?: any);
  readonly input: any;
}
export declare class DeleteTableCommand {
  constructor(input?: any);
  readonly input: any;
}
export declare class DescribeTableCommand {
  constructor(input?: any);
  readonly input: any;
}
export declare class ListTablesCommand {
  constructor(input?: any);
  readonly input: any;
}
export declare class UpdateTableCommand {
  constructor(input?: any);
  readonly input: any;
}
export declare class UpdateTimeToLiveCommand {
  constructor(input?: any);
  readonly input: any;
}
/** @perfls remote */
export declare function paginateQuery(config: any, input: any, ...rest: any[]): AsyncIterableIterator<any>;
/** @perfls remote */
export declare function paginateScan(config: any, input: any, ...rest: any[]): AsyncIterableIterator<any>;
export type GetItemCommandInput = any; export type GetItemCommandOutput = any; export type PutItemCommandInput = any; export type PutItemCommandOutput = any;
export type UpdateItemCommandInput = any; export type UpdateItemCommandOutput = any; export type DeleteItemCommandInput = any;
export type DeleteItemCommandOutput = any; export type QueryCommandInput = any; export type QueryCommandOutput = any; export type ScanCommandInput = any;
export type ScanCommandOutput = any; export type BatchGetItemCommandInput = any; export type BatchGetItemCommandOutput = any;
export type BatchWriteItemCommandInput = any; export type BatchWriteItemCommandOutput = any; export type TransactGetItemsCommandInput = any;
export type TransactGetItemsCommandOutput = any; export type TransactWriteItemsCommandInput = any; export type TransactWriteItemsCommandOutput = any;
export type ExecuteStatementCommandInput = any; export type ExecuteStatementCommandOutput = any; export type BatchExecuteStatementCommandInput = any;
export type BatchExecuteStatementCommandOutput = any; export type CreateTableCommandInput = any; export type CreateTableCommandOutput = any;
export type DeleteTableCommandInput = any; export type DeleteTableCommandOutput = any; export type DescribeTableCommandInput = any;
export type DescribeTableCommandOutput = any; export type ListTablesCommandInput = any; export type ListTablesCommandOutput = any;
export type UpdateTableCommandInput = any; export type UpdateTableCommandOutput = any; export type UpdateTimeToLiveCommandInput = any;
export type UpdateTimeToLiveCommandOutput = any; export type AttributeValue = any; export type DynamoDBClientConfig = any; export type WriteRequest = any;
export type KeysAndAttributes = any; export type TransactWriteItem = any; export type ReturnValue = any; export type KeyType = any;
export type ScalarAttributeType = any; export type ConsumedCapacity = any; export type TableDescription = any;
export declare class ConditionalCheckFailedException extends Error {}
export declare class TransactionCanceledException extends Error {}
export declare class ResourceNotFoundException extends Error {}
export declare class ProvisionedThroughputExceededException extends Error {}
export declare class DynamoDBServiceException extends Error {}
