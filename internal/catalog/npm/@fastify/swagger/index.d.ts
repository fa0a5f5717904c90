/** @perfls library fastify */
import { FastifyInstance } from 'fastify';

/** @perfls harmless */
declare function fastifySwagger(instance: FastifyInstance, options?: any): Promise<void>;
declare namespace fastifySwagger {
  export { fastifySwagger, fastifySwagger as default };
  export type SwaggerOptions = any;
  export type FastifyDynamicSwaggerOptions = any;
  export type FastifyStaticSwaggerOptions = any;
  export type JSONObject = any;
}
export = fastifySwagger;
