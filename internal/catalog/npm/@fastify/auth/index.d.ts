/** @perfls library fastify */
import { FastifyInstance } from 'fastify';

/** @perfls harmless */
declare function fastifyAuth(instance: FastifyInstance, options?: any): Promise<void>;
declare namespace fastifyAuth {
  export { fastifyAuth, fastifyAuth as default };
  export type FastifyAuthFunction = any;
}
export = fastifyAuth;
