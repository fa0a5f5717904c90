/** @perfls library node:querystring */
export declare function parse(text: string, ...rest: any[]): ParsedUrlQuery;
export declare function stringify(object?: any, ...rest: any[]): string;
export declare function encode(object?: any, ...rest: any[]): string;
export declare function decode(text: string, ...rest: any[]): ParsedUrlQuery;
export declare function escape(text: string): string;
export declare function unescape(text: string): string;
export interface ParsedUrlQuery {
  [name: string]: any;
}
export interface ParsedUrlQueryInput {
  [name: string]: any;
}
export type StringifyOptions = any;
export type ParseOptions = any;
