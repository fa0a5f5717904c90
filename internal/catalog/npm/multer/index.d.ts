/** @perfls library multer */
import { RequestHandler } from 'express-serve-static-core';

declare global {
  namespace Express {
    namespace Multer {
      interface File {
        fieldname: string;
        originalname: string;
        encoding: string;
        mimetype: string;
        size: number;
        stream: any;
        destination: string;
        filename: string;
        path: string;
        buffer: Buffer;
      }
    }
    interface Request {
      file?: Multer.File;
      files?: any;
    }
  }
}

/** @perfls upload limits=options.limits */
declare function multer(options?: any): multer.Multer;
declare namespace multer {
  export interface Multer {
    single(name: string): RequestHandler;
    array(name: string, max?: number): RequestHandler;
    fields(fields: any): RequestHandler;
    any(): RequestHandler;
    none(): RequestHandler;
  }
  export function diskStorage(options: any): StorageEngine;
  export function memoryStorage(): StorageEngine;
  export class MulterError extends Error {
    constructor(code: any, field?: string);
    code: any;
    field?: string;
  }
  export type StorageEngine = any;
  export type DiskStorageOptions = any;
  export type Options = any;
  export type Field = any;
  export type File = Express.Multer.File;
  export type FileFilterCallback = any;
  export type ErrorCode = any;
}
export = multer;
