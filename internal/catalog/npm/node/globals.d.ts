/** @perfls library node */
import { EventEmitter } from 'events';
import { Readable, Writable } from 'stream';
import * as tty from 'tty';
import * as url from 'url';
import * as web from 'stream/web';
import * as worker from 'worker_threads';
import * as perf from 'perf_hooks';

declare global {
  var process: NodeJS.Process;
  var global: typeof globalThis;
  var require: NodeJS.Require;
  var module: NodeJS.Module;
  var exports: any;
  var __dirname: string;
  var __filename: string;
  var gc: any;

  /** @perfls callback fn=callback run=store */
  function setTimeout(callback: (...args: any[]) => any, ms?: any, ...args: any[]): NodeJS.Timeout;
  /** @perfls callback fn=callback run=store */
  function setInterval(callback: (...args: any[]) => any, ms?: any, ...args: any[]): NodeJS.Timeout;
  /** @perfls callback fn=callback run=store */
  function setImmediate(callback: (...args: any[]) => any, ...args: any[]): NodeJS.Immediate;
  /** @perfls callback fn=callback run=store */
  function queueMicrotask(callback: () => void): void;
  function clearTimeout(timer?: any): void;
  function clearInterval(timer?: any): void;
  function clearImmediate(timer?: any): void;
  function structuredClone<T>(value: T, options?: any): T;
  function atob(text: any): string;
  function btoa(text: any): string;
  /** @perfls remote */
  function fetch(input: any, init?: any): Promise<Response>;

  interface Buffer extends NodeJS.NodeBuffer {}
  var Buffer: NodeJS.BufferConstructor;
  type BufferEncoding = any;
  type WithImplicitCoercion<T> = any;

  interface Console {
    /** @perfls log info console */
    log(...args: any[]): void;
    /** @perfls log info console */
    info(...args: any[]): void;
    /** @perfls log warn console */
    warn(...args: any[]): void;
    /** @perfls log error console */
    error(...args: any[]): void;
    /** @perfls log debug console */
    debug(...args: any[]): void;
    /** @perfls log debug console */
    trace(...args: any[]): void;
    /** @perfls log info console */
    dir(...args: any[]): void;
    /** @perfls log info console */
    table(...args: any[]): void;
    assert(...args: any[]): void;
    count(label?: string): void;
    group(...args: any[]): void;
    groupEnd(): void;
    time(label?: string): void;
    timeLog(...args: any[]): void;
    timeEnd(label?: string): void;
    clear(): void;
  }
  var console: Console;

  // What Node shares with browsers.

  interface URL extends url.URL {}
  var URL: typeof url.URL;
  interface URLSearchParams extends url.URLSearchParams {}
  var URLSearchParams: typeof url.URLSearchParams;
  interface ReadableStream<R = any> extends web.ReadableStream<R> {}
  var ReadableStream: typeof web.ReadableStream;
  interface WritableStream<W = any> extends web.WritableStream<W> {}
  var WritableStream: typeof web.WritableStream;
  interface TransformStream<I = any, O = any> extends web.TransformStream<I, O> {}
  var TransformStream: typeof web.TransformStream;
  interface MessageChannel extends worker.MessageChannel {}
  var MessageChannel: typeof worker.MessageChannel;
  interface MessagePort extends worker.MessagePort {}
  interface Performance extends perf.Performance {}
  var performance: Performance;
  var crypto: any;
  type Crypto = any;
  type CryptoKey = any;
  type JsonWebKey = any;

  interface Body {
    readonly body: ReadableStream<Uint8Array> | null;
    readonly bodyUsed: boolean;
    /** @perfls body read=this */
    json(): Promise<any>;
    /** @perfls body read=this */
    text(): Promise<string>;
    /** @perfls body read=this */
    arrayBuffer(): Promise<ArrayBuffer>;
    /** @perfls body read=this */
    blob(): Promise<Blob>;
    /** @perfls body read=this */
    bytes(): Promise<Uint8Array>;
    /** @perfls body read=this */
    formData(): Promise<FormData>;
  }
  /** @perfls request */
  interface Request extends Body {
    readonly method: string;
    readonly url: string;
    readonly headers: Headers;
    readonly signal: AbortSignal;
    readonly [field: string]: any;
    clone(): Request;
  }
  var Request: { new (input: any, init?: any): Request; prototype: Request };
  interface Response extends Body {
    readonly ok: boolean;
    readonly status: number;
    readonly statusText: string;
    readonly headers: Headers;
    readonly url: string;
    readonly redirected: boolean;
    readonly type: any;
    clone(): Response;
  }
  var Response: {
    new (body?: any, init?: any): Response;
    prototype: Response;
    json(data: any, init?: any): Response;
    redirect(url: any, status?: number): Response;
    error(): Response;
  };
  interface Headers {
    append(name: string, value: string): void;
    delete(name: string): void;
    get(name: string): string | null;
    getSetCookie(): string[];
    has(name: string): boolean;
    set(name: string, value: string): void;
    /** @perfls callback fn=callback run=each over=this */
    forEach(callback: (value: string, name: string, headers: Headers) => void): void;
    entries(): IterableIterator<[string, string]>;
    keys(): IterableIterator<string>;
    values(): IterableIterator<string>;
    [Symbol.iterator](): IterableIterator<[string, string]>;
  }
  var Headers: { new (init?: any): Headers; prototype: Headers };
  interface FormData {
    append(name: string, value: any, file?: string): void;
    delete(name: string): void;
    get(name: string): any;
    getAll(name: string): any[];
    has(name: string): boolean;
    set(name: string, value: any, file?: string): void;
    entries(): IterableIterator<[string, any]>;
    [Symbol.iterator](): IterableIterator<[string, any]>;
  }
  var FormData: { new (form?: any): FormData; prototype: FormData };
  interface Blob {
    readonly size: number;
    readonly type: string;
    arrayBuffer(): Promise<ArrayBuffer>;
    text(): Promise<string>;
    stream(): ReadableStream<any>;
    slice(...range: any[]): Blob;
  }
  var Blob: { new (parts?: any, options?: any): Blob; prototype: Blob };
  interface File extends Blob {
    readonly name: string;
    readonly lastModified: number;
  }
  var File: { new (parts: any, name: string, options?: any): File; prototype: File };
  interface EventTarget {
    /** @perfls callback fn=listener run=store */
    addEventListener(type: string, listener: any, options?: any): void;
    removeEventListener(type: string, listener: any, options?: any): void;
    dispatchEvent(event: any): boolean;
  }
  var EventTarget: { new (): EventTarget; prototype: EventTarget };
  interface Event {
    readonly type: string;
    readonly [field: string]: any;
  }
  var Event: { new (type: string, init?: any): Event; prototype: Event };
  interface AbortSignal extends EventTarget {
    readonly aborted: boolean;
    readonly reason: any;
    onabort: any;
    throwIfAborted(): void;
  }
  var AbortSignal: { prototype: AbortSignal; timeout(ms: number): AbortSignal; abort(reason?: any): AbortSignal; any(signals: any): AbortSignal };
  interface AbortController {
    readonly signal: AbortSignal;
    abort(reason?: any): void;
  }
  var AbortController: { new (): AbortController; prototype: AbortController };
  interface TextEncoder {
    encode(text?: string): Uint8Array;
    encodeInto(text: string, into: Uint8Array): any;
  }
  var TextEncoder: { new (): TextEncoder; prototype: TextEncoder };
  interface TextDecoder {
    decode(input?: any, options?: any): string;
  }
  var TextDecoder: { new (encoding?: string, options?: any): TextDecoder; prototype: TextDecoder };
  interface WebSocket extends EventTarget {
    send(data: any): void;
    close(code?: number, reason?: string): void;
    [field: string]: any;
  }
  var WebSocket: { new (url: any, protocols?: any): WebSocket; prototype: WebSocket; OPEN: number };
  type RequestInit = any;
  type RequestInfo = any;
  type ResponseInit = any;
  type HeadersInit = any;
  type BodyInit = any;

  namespace NodeJS {
    interface Process extends EventEmitter {
      env: ProcessEnv;
      argv: string[];
      argv0: string;
      execArgv: string[];
      execPath: string;
      pid: number;
      ppid: number;
      title: string;
      version: string;
      versions: ProcessVersions;
      platform: Platform;
      arch: any;
      release: any;
      config: any;
      features: any;
      exitCode?: any;
      connected: boolean;
      stdin: tty.ReadStream;
      stdout: tty.WriteStream;
      stderr: tty.WriteStream;
      report: any;
      permission: any;
      memoryUsage: { (): MemoryUsage; rss(): number };
      hrtime: { (time?: any): [number, number]; bigint(): bigint };
      /** @perfls exit */
      exit(code?: any): never;
      /** @perfls exit */
      abort(): never;
      /** @perfls callback fn=callback run=store */
      nextTick(callback: (...args: any[]) => any, ...args: any[]): void;
      cwd(): string;
      chdir(dir: string): void;
      uptime(): number;
      cpuUsage(previous?: any): CpuUsage;
      resourceUsage(): any;
      kill(pid: number, signal?: any): true;
      umask(mask?: any): number;
      getuid?(): number;
      getgid?(): number;
      setuid?(id: any): void;
      setgid?(id: any): void;
      emitWarning(warning: any, ...rest: any[]): void;
      send?(message: any, ...rest: any[]): boolean;
      disconnect(): void;
      loadEnvFile(path?: any): void;
      getBuiltinModule(id: string): any;
      setUncaughtExceptionCaptureCallback(callback: any): void;
      hasUncaughtExceptionCaptureCallback(): boolean;
      setSourceMapsEnabled(on: boolean): void;
      [member: string]: any;
    }
    interface ProcessEnv {
      [name: string]: string | undefined;
    }
    interface NodeBuffer {
      [member: string]: any;
      length: number;
      byteLength: number;
      buffer: ArrayBuffer;
      [Symbol.iterator](): IterableIterator<number>;
      toString(encoding?: any, start?: number, end?: number): string;
      toJSON(): any;
      equals(other: any): boolean;
      compare(other: any, ...rest: any[]): number;
      copy(target: any, ...rest: any[]): number;
      write(text: string, ...rest: any[]): number;
      slice(start?: number, end?: number): Buffer;
      subarray(start?: number, end?: number): Buffer;
    }
    interface BufferConstructor {
      new (data: any, ...rest: any[]): Buffer;
      (data: any, ...rest: any[]): Buffer;
      prototype: Buffer;
      poolSize: number;
      from(data: any, ...rest: any[]): Buffer;
      of(...bytes: number[]): Buffer;
      alloc(size: number, ...rest: any[]): Buffer;
      allocUnsafe(size: number): Buffer;
      allocUnsafeSlow(size: number): Buffer;
      concat(list: any, length?: number): Buffer;
      isBuffer(value: any): value is Buffer;
      isEncoding(encoding: string): boolean;
      byteLength(text: any, encoding?: any): number;
      compare(a: any, b: any): number;
    }
    interface Timer {
      ref(): this;
      unref(): this;
      hasRef(): boolean;
    }
    interface Timeout extends Timer {
      refresh(): this;
      close(): this;
      [Symbol.toPrimitive](): number;
    }
    interface Immediate extends Timer {}
    interface Require {
      (id: string): any;
      resolve: any;
      cache: any;
      main: Module | undefined;
      extensions: any;
    }
    interface Module {
      exports: any;
      require: Require;
      id: string;
      filename: string;
      loaded: boolean;
      parent: any;
      children: Module[];
      paths: string[];
      path: string;
    }
    interface ErrnoException extends Error {
      errno?: number;
      code?: string;
      path?: string;
      syscall?: string;
    }
    interface ReadableStream extends Readable {}
    interface WritableStream extends Writable {}
    interface ReadWriteStream extends Readable {
      write(chunk: any, ...rest: any[]): boolean;
      end(...rest: any[]): this;
    }
    interface MemoryUsage {
      rss: number;
      heapTotal: number;
      heapUsed: number;
      external: number;
      arrayBuffers: number;
    }
    type CpuUsage = any;
    type ProcessVersions = any;
    type ResourceUsage = any;
    type Platform = any;
    type Architecture = any;
    type Signals = any;
    type Dict<T> = { [key: string]: T | undefined };
    type ReadOnlyDict<T> = { readonly [key: string]: T | undefined };
    type ArrayBufferView = any;
    type TypedArray = any;
    type Global = any;
    type RequireResolve = any;
    type NodeRequire = Require;
    type InspectOptions = any;
    type UncaughtExceptionListener = any;
    type UnhandledRejectionListener = any;
    type HRTime = any;
  }
  type NodeRequire = NodeJS.Require;
  type NodeModule = NodeJS.Module;
  interface ImportMeta {
    url: string;
    dirname: string;
    filename: string;
    main: boolean;
    env: any;
    resolve(specifier: string, parent?: any): string;
  }
}

export {};
