/** @perfls library node:fs */
import { EventEmitter } from 'events';
import { Readable, Writable } from 'stream';
import * as promises from 'fs/promises';

export { promises };

// What stops the process until the disk has answered.

/** @perfls blocking read */
export declare function readFileSync(path: any, options?: any): any;
/** @perfls blocking write */
export declare function writeFileSync(path: any, data: any, options?: any): void;
/** @perfls blocking append */
export declare function appendFileSync(path: any, data: any, options?: any): void;
/** @perfls blocking stat */
export declare function existsSync(path: any): boolean;
/** @perfls blocking stat */
export declare function accessSync(path: any, mode?: number): void;
/** @perfls blocking stat */
export declare function statSync(path: any, options?: any): Stats;
/** @perfls blocking stat */
export declare function lstatSync(path: any, options?: any): Stats;
/** @perfls blocking stat */
export declare function fstatSync(fd: number, options?: any): Stats;
/** @perfls blocking stat */
export declare function statfsSync(path: any, options?: any): any;
/** @perfls blocking list */
export declare function readdirSync(path: any, options?: any): any[];
/** @perfls blocking stat */
export declare function opendirSync(path: any, options?: any): Dir;
/** @perfls blocking stat */
export declare function mkdirSync(path: any, options?: any): string | undefined;
/** @perfls blocking stat */
export declare function mkdtempSync(prefix: string, options?: any): string;
/** @perfls blocking stat */
export declare function rmdirSync(path: any, options?: any): void;
/** @perfls blocking stat */
export declare function rmSync(path: any, options?: any): void;
/** @perfls blocking stat */
export declare function unlinkSync(path: any): void;
/** @perfls blocking stat */
export declare function renameSync(from: any, to: any): void;
/** @perfls blocking write */
export declare function copyFileSync(from: any, to: any, mode?: number): void;
/** @perfls blocking write */
export declare function cpSync(from: any, to: any, options?: any): void;
/** @perfls blocking stat */
export declare function openSync(path: any, flags?: any, mode?: any): number;
/** @perfls blocking stat */
export declare function closeSync(fd: number): void;
/** @perfls blocking read */
export declare function readSync(fd: number, ...rest: any[]): number;
/** @perfls blocking read */
export declare function readvSync(fd: number, ...rest: any[]): number;
/** @perfls blocking write */
export declare function writeSync(fd: number, ...rest: any[]): number;
/** @perfls blocking write */
export declare function writevSync(fd: number, ...rest: any[]): number;
/** @perfls blocking write */
export declare function fsyncSync(fd: number): void;
/** @perfls blocking write */
export declare function fdatasyncSync(fd: number): void;
/** @perfls blocking stat */
export declare function truncateSync(path: any, length?: number): void;
/** @perfls blocking stat */
export declare function ftruncateSync(fd: number, length?: number): void;
/** @perfls blocking stat */
export declare function symlinkSync(target: any, path: any, type?: any): void;
/** @perfls blocking stat */
export declare function linkSync(from: any, to: any): void;
/** @perfls blocking stat */
export declare function readlinkSync(path: any, options?: any): any;
/** @perfls blocking stat */
export declare function realpathSync(path: any, options?: any): any;
/** @perfls blocking stat */
export declare function chmodSync(path: any, mode: any): void;
/** @perfls blocking stat */
export declare function fchmodSync(fd: number, mode: any): void;
/** @perfls blocking stat */
export declare function chownSync(path: any, uid: number, gid: number): void;
/** @perfls blocking stat */
export declare function utimesSync(path: any, atime: any, mtime: any): void;
/** @perfls blocking stat */
export declare function futimesSync(fd: number, atime: any, mtime: any): void;
/** @perfls blocking list */
export declare function globSync(pattern: any, options?: any): any[];

// What calls back.

/** @perfls file read whole
 * @perfls callback fn=rest run=once */
export declare function readFile(path: any, ...rest: any[]): void;
/** @perfls file write
 * @perfls callback fn=rest run=once */
export declare function writeFile(path: any, data: any, ...rest: any[]): void;
/** @perfls file write
 * @perfls callback fn=rest run=once */
