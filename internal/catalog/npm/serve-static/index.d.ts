/** @perfls library serve-static */
import { RequestHandler } from 'express-serve-static-core';

/** @perfls harmless */
declare function serveStatic(...args: any[]): RequestHandler;
declare namespace serveStatic {
  export { serveStatic as default };
}
export = serveStatic;
