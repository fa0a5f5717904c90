/** @perfls library fastify */
import { FastifyInstance } from 'fastify';

/** @perfls upload limits=options.limits */
declare function fastifyMultipart(instance: FastifyInstance, options?: any): Promise<void>;
declare namespace fastifyMultipart {
  export { fastifyMultipart, fastifyMultipart as default };
  export type MultipartFile = any;
  export type MultipartValue = any;
  export type MultipartFields = any;
  export type Multipart = any;
  export type FastifyMultipartOptions = any;
  export type SavedMultipartFile = any;
  export type FastifyMultipartAttachFieldsToBodyOptions = any;
  export type FastifyMultipartBaseOptions = any;
}
export = fastifyMultipart;
