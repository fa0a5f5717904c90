/** @perfls library fastify */
import { FastifyInstance } from 'fastify';

/** @perfls harmless */
declare function fastifyBasicAuth(instance: FastifyInstance, options?: any): Promise<void>;
declare namespace fastifyBasicAuth {
  export { fastifyBasicAuth, fastifyBasicAuth as default };
}
export = fastifyBasicAuth;
