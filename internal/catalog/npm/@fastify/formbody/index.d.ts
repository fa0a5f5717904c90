/** @perfls library fastify */
import { FastifyInstance } from 'fastify';

/** @perfls harmless */
declare function fastifyFormbody(instance: FastifyInstance, options?: any): Promise<void>;
declare namespace fastifyFormbody {
  export { fastifyFormbody, fastifyFormbody as default };
  export type FastifyFormbodyOptions = any;
}
export = fastifyFormbody;
