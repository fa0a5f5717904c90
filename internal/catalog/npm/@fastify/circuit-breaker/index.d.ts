/** @perfls library fastify */
import { FastifyInstance } from 'fastify';

/** @perfls harmless */
declare function fastifyCircuitBreaker(instance: FastifyInstance, options?: any): Promise<void>;
declare namespace fastifyCircuitBreaker {
  export { fastifyCircuitBreaker, fastifyCircuitBreaker as default };
}
export = fastifyCircuitBreaker;
