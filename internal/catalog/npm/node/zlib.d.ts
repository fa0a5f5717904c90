/** @perfls library node:zlib */
import { Transform } from 'stream';

/** @perfls blocking compress */
export declare function gzipSync(data: any, options?: any): Buffer;
/** @perfls blocking compress */
export declare function deflateSync(data: any, options?: any): Buffer;
/** @perfls blocking compress */
export declare function deflateRawSync(data: any, options?: any): Buffer;
/** @perfls blocking compress */
export declare function brotliCompressSync(data: any, options?: any): Buffer;
/** @perfls blocking compress */
export declare function zstdCompressSync(data: any, options?: any): Buffer;
/** @perfls blocking compress
 * @perfls decompress */
export declare function gunzipSync(data: any, options?: any): Buffer;
/** @perfls blocking compress
 * @perfls decompress */
export declare function unzipSync(data: any, options?: any): Buffer;
/** @perfls blocking compress
 * @perfls decompress */
export declare function inflateSync(data: any, options?: any): Buffer;
/** @perfls blocking compress
 * @perfls decompress */
export declare function inflateRawSync(data: any, options?: any): Buffer;
/** @perfls blocking compress
 * @perfls decompress */
export declare function brotliDecompressSync(data: any, options?: any): Buffer;
/** @perfls blocking compress
 * @perfls decompress */
export declare function zstdDecompressSync(data: any, options?: any): Buffer;

/** @perfls callback fn=rest run=once */
export declare function gzip(data: any, ...rest: any[]): void;
/** @perfls callback fn=rest run=once */
export declare function deflate(data: any, ...rest: any[]): void;
/** @perfls callback fn=rest run=once */
export declare function deflateRaw(data: any, ...rest: any[]): void;
/** @perfls callback fn=rest run=once */
export declare function brotliCompress(data: any, ...rest: any[]): void;
/** @perfls callback fn=rest run=once
 * @perfls decompress */
export declare function gunzip(data: any, ...rest: any[]): void;
/** @perfls callback fn=rest run=once
 * @perfls decompress */
export declare function unzip(data: any, ...rest: any[]): void;
/** @perfls callback fn=rest run=once
 * @perfls decompress */
export declare function inflate(data: any, ...rest: any[]): void;
/** @perfls callback fn=rest run=once
 * @perfls decompress */
export declare function inflateRaw(data: any, ...rest: any[]): void;
/** @perfls callback fn=rest run=once
 * @perfls decompress */
export declare function brotliDecompress(data: any, ...rest: any[]): void;

export declare function createGzip(options?: any): Gzip;
export declare function createDeflate(options?: any): Deflate;
export declare function createDeflateRaw(options?: any): DeflateRaw;
export declare function createBrotliCompress(options?: any): BrotliCompress;
/** @perfls decompress */
export declare function createGunzip(options?: any): Gunzip;
/** @perfls decompress */
export declare function createUnzip(options?: any): Unzip;
/** @perfls decompress */
export declare function createInflate(options?: any): Inflate;
/** @perfls decompress */
export declare function createInflateRaw(options?: any): InflateRaw;
/** @perfls decompress */
export declare function createBrotliDecompress(options?: any): BrotliDecompress;

export interface Zlib {
  flush(...rest: any[]): void;
  close(callback?: any): void;
  bytesWritten: number;
}
export interface Gzip extends Transform, Zlib {}
export interface Gunzip extends Transform, Zlib {}
export interface Deflate extends Transform, Zlib {}
export interface DeflateRaw extends Transform, Zlib {}
export interface Inflate extends Transform, Zlib {}
export interface InflateRaw extends Transform, Zlib {}
export interface Unzip extends Transform, Zlib {}
export interface BrotliCompress extends Transform, Zlib {}
export interface BrotliDecompress extends Transform, Zlib {}
export declare function crc32(data: any, value?: number): number;
export declare const constants: any;
export type ZlibOptions = any;
export type BrotliOptions = any;
export type InputType = any;
export type CompressCallback = (err: Error | null, result: Buffer) => void;
