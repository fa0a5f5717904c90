/** @perfls library fastify */
import { FastifyInstance } from 'fastify';

/** @perfls harmless */
declare function fastifyCookie(instance: FastifyInstance, options?: any): Promise<void>;
declare namespace fastifyCookie {
  export { fastifyCookie, fastifyCookie as default };
  export type FastifyCookieOptions = any;
  export type CookieSerializeOptions = any;
  export type SerializeOptions = any;
}
export = fastifyCookie;
