/** @perfls library fastify */
import { FastifyInstance, FastifyPluginAsync } from 'fastify';

/** @perfls wrap fn=plugin */
declare function fp<O = any>(plugin: (instance: FastifyInstance, options: O, done: any) => any, options?: any): FastifyPluginAsync<O>;
declare namespace fp {
  export { fp, fp as fastifyPlugin, fp as default };
  export type PluginMetadata = any;
  export type PluginOptions = any;
}
export = fp;
