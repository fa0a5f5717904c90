/** @perfls library fastify */
import { FastifyInstance } from 'fastify';

/** @perfls harmless */
declare function fastifyEnv(instance: FastifyInstance, options?: any): Promise<void>;
declare namespace fastifyEnv {
  export { fastifyEnv, fastifyEnv as default };
  export type FastifyEnvOptions = any;
}
export = fastifyEnv;
