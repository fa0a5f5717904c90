/** @perfls library aws-sdk */
export declare class DynamoDBDocumentClient {
  constructor(config?: any);
  static from(client: any, options?: any): DynamoDBDocument;
  readonly config: any;
  middlewareStack: any;
  /** @perfls remote */
  send(command: any, ...rest: any[]): Promise<any>;
  destroy(): void;
}
export declare class DynamoDBDocument extends DynamoDBDocumentClient {
  /** @perfls remote */
  get(...args: any[]): Promise<any>;
  /** @perfls remote */
  put(...args: any[]): Promise<any>;
  /** @perfls remote */
  update(...args: any[]): Promise<any>;
  /** @perfls remote */
  delete(...args: any[]): Promise<any>;
  /** @perfls remote */
  query(...args: any[]): Promise<any>;
  /** @perfls remote */
  scan(...args: any[]): Promise<any>;
  /** @perfls remote */
  batchGet(...args: any[]): Promise<any>;
  /** @perfls remote */
  batchWrite(...args: any[]): Promise<any>;
  /** @perfls remote */
  transactGet(...args: any[]): Promise<any>;
  /** @perfls remote */
  transactWrite(...args: any[]): Promise<any>;
  /** @perfls remote */
  executeStatement(...args: any[]): Promise<any>;
  /** @perfls remote */
  batchExecuteStatement(...args: any[]): Promise<any>;
}
export declare class GetCommand {
  constructor(input?: any);
  readonly input: any;
}
export declare class PutCommand {
  constructor(input?: any);
  readonly input: any;
}
export declare class UpdateCommand {
  constructor(input?: any);
  readonly input: any;
}
export declare class DeleteCommand {
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
export declare class BatchGetCommand {
  constructor(input?: any);
  readonly input: any;
}
export declare class BatchWriteCommand {
  constructor(input?: any);
  readonly input: any;
}
export declare class TransactGetCommand {
  constructor(input?: any);
  readonly input: any;
}
export declare class TransactWriteCommand {
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
/** @perfls remote */
export declare function paginateQuery(config: any, input: any, ...rest: any[]): AsyncIterableIterator<any>;
/** @perfls remote */
export declare function paginateScan(config: any, input: any, ...rest: any[]): AsyncIterableIterator<any>;
export type GetCommandInput = any; export type GetCommandOutput = any; export type PutCommandInput = any; export type PutCommandOutput = any;
export type UpdateCommandInput = any; export type UpdateCommandOutput = any; export type DeleteCommandInput = any; export type DeleteCommandOutput = any;
export type QueryCommandInput = any; export type QueryCommandOutput = any; export type ScanCommandInput = any; export type ScanCommandOutput = any;
export type BatchGetCommandInput = any; export type BatchGetCommandOutput = any; export type BatchWriteCommandInput = any;
export type BatchWriteCommandOutput = any; export type TransactGetCommandInput = any; export type TransactGetCommandOutput = any;
export type TransactWriteCommandInput = any; export type TransactWriteCommandOutput = any; export type ExecuteStatementCommandInput = any;
export type ExecuteStatementCommandOutput = any; export type BatchExecuteStatementCommandInput = any; export type BatchExecuteStatementCommandOutput = any;
export type TranslateConfig = any; export type NativeAttributeValue = any;
