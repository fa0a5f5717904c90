/** @perfls library node:util */
export declare function promisify(fn: any): (...args: any[]) => Promise<any>;
export declare namespace promisify {
  const custom: unique symbol;
}
export declare function callbackify(fn: any): (...args: any[]) => void;
export declare function inspect(value: any, ...rest: any[]): string;
export declare namespace inspect {
  let defaultOptions: any;
  const custom: unique symbol;
}
export declare function format(format?: any, ...rest: any[]): string;
export declare function formatWithOptions(options: any, format?: any, ...rest: any[]): string;
export declare function inherits(constructor: any, parent: any): void;
export declare function deprecate<T>(fn: T, message: string, code?: string): T;
export declare function isDeepStrictEqual(a: any, b: any): boolean;
export declare function debuglog(section: string, callback?: any): any;
export declare function debug(section: string, callback?: any): any;
export declare function parseArgs(config?: any): { values: any; positionals: string[]; tokens?: any[] };
export declare function parseEnv(text: string): any;
export declare function stripVTControlCharacters(text: string): string;
export declare function styleText(format: any, text: string, options?: any): string;
export declare function toUSVString(text: string): string;
export declare function getSystemErrorName(code: number): string;
export declare function aborted(signal: any, resource: any): Promise<void>;
export declare function isArray(value: any): boolean;
export declare function isString(value: any): boolean;
export declare const types: any;
export declare class TextDecoder {
  constructor(encoding?: string, options?: any);
  decode(input?: any, options?: any): string;
}
export declare class TextEncoder {
  encode(text?: string): Uint8Array;
}
export type InspectOptions = any;
export type InspectOptionsStylized = any;
export type CustomPromisify<T> = any;
export type CustomInspectFunction = any;
export type ParseArgsConfig = any;
export type DebugLogger = any;
