/** @perfls library fastify */
import { FastifyInstance } from 'fastify';

/** @perfls harmless */
declare function fastifySwaggerUi(instance: FastifyInstance, options?: any): Promise<void>;
declare namespace fastifySwaggerUi {
  export { fastifySwaggerUi, fastifySwaggerUi as default };
  export type FastifySwaggerUiOptions = any;
}
export = fastifySwaggerUi;
