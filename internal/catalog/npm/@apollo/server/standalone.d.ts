/** @perfls library apollo */
/** @perfls serve
 * @perfls callback fn=options.context run=store */
export declare function startStandaloneServer(server: any, options?: any): Promise<{ url: string }>;
export type StandaloneServerContextFunctionArgument = any;
