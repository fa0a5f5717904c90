/** @perfls library node:stream */
export declare class ReadableStream<R = any> {
  constructor(source?: any, strategy?: any);
  locked: boolean;
  cancel(reason?: any): Promise<void>;
  getReader(options?: any): ReadableStreamDefaultReader<R>;
  pipeThrough(transform: any, options?: any): ReadableStream<any>;
  pipeTo(destination: any, options?: any): Promise<void>;
  tee(): [ReadableStream<R>, ReadableStream<R>];
  [Symbol.asyncIterator](): AsyncIterableIterator<R>;
}
export declare class ReadableStreamDefaultReader<R = any> {
  read(): Promise<{ done: boolean; value: R }>;
  cancel(reason?: any): Promise<void>;
  releaseLock(): void;
}
export declare class WritableStream<W = any> {
  constructor(sink?: any, strategy?: any);
  getWriter(): any;
  close(): Promise<void>;
}
export declare class TransformStream<I = any, O = any> {
  constructor(transformer?: any, ...rest: any[]);
  readable: ReadableStream<O>;
  writable: WritableStream<I>;
}
export declare class TextDecoderStream extends TransformStream {}
export declare class TextEncoderStream extends TransformStream {}
export declare class CompressionStream extends TransformStream {}
export declare class DecompressionStream extends TransformStream {}
