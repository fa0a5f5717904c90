/** @perfls library fastify */
import { FastifyInstance } from 'fastify';

/** @perfls harmless */
declare function fastifySensible(instance: FastifyInstance, options?: any): Promise<void>;
declare namespace fastifySensible {
  export { fastifySensible, fastifySensible as default };
  export type HttpErrors = any;
  export type FastifySensibleOptions = any;
  export type SensibleOptions = any;
}
export = fastifySensible;
