/** @perfls library fastify */
import { FastifyInstance } from 'fastify';

/** @perfls harmless */
declare function fastifyOauth2(instance: FastifyInstance, options?: any): Promise<void>;
declare namespace fastifyOauth2 {
  export { fastifyOauth2, fastifyOauth2 as default };
  export type OAuth2Namespace = any;
  export type FastifyOAuth2Options = any;
}
export = fastifyOauth2;
