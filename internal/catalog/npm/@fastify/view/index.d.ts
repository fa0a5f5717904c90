/** @perfls library fastify */
import { FastifyInstance } from 'fastify';

/** @perfls harmless */
declare function fastifyView(instance: FastifyInstance, options?: any): Promise<void>;
declare namespace fastifyView {
  export { fastifyView, fastifyView as default };
}
export = fastifyView;
