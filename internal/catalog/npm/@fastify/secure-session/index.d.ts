/** @perfls library fastify */
import { FastifyInstance } from 'fastify';

/** @perfls harmless */
declare function fastifySecureSession(instance: FastifyInstance, options?: any): Promise<void>;
declare namespace fastifySecureSession {
  export { fastifySecureSession, fastifySecureSession as default };
  export type Session = any;
  export type SessionData = any;
}
export = fastifySecureSession;
