/** @perfls library fastify */
import { FastifyInstance } from 'fastify';

/** @perfls harmless */
declare function fastifyError(instance: FastifyInstance, options?: any): Promise<void>;
declare namespace fastifyError {
  export { fastifyError, fastifyError as default };
}
export = fastifyError;
