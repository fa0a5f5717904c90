/** @perfls library fastify */
import { FastifyInstance } from 'fastify';

/** @perfls harmless */
declare function fastifySchedule(instance: FastifyInstance, options?: any): Promise<void>;
declare namespace fastifySchedule {
  export { fastifySchedule, fastifySchedule as default };
}
export = fastifySchedule;
