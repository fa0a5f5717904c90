/** @perfls library helmet */
import { RequestHandler } from 'express-serve-static-core';

/** @perfls harmless */
declare function helmet(...args: any[]): RequestHandler;
declare namespace helmet {
  export type HelmetOptions = any;
  export function contentSecurityPolicy(options?: any): RequestHandler;
  export function hsts(options?: any): RequestHandler;
  export function frameguard(options?: any): RequestHandler;
  export function noSniff(options?: any): RequestHandler;
  export function hidePoweredBy(options?: any): RequestHandler;
  export function xssFilter(options?: any): RequestHandler;
  export function referrerPolicy(options?: any): RequestHandler;
  export { helmet as default };
}
export = helmet;
