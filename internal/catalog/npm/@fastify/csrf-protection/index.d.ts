/** @perfls library fastify */
import { FastifyInstance } from 'fastify';

/** @perfls harmless */
declare function fastifyCsrfProtection(instance: FastifyInstance, options?: any): Promise<void>;
declare namespace fastifyCsrfProtection {
  export { fastifyCsrfProtection, fastifyCsrfProtection as default };
  export type FastifyCsrfProtectionOptions = any;
}
export = fastifyCsrfProtection;
