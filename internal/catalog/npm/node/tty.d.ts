/** @perfls library node:tty */
import * as net from 'net';

export declare function isatty(fd: number): boolean;
export declare class ReadStream extends net.Socket {
  isTTY: boolean;
  isRaw: boolean;
  setRawMode(on: boolean): this;
}
export declare class WriteStream extends net.Socket {
  isTTY: boolean;
  columns: number;
  rows: number;
  getColorDepth(env?: any): number;
  hasColors(...args: any[]): boolean;
  getWindowSize(): [number, number];
}