export declare function appendFile(path: any, data: any, ...rest: any[]): void;
/** @perfls callback fn=rest run=once */
export declare function access(path: any, ...rest: any[]): void;
/** @perfls callback fn=callback run=once */
export declare function exists(path: any, callback: (exists: boolean) => void): void;
/** @perfls callback fn=rest run=once */
export declare function stat(path: any, ...rest: any[]): void;
/** @perfls callback fn=rest run=once */
export declare function lstat(path: any, ...rest: any[]): void;
/** @perfls callback fn=rest run=once */
export declare function fstat(fd: number, ...rest: any[]): void;
/** @perfls callback fn=rest run=once */
export declare function readdir(path: any, ...rest: any[]): void;
/** @perfls callback fn=rest run=once */
export declare function mkdir(path: any, ...rest: any[]): void;
/** @perfls callback fn=rest run=once */
export declare function mkdtemp(prefix: string, ...rest: any[]): void;
/** @perfls callback fn=rest run=once */
export declare function rmdir(path: any, ...rest: any[]): void;
/** @perfls callback fn=rest run=once */
export declare function rm(path: any, ...rest: any[]): void;
/** @perfls callback fn=rest run=once */
export declare function unlink(path: any, ...rest: any[]): void;
/** @perfls callback fn=rest run=once */
export declare function rename(from: any, to: any, ...rest: any[]): void;
/** @perfls callback fn=rest run=once */
export declare function copyFile(from: any, to: any, ...rest: any[]): void;
/** @perfls callback fn=rest run=once */
export declare function cp(from: any, to: any, ...rest: any[]): void;
/** @perfls callback fn=rest run=once */
export declare function open(path: any, ...rest: any[]): void;
/** @perfls callback fn=rest run=once */
export declare function close(fd: number, ...rest: any[]): void;
/** @perfls callback fn=rest run=once */
export declare function read(fd: number, ...rest: any[]): void;
/** @perfls callback fn=rest run=once */
export declare function write(fd: number, ...rest: any[]): void;
/** @perfls callback fn=rest run=once */
export declare function realpath(path: any, ...rest: any[]): void;
/** @perfls callback fn=rest run=once */
export declare function truncate(path: any, ...rest: any[]): void;
/** @perfls callback fn=rest run=once */
export declare function symlink(target: any, path: any, ...rest: any[]): void;
/** @perfls callback fn=rest run=once */
export declare function readlink(path: any, ...rest: any[]): void;
/** @perfls callback fn=rest run=once */
export declare function chmod(path: any, mode: any, ...rest: any[]): void;
/** @perfls callback fn=rest run=once */
export declare function chown(path: any, uid: number, gid: number, ...rest: any[]): void;
/** @perfls callback fn=rest run=once */
export declare function utimes(path: any, atime: any, mtime: any, ...rest: any[]): void;
/** @perfls callback fn=rest run=store */
export declare function watch(path: any, ...rest: any[]): FSWatcher;
/** @perfls callback fn=rest run=store */
export declare function watchFile(path: any, ...rest: any[]): any;
export declare function unwatchFile(path: any, listener?: any): void;

// Streams and types.

export declare function createReadStream(path: any, options?: any): ReadStream;
export declare function createWriteStream(path: any, options?: any): WriteStream;
export declare class ReadStream extends Readable {
  path: any;
  bytesRead: number;
  close(callback?: any): void;
}
export declare class WriteStream extends Writable {
  path: any;
  bytesWritten: number;
  close(callback?: any): void;
}
export declare class Stats {
  size: any;
  mode: any;
  mtime: Date;
  ctime: Date;
  atime: Date;
  birthtime: Date;
  mtimeMs: number;
  [field: string]: any;
  isFile(): boolean;
  isDirectory(): boolean;
  isSymbolicLink(): boolean;
}
export declare class Dirent {
  name: string;
  path: string;
  parentPath: string;
  isFile(): boolean;
  isDirectory(): boolean;
  isSymbolicLink(): boolean;
}
export declare class Dir {
  path: string;
  read(...rest: any[]): Promise<Dirent | null>;
  close(...rest: any[]): Promise<void>;
  /** @perfls blocking stat */
  readSync(): Dirent | null;
  /** @perfls blocking stat */
  closeSync(): void;
  [Symbol.asyncIterator](): AsyncIterableIterator<Dirent>;
}
export interface FSWatcher extends EventEmitter {
  close(): void;
}
export declare const constants: any;
export type PathLike = any;
export type PathOrFileDescriptor = any;
export type Mode = any;
export type OpenMode = any;
export type NoParamCallback = (err: any) => void;
export type BigIntStats = any;
export type StatsBase<T> = any;
export type StatOptions = any;
export type StatWatcher = any;
export type WatchListener<T> = any;
export type WatchOptions = any;
export type WriteFileOptions = any;
export type MakeDirectoryOptions = any;
export type RmOptions = any;
export type RmDirOptions = any;
export type CopyOptions = any;
export type CopySyncOptions = any;
export type EncodingOption = any;
export type ObjectEncodingOptions = any;
export type BufferEncodingOption = any;
export type ReadPosition = any;
export type ReadStreamOptions = any;
export type WriteStreamOptions = any;
