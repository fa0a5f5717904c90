/** @perfls library fastify */
import { FastifyInstance } from 'fastify';

/** @perfls harmless */
declare function fastifyPostgres(instance: FastifyInstance, options?: any): Promise<void>;
declare namespace fastifyPostgres {
  export { fastifyPostgres, fastifyPostgres as default };
  export type PostgresDb = any;
  export type PostgresPluginOptions = any;
}
export = fastifyPostgres;
