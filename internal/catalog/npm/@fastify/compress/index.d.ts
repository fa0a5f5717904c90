/** @perfls library fastify */
import { FastifyInstance } from 'fastify';

/** @perfls harmless */
declare function fastifyCompress(instance: FastifyInstance, options?: any): Promise<void>;
declare namespace fastifyCompress {
  export { fastifyCompress, fastifyCompress as default };
  export type FastifyCompressOptions = any;
}
export = fastifyCompress;
