/** @perfls library fastify */
import { FastifyInstance } from 'fastify';

/** @perfls remote */
declare function fastifyHttpProxy(instance: FastifyInstance, options?: any): Promise<void>;
declare namespace fastifyHttpProxy {
  export { fastifyHttpProxy, fastifyHttpProxy as default };
  export type FastifyHttpProxyOptions = any;
}
export = fastifyHttpProxy;
