/** @perfls library fastify */
import { FastifyInstance } from 'fastify';

/** @perfls remote */
declare function fastifyReplyFrom(instance: FastifyInstance, options?: any): Promise<void>;
declare namespace fastifyReplyFrom {
  export { fastifyReplyFrom, fastifyReplyFrom as default };
}
export = fastifyReplyFrom;
