/** @perfls library apollo */
declare function fastifyApollo(server: any): any;
export default fastifyApollo;
export { fastifyApollo };
export declare function fastifyApolloDrainPlugin(fastify: any): any;
export declare function fastifyApolloHandler(server: any, options?: any): any;
export type ApolloFastifyContextFunction<C = any> = any;
