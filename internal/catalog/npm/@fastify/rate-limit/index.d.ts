/** @perfls library fastify */
import { FastifyInstance } from 'fastify';

/** @perfls limiter */
declare function fastifyRateLimit(instance: FastifyInstance, options?: any): Promise<void>;
declare namespace fastifyRateLimit {
  export { fastifyRateLimit, fastifyRateLimit as default };
  export type RateLimitOptions = any;
  export type RateLimitPluginOptions = any;
  export type FastifyRateLimitOptions = any;
  export type errorResponseBuilderContext = any;
  export type RateLimitStore = any;
}
export = fastifyRateLimit;
