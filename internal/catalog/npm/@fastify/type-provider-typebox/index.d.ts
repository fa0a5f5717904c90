/** @perfls library fastify */
import { FastifyPluginAsync, FastifyPluginCallback } from 'fastify';

export type TypeBoxTypeProvider = any;
export type FastifyPluginAsyncTypebox<O = any, S = any> = FastifyPluginAsync<O>;
export type FastifyPluginCallbackTypebox<O = any, S = any> = FastifyPluginCallback<O>;
export declare const Type: any;
export declare const TypeBoxValidatorCompiler: any;
export type Static<T = any> = any;
export type TSchema = any;
export type TObject = any;
