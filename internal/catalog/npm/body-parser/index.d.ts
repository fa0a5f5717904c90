/** @perfls library body-parser */
import { RequestHandler } from 'express-serve-static-core';

/** @perfls body limit bytes=options.limit */
declare function bodyParser(options?: any): RequestHandler;
declare namespace bodyParser {
  export interface BodyParser {
    /** @perfls body limit bytes=options.limit */
    json(options?: any): RequestHandler;
    /** @perfls body limit bytes=options.limit */
    urlencoded(options?: any): RequestHandler;
    /** @perfls body limit bytes=options.limit */
    raw(options?: any): RequestHandler;
    /** @perfls body limit bytes=options.limit */
    text(options?: any): RequestHandler;
  }
  /** @perfls body limit bytes=options.limit */
  export function json(options?: any): RequestHandler;
  /** @perfls body limit bytes=options.limit */
  export function urlencoded(options?: any): RequestHandler;
  /** @perfls body limit bytes=options.limit */
  export function raw(options?: any): RequestHandler;
  /** @perfls body limit bytes=options.limit */
  export function text(options?: any): RequestHandler;
  export type Options = any;
  export type OptionsJson = any;
  export type OptionsText = any;
  export type OptionsUrlencoded = any;
}
export = bodyParser;
