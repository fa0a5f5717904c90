/** @perfls library node:stream */
import { EventEmitter } from 'events';
import * as promises from 'stream/promises';

type Chunks = AsyncIterableIterator<any>;

declare class Stream extends EventEmitter {
  constructor(options?: any);
  pipe<T>(destination: T, options?: any): T;
}

declare namespace Stream {
  export { Stream, promises };

  export class Readable extends Stream {
    readable: boolean;
    destroyed: boolean;
    readableEnded: boolean;
    readableFlowing: boolean | null;
    readableObjectMode: boolean;
    /** @perfls callback fn=items run=store */
    static from(items: any, options?: any): Readable;
    static fromWeb(stream: any, options?: any): Readable;
    static toWeb(stream: any): any;
    static isDisturbed(stream: any): boolean;
    read(size?: number): any;
    setEncoding(encoding: any): this;
    pause(): this;
    resume(): this;
    isPaused(): boolean;
    unpipe(destination?: any): this;
    unshift(chunk: any, encoding?: any): void;
    push(chunk: any, encoding?: any): boolean;
    wrap(stream: any): this;
    destroy(error?: any): this;
    /** @perfls callback fn=fn run=each over=this */
    map(fn: (chunk: any, options?: any) => any, options?: any): Readable;
    /** @perfls callback fn=fn run=each over=this */
    filter(fn: (chunk: any, options?: any) => any, options?: any): Readable;
    /** @perfls callback fn=fn run=each over=this */
    forEach(fn: (chunk: any, options?: any) => any, options?: any): Promise<void>;
    /** @perfls callback fn=fn run=each over=this */
    flatMap(fn: (chunk: any, options?: any) => any, options?: any): Readable;
    /** @perfls callback fn=fn run=each over=this */
    some(fn: (chunk: any, options?: any) => any, options?: any): Promise<boolean>;
    /** @perfls callback fn=fn run=each over=this */
    reduce(fn: (sum: any, chunk: any, options?: any) => any, ...rest: any[]): Promise<any>;
    /** @perfls body read=this */
    toArray(options?: any): Promise<any[]>;
    take(limit: number, options?: any): Readable;
    drop(limit: number, options?: any): Readable;
    compose(stream: any, options?: any): Duplex;
    iterator(options?: any): Chunks;
    [Symbol.asyncIterator](): Chunks;
  }
  export class Writable extends Stream {
    writable: boolean;
    destroyed: boolean;
    writableEnded: boolean;
    writableFinished: boolean;
    write(chunk: any, ...rest: any[]): boolean;
    end(...rest: any[]): this;
    cork(): void;
    uncork(): void;
    setDefaultEncoding(encoding: any): this;
    destroy(error?: any): this;
    static fromWeb(stream: any, options?: any): Writable;
    static toWeb(stream: any): any;
  }
  export class Duplex extends Readable {
    writable: boolean;
    writableEnded: boolean;
    writableFinished: boolean;
    static from(source: any): Duplex;
    write(chunk: any, ...rest: any[]): boolean;
    end(...rest: any[]): this;
    cork(): void;
    uncork(): void;
    setDefaultEncoding(encoding: any): this;
  }
  export class Transform extends Duplex {}
  export class PassThrough extends Transform {}

  export function pipeline(...streams: any[]): any;
  export function finished(stream: any, ...rest: any[]): any;
  export function addAbortSignal<T>(signal: any, stream: T): T;
  export function compose(...streams: any[]): Duplex;
  export function isErrored(stream: any): boolean;
  export function isReadable(stream: any): boolean;
  export function getDefaultHighWaterMark(objectMode: boolean): number;

  export type StreamOptions<T> = any;
  export type ReadableOptions = any;
  export type WritableOptions = any;
  export type DuplexOptions = any;
  export type TransformOptions = any;
  export type TransformCallback = (error?: any, data?: any) => void;
  export type PipelineSource<T> = any;
  export type PipelineTransform<S, U> = any;
  export type PipelineDestination<S, P> = any;
  export type PipelineCallback<S> = any;
  export type PipelineOptions = any;
  export type FinishedOptions = any;
  export type Pipe = any;
}

export = Stream;
