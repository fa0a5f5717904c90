/** @perfls library node:child_process */
import { EventEmitter } from 'events';
import { Readable, Writable } from 'stream';

/** @perfls blocking process */
export declare function execSync(command: string, options?: any): any;
/** @perfls blocking process */
export declare function execFileSync(file: string, ...rest: any[]): any;
/** @perfls blocking process */
export declare function spawnSync(command: string, ...rest: any[]): any;

/** @perfls callback fn=rest run=once */
export declare function exec(command: string, ...rest: any[]): ChildProcess;
/** @perfls callback fn=rest run=once */
export declare function execFile(file: string, ...rest: any[]): ChildProcess;
export declare function spawn(command: string, ...rest: any[]): ChildProcessWithoutNullStreams;
export declare function fork(module: any, ...rest: any[]): ChildProcess;

export declare class ChildProcess extends EventEmitter {
  stdin: Writable | null;
  stdout: Readable | null;
  stderr: Readable | null;
  stdio: any;
  pid?: number;
  exitCode: number | null;
  killed: boolean;
  connected: boolean;
  kill(signal?: any): boolean;
  send(message: any, ...rest: any[]): boolean;
  disconnect(): void;
  ref(): void;
  unref(): void;
}
export interface ChildProcessWithoutNullStreams extends ChildProcess {
  stdin: Writable;
  stdout: Readable;
  stderr: Readable;
}
export type ChildProcessByStdio<I, O, E> = ChildProcess;
export type ExecException = any;
export type ExecOptions = any;
export type ExecSyncOptions = any;
export type ExecFileOptions = any;
export type SpawnOptions = any;
export type SpawnOptionsWithoutStdio = any;
export type SpawnSyncOptions = any;
export type SpawnSyncReturns<T> = any;
export type ForkOptions = any;
export type StdioOptions = any;
export type CommonOptions = any;
export type PromiseWithChild<T> = Promise<T> & { child: ChildProcess };
export type Serializable = any;
