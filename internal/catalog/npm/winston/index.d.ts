/** @perfls library winston */
import { EventEmitter } from 'events';

export declare class Logger extends EventEmitter {
  level: string;
  levels: any;
  format: any;
  transports: any[];
  defaultMeta: any;
  silent: boolean;
  exceptions: any;
  rejections: any;
  /** @perfls log level=level */
  log(level: any, ...rest: any[]): this;
  /** @perfls log error */
  error(...args: any[]): this;
  /** @perfls log warn */
  warn(...args: any[]): this;
  /** @perfls log info */
  info(...args: any[]): this;
  /** @perfls log info */
  http(...args: any[]): this;
  /** @perfls log debug */
  verbose(...args: any[]): this;
  /** @perfls log debug */
  debug(...args: any[]): this;
  /** @perfls log trace */
  silly(...args: any[]): this;
  /** @perfls log error */
  emerg(...args: any[]): this;
  /** @perfls log error */
  alert(...args: any[]): this;
  /** @perfls log error */
  crit(...args: any[]): this;
  /** @perfls log warn */
  warning(...args: any[]): this;
  /** @perfls log info */
  notice(...args: any[]): this;
  child(options: any): this;
  add(transport: any): this;
  remove(transport: any): this;
  clear(): this;
  close(): this;
  configure(options: any): void;
  profile(id: any, meta?: any): this;
  startTimer(): any;
  isLevelEnabled(level: string): boolean;
  isDebugEnabled(): boolean;
  write(...args: any[]): any;
  query(...args: any[]): any;
  [level: string]: any;
}
export declare function createLogger(options?: any): Logger;
export declare class Container {
  loggers: Map<string, Logger>;
  get(id: string, options?: any): Logger;
  add(id: string, options?: any): Logger;
  has(id: string): boolean;
  close(id?: string): void;
}
export declare const loggers: Container;
export declare const format: any, config: any, exceptions: any;
export declare function addColors(colors: any): any;
export declare function add(transport: any): Logger;
export declare function configure(options: any): void;
/** @perfls log error */
export declare function error(...args: any[]): Logger;
/** @perfls log warn */
export declare function warn(...args: any[]): Logger;
/** @perfls log info */
export declare function info(...args: any[]): Logger;
/** @perfls log info */
export declare function http(...args: any[]): Logger;
/** @perfls log debug */
export declare function verbose(...args: any[]): Logger;
/** @perfls log debug */
export declare function debug(...args: any[]): Logger;
/** @perfls log trace */
export declare function silly(...args: any[]): Logger;
export declare const transports: any;
export declare namespace transports {
  type StreamTransportInstance = any;
  type ConsoleTransportInstance = any;
  type FileTransportInstance = any;
}
export type LoggerOptions = any;
export declare namespace Logform {
  type Format = any;
  type TransformableInfo = any;
}
export type LeveledLogMethod = any;
export type LogEntry = any;
export declare const transport: any;
