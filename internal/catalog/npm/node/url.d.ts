/** @perfls library node:url */
export declare class URL {
  constructor(input: any, base?: any);
  hash: string;
  host: string;
  hostname: string;
  href: string;
  readonly origin: string;
  password: string;
  pathname: string;
  port: string;
  protocol: string;
  search: string;
  readonly searchParams: URLSearchParams;
  username: string;
  toString(): string;
  toJSON(): string;
  static canParse(input: any, base?: any): boolean;
  static parse(input: any, base?: any): URL | null;
  static createObjectURL(blob: any): string;
  static revokeObjectURL(id: string): void;
}
export declare class URLSearchParams {
  constructor(init?: any);
  readonly size: number;
  append(name: string, value: any): void;
  delete(name: string, value?: any): void;
  get(name: string): string | null;
  getAll(name: string): string[];
  has(name: string, value?: any): boolean;
  set(name: string, value: any): void;
  sort(): void;
  toString(): string;
  /** @perfls callback fn=callback run=each over=this */
  forEach(callback: (value: string, name: string, params: URLSearchParams) => void, self?: any): void;
  entries(): IterableIterator<[string, string]>;
  keys(): IterableIterator<string>;
  values(): IterableIterator<string>;
  [Symbol.iterator](): IterableIterator<[string, string]>;
}
export interface Url {
  [field: string]: any;
}
export interface UrlWithParsedQuery extends Url {
  query: any;
}
export interface UrlWithStringQuery extends Url {
  query: string | null;
}
export declare function parse(url: string, query?: boolean, slashes?: boolean): UrlWithParsedQuery;
export declare function format(url: any, options?: any): string;
export declare function resolve(from: string, to: string): string;
export declare function fileURLToPath(url: any, options?: any): string;
export declare function pathToFileURL(path: string, options?: any): URL;
export declare function domainToASCII(domain: string): string;
export declare function domainToUnicode(domain: string): string;
export declare function urlToHttpOptions(url: any): any;
export type UrlObject = any;
export type URLFormatOptions = any;
