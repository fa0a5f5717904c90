/** @perfls library cookie-parser */
import { RequestHandler } from 'express-serve-static-core';

/** @perfls harmless */
declare function cookieParser(...args: any[]): RequestHandler;
declare namespace cookieParser {
  export function JSONCookie(text: string): any;
  export function signedCookie(text: string, secret: any): any;
  export type CookieParseOptions = any;
  export { cookieParser as default };
}
export = cookieParser;
