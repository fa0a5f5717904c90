/** @perfls library fastify */
import { FastifyInstance } from 'fastify';

/** @perfls harmless */
declare function fastifyJwt(instance: FastifyInstance, options?: any): Promise<void>;
declare namespace fastifyJwt {
  export { fastifyJwt, fastifyJwt as default };
  export type FastifyJWT = any;
  export type JWT = any;
  export type FastifyJWTOptions = any;
  export type FastifyJwtVerifyOptions = any;
  export type SignPayloadType = any;
  export type VerifyPayloadType = any;
  export type UserType = any;
}
export = fastifyJwt;
