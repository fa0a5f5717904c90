/** @perfls library trpc */
export declare function fetchRequestHandler(options: any): Promise<Response>;
export type FetchCreateContextFnOptions = { req: Request; resHeaders: Headers; info: any };
