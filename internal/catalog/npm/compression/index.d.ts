/** @perfls library compression */
import { RequestHandler } from 'express-serve-static-core';

/** @perfls harmless */
declare function compression(...args: any[]): RequestHandler;
declare namespace compression {
  export type CompressionOptions = any;
  export function filter(req: any, res: any): boolean;
  export { compression as default };
}
export = compression;
