/** @perfls library fastify */
import { FastifyInstance } from 'fastify';

/** @perfls harmless */
declare function fastifyCaching(instance: FastifyInstance, options?: any): Promise<void>;
declare namespace fastifyCaching {
  export { fastifyCaching, fastifyCaching as default };
}
export = fastifyCaching;
