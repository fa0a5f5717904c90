/** @perfls library trpc */
export declare function awsLambdaRequestHandler(options: any): (event: any, context: any) => Promise<any>;
export type CreateAWSLambdaContextOptions<T = any> = any;
