/** @perfls library node-fetch */
import { Readable } from 'stream';

declare class Body {
  body: Readable & any;
  bodyUsed: boolean;
  /** @perfls body read=this */
  json(): Promise<any>;
  /** @perfls body read=this */
  text(): Promise<string>;
  /** @perfls body read=this */
  arrayBuffer(): Promise<ArrayBuffer>;
  /** @perfls body read=this */
  buffer(): Promise<Buffer>;
  /** @perfls body read=this */
  blob(): Promise<any>;
  /** @perfls body read=this */
  formData(): Promise<any>;
}
export declare class Response extends Body {
  constructor(body?: any, init?: any);
  ok: boolean;
  status: number;
  statusText: string;
  headers: Headers;
  url: string;
  redirected: boolean;
  clone(): Response;
}
export declare class Request extends Body {
  constructor(input: any, init?: any);
  method: string;
  url: string;
  headers: Headers;
}
export declare class Headers {
  constructor(init?: any);
  get(name: string): string | null;
  set(name: string, value: string): void;
  has(name: string): boolean;
  append(name: string, value: string): void;
  delete(name: string): void;
  raw(): any;
  forEach(callback: (value: string, name: string) => void): void;
  [Symbol.iterator](): IterableIterator<[string, string]>;
}
/** @perfls remote */
declare function fetch(url: any, init?: any): Promise<Response>;
export { fetch, fetch as default };
export declare class FetchError extends Error {
  type: string;
  code?: string;
}
export declare class AbortError extends Error {}
export declare class FormData {
  [member: string]: any;
}
export type RequestInit = any;
export type RequestInfo = any;
export type ResponseInit = any;
export type HeadersInit = any;
export type BodyInit = any;
