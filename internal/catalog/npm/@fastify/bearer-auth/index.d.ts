/** @perfls library fastify */
import { FastifyInstance } from 'fastify';

/** @perfls harmless */
declare function fastifyBearerAuth(instance: FastifyInstance, options?: any): Promise<void>;
declare namespace fastifyBearerAuth {
  export { fastifyBearerAuth, fastifyBearerAuth as default };
}
export = fastifyBearerAuth;
