/** @perfls library fastify */
import { FastifyInstance } from 'fastify';

/** @perfls harmless */
declare function fastifyRequestContext(instance: FastifyInstance, options?: any): Promise<void>;
declare namespace fastifyRequestContext {
  export { fastifyRequestContext, fastifyRequestContext as default };
  export const requestContext: any;
  export type RequestContext = any;
  export type RequestContextData = any;
}
export = fastifyRequestContext;
