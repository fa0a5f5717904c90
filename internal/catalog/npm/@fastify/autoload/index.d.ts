/** @perfls library fastify */
import { FastifyInstance } from 'fastify';

/** @perfls harmless */
declare function fastifyAutoload(instance: FastifyInstance, options?: any): Promise<void>;
declare namespace fastifyAutoload {
  export { fastifyAutoload, fastifyAutoload as default };
  export type AutoloadPluginOptions = any;
}
export = fastifyAutoload;
