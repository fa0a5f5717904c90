/** @perfls library trpc */
import { FastifyReply, FastifyRequest } from 'fastify';

export declare const fastifyTRPCPlugin: any;
export declare function fastifyRequestHandler(options: any): Promise<void>;
export type CreateFastifyContextOptions = { req: FastifyRequest; res: FastifyReply; info: any };
export type FastifyTRPCPluginOptions<T = any> = any;
