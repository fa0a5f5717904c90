/** @perfls library fastify */
import { FastifyInstance } from 'fastify';

/** @perfls harmless */
declare function fastifyUnderPressure(instance: FastifyInstance, options?: any): Promise<void>;
declare namespace fastifyUnderPressure {
  export { fastifyUnderPressure, fastifyUnderPressure as default };
}
export = fastifyUnderPressure;
