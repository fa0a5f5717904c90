/** @perfls library aws-lambda */
/** @perfls entry framework=lambda */
export type Handler<E = any, R = any> = (event: E, context: Context, callback: Callback<R>) => any;
export type Callback<R = any> = (error?: any, result?: R) => void;
export interface Context {
  callbackWaitsForEmptyEventLoop: boolean;
  functionName: string;
  functionVersion: string;
  awsRequestId: string;
  logGroupName: string;
  logStreamName: string;
  invokedFunctionArn: string;
  memoryLimitInMB: string;
  getRemainingTimeInMillis(): number;
  [field: string]: any;
}
/** @perfls request */
export interface APIGatewayProxyEvent {
  body: string | null;
  headers: any;
  httpMethod: string;
  path: string;
  pathParameters: any;
  queryStringParameters: any;
  multiValueQueryStringParameters: any;
  requestContext: any;
  resource: string;
  isBase64Encoded: boolean;
  [field: string]: any;
}
/** @perfls request */
export interface APIGatewayProxyEventV2 {
  body?: string;
  headers: any;
  rawPath: string;
  rawQueryString: string;
  pathParameters?: any;
  queryStringParameters?: any;
  requestContext: any;
  cookies?: string[];
  isBase64Encoded: boolean;
  [field: string]: any;
}
/** @perfls entry framework=lambda */
export type APIGatewayProxyHandler = (event: APIGatewayProxyEvent, context: Context, callback: Callback) => any;
/** @perfls entry framework=lambda */
export type APIGatewayProxyHandlerV2<T = any> = (event: APIGatewayProxyEventV2, context: Context, callback: Callback) => any;
export interface Records {
  Records: any[];
}
/** @perfls entry role=message framework=lambda */
export type SQSHandler<A = any, B = any> = (event: SQSEvent, context: Context, callback: Callback) => any;
export interface SQSEvent extends Records {}
export type SQSRecord = any;
export type SQSEventRecord = any;
/** @perfls entry role=message framework=lambda */
export type SNSHandler<A = any, B = any> = (event: SNSEvent, context: Context, callback: Callback) => any;
export interface SNSEvent extends Records {}
export type SNSRecord = any;
export type SNSEventRecord = any;
/** @perfls entry role=message framework=lambda */
export type S3Handler<A = any, B = any> = (event: S3Event, context: Context, callback: Callback) => any;
export interface S3Event extends Records {}
export type S3Record = any;
export type S3EventRecord = any;
/** @perfls entry role=message framework=lambda */
export type SESHandler<A = any, B = any> = (event: SESEvent, context: Context, callback: Callback) => any;
export interface SESEvent extends Records {}
export type SESRecord = any;
export type SESEventRecord = any;
/** @perfls entry role=message framework=lambda */
export type DynamoDBStreamHandler<A = any, B = any> = (event: DynamoDBStreamEvent, context: Context, callback: Callback) => any;
export interface DynamoDBStreamEvent extends Records {}
export type DynamoDBStreamRecord = any;
/** @perfls entry role=message framework=lambda */
export type KinesisStreamHandler<A = any, B = any> = (event: KinesisStreamEvent, context: Context, callback: Callback) => any;
export interface KinesisStreamEvent extends Records {}
export type KinesisStreamRecord = any;
export type DynamoDBRecord = any;
/** @perfls entry role=job framework=lambda */
export type ScheduledHandler<T = any> = (event: ScheduledEvent, context: Context, callback: Callback) => any;
export interface ScheduledEvent<T = any> {
  detail: T;
  [field: string]: any;
}
/** @perfls entry role=message framework=lambda */
export type EventBridgeHandler<K = any, D = any, R = any> = (event: EventBridgeEvent<K, D>, context: Context, callback: Callback) => any;
export interface EventBridgeEvent<K = any, D = any> {
  detail: D;
  [field: string]: any;
}
/** @perfls entry framework=lambda */
export type APIGatewayAuthorizerHandler = (event: any, context: Context, callback: Callback) => any;
export type APIGatewayProxyResult = any;
export type APIGatewayProxyResultV2 = any;
export type APIGatewayProxyStructuredResultV2 = any;
export type APIGatewayEvent = any;
export type APIGatewayEventRequestContext = any;
export type APIGatewayTokenAuthorizerEvent = any;
export type APIGatewayRequestAuthorizerEvent = any;
export type APIGatewayAuthorizerResult = any;
export type ALBEvent = any;
export type ALBResult = any;
export type SQSBatchResponse = any;
export type SQSBatchItemFailure = any;
export type CloudFrontRequestEvent = any;
export type CloudFrontRequestHandler = any;
export type CloudFrontResponseEvent = any;
export type CustomAuthorizerEvent = any;
export type PostConfirmationTriggerEvent = any;
export type PreSignUpTriggerEvent = any;
export type PolicyDocument = any;
export type Statement = any;
export type CloudFormationCustomResourceEvent = any;
