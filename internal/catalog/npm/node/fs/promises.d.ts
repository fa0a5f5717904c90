/** @perfls library node:fs */
import { Dir, Dirent, ReadStream, Stats, WriteStream } from 'fs';

/** @perfls file read whole */
export declare function readFile(path: any, options?: any): Promise<any>;
/** @perfls file write */
export declare function writeFile(path: any, data: any, options?: any): Promise<void>;
/** @perfls file write */
export declare function appendFile(path: any, data: any, options?: any): Promise<void>;
export declare function access(path: any, mode?: number): Promise<void>;
export declare function stat(path: any, options?: any): Promise<Stats>;
export declare function lstat(path: any, options?: any): Promise<Stats>;
export declare function statfs(path: any, options?: any): Promise<any>;
export declare function readdir(path: any, options?: any): Promise<any[]>;
export declare function opendir(path: any, options?: any): Promise<Dir>;
export declare function mkdir(path: any, options?: any): Promise<string | undefined>;
export declare function mkdtemp(prefix: string, options?: any): Promise<string>;
export declare function rmdir(path: any, options?: any): Promise<void>;
export declare function rm(path: any, options?: any): Promise<void>;
export declare function unlink(path: any): Promise<void>;
export declare function rename(from: any, to: any): Promise<void>;
export declare function copyFile(from: any, to: any, mode?: number): Promise<void>;
export declare function cp(from: any, to: any, options?: any): Promise<void>;
export declare function open(path: any, flags?: any, mode?: any): Promise<FileHandle>;
export declare function truncate(path: any, length?: number): Promise<void>;
export declare function symlink(target: any, path: any, type?: any): Promise<void>;
export declare function link(from: any, to: any): Promise<void>;
export declare function readlink(path: any, options?: any): Promise<any>;
export declare function realpath(path: any, options?: any): Promise<any>;
export declare function chmod(path: any, mode: any): Promise<void>;
export declare function chown(path: any, uid: number, gid: number): Promise<void>;
export declare function utimes(path: any, atime: any, mtime: any): Promise<void>;
export declare function watch(path: any, options?: any): AsyncIterableIterator<any>;
export declare function glob(pattern: any, options?: any): AsyncIterableIterator<any>;

export interface FileHandle {
  fd: number;
  /** @perfls file read whole */
  readFile(options?: any): Promise<any>;
  /** @perfls file write */
  writeFile(data: any, options?: any): Promise<void>;
  /** @perfls file write */
  appendFile(data: any, options?: any): Promise<void>;
  read(...rest: any[]): Promise<any>;
  write(...rest: any[]): Promise<any>;
  readLines(options?: any): any;
  stat(options?: any): Promise<Stats>;
  truncate(length?: number): Promise<void>;
  sync(): Promise<void>;
  close(): Promise<void>;
  createReadStream(options?: any): ReadStream;
  createWriteStream(options?: any): WriteStream;
}
export declare const constants: any;
export type FileReadResult<T> = any;
export type FlagAndOpenMode = any;
export type CreateReadStreamOptions = any;
export type CreateWriteStreamOptions = any;
