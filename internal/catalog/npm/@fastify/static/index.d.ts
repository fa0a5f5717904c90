/** @perfls library fastify */
import { FastifyInstance } from 'fastify';

/** @perfls harmless */
declare function fastifyStatic(instance: FastifyInstance, options?: any): Promise<void>;
declare namespace fastifyStatic {
  export { fastifyStatic, fastifyStatic as default };
  export type FastifyStaticOptions = any;
}
export = fastifyStatic;
