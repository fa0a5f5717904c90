/** @perfls library hono */
/** @perfls mount handler=app framework=hono */
export declare function handle(app: any): any;
/** @perfls mount handler=app framework=hono */
export declare function streamHandle(app: any): any;
export type LambdaEvent = any;
export type LambdaContext = any;
