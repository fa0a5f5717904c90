/** @perfls library fastify */
import { FastifyInstance } from 'fastify';

/** @perfls harmless */
declare function fastifyRedis(instance: FastifyInstance, options?: any): Promise<void>;
declare namespace fastifyRedis {
  export { fastifyRedis, fastifyRedis as default };
  export type FastifyRedis = any;
  export type FastifyRedisPluginOptions = any;
}
export = fastifyRedis;
