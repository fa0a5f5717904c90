/** @perfls library fastify */
import { FastifyInstance } from 'fastify';

/** @perfls harmless */
declare function fastifyHelmet(instance: FastifyInstance, options?: any): Promise<void>;
declare namespace fastifyHelmet {
  export { fastifyHelmet, fastifyHelmet as default };
  export type FastifyHelmetOptions = any;
}
export = fastifyHelmet;
