/** @perfls library fastify */
import { FastifyInstance } from 'fastify';

/** @perfls harmless */
declare function fastifyEtag(instance: FastifyInstance, options?: any): Promise<void>;
declare namespace fastifyEtag {
  export { fastifyEtag, fastifyEtag as default };
}
export = fastifyEtag;
