/** @perfls library fastify */
import { FastifyInstance } from 'fastify';

/** @perfls harmless */
declare function fastifyCors(instance: FastifyInstance, options?: any): Promise<void>;
declare namespace fastifyCors {
  export { fastifyCors, fastifyCors as default };
  export type FastifyCorsOptions = any;
  export type FastifyCorsOptionsDelegate = any;
  export type OriginFunction = any;
}
export = fastifyCors;
