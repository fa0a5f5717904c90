/** @perfls library fastify */
import { FastifyInstance } from 'fastify';

/** @perfls harmless */
declare function fastifySession(instance: FastifyInstance, options?: any): Promise<void>;
declare namespace fastifySession {
  export { fastifySession, fastifySession as default };
  export type FastifySessionObject = any;
  export type FastifySessionOptions = any;
  export type SessionStore = any;
  export type Session = any;
}
export = fastifySession;
