/** @perfls library fastify */
import { FastifyInstance } from 'fastify';

/** @perfls harmless */
declare function fastifyMongodb(instance: FastifyInstance, options?: any): Promise<void>;
declare namespace fastifyMongodb {
  export { fastifyMongodb, fastifyMongodb as default };
  export type FastifyMongoObject = any;
  export type FastifyMongodbOptions = any;
}
export = fastifyMongodb;
