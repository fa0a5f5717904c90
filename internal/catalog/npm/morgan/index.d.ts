/** @perfls library morgan */
import { RequestHandler } from 'express-serve-static-core';

/** @perfls log verbose=format */
declare function morgan(format: any, options?: any): RequestHandler;
declare namespace morgan {
  export function token(name: string, callback: any): any;
  export function format(name: string, format: any): any;
  export function compile(format: string): any;
  export type FormatFn = any;
  export type Options<Q = any, S = any> = any;
  export type StreamOptions = any;
  export type TokenIndexer = any;
  export type TokenCallbackFn = any;
}
export = morgan;
