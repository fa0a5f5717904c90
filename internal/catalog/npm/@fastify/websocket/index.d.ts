/** @perfls library fastify */
import { FastifyInstance } from 'fastify';

/** @perfls harmless */
declare function fastifyWebsocket(instance: FastifyInstance, options?: any): Promise<void>;
declare namespace fastifyWebsocket {
  export { fastifyWebsocket, fastifyWebsocket as default };
  export type WebSocket = any;
  export type SocketStream = any;
  export type WebsocketHandler = any;
  export type WebsocketPluginOptions = any;
}
export = fastifyWebsocket;
