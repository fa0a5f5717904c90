/** @perfls library netlify */
/** @perfls entry framework=netlify */
export type Handler = (event: HandlerEvent, context: HandlerContext) => any;
/** @perfls request */
export interface HandlerEvent {
  body: string | null;
  headers: any;
  httpMethod: string;
  path: string;
  queryStringParameters: any;
  [field: string]: any;
}
export type HandlerContext = any;
export type HandlerResponse = any;
export type Context = any;
export type Config = any;
/** @perfls handle role=job handler=handler framework=netlify */
export declare function schedule(cron: string, handler: Handler): Handler;
/** @perfls wrap fn=handler */
export declare function builder(handler: Handler): Handler;
/** @perfls wrap fn=handler */
export declare function stream(handler: any): any;
