/** @perfls library node:readline */
import { EventEmitter } from 'events';
import * as promises from 'readline/promises';

export { promises };
export declare class Interface extends EventEmitter {
  line: string;
  terminal: boolean;
  /** @perfls callback fn=rest run=once */
  question(text: string, ...rest: any[]): void;
  prompt(keep?: boolean): void;
  setPrompt(prompt: string): void;
  pause(): this;
  resume(): this;
  write(data: any, key?: any): void;
  close(): void;
  [Symbol.asyncIterator](): AsyncIterableIterator<string>;
}
export declare function createInterface(...args: any[]): Interface;
export declare function clearLine(stream: any, direction: any, callback?: any): boolean;
export declare function clearScreenDown(stream: any, callback?: any): boolean;
export declare function cursorTo(stream: any, ...rest: any[]): boolean;
export declare function moveCursor(stream: any, ...rest: any[]): boolean;
export declare function emitKeypressEvents(stream: any, readline?: any): void;
export type ReadLine = Interface;
export type ReadLineOptions = any;
export type Key = any;
export type Completer = any;
