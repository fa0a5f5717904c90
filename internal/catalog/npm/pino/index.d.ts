/** @perfls library pino */
declare function pino<L = any>(...args: any[]): pino.Logger<L>;
declare namespace pino {
  export interface BaseLogger {
    level: string;
    /** @perfls log error */
    fatal(...args: any[]): void;
    /** @perfls log error */
    error(...args: any[]): void;
    /** @perfls log warn */
    warn(...args: any[]): void;
    /** @perfls log info */
    info(...args: any[]): void;
    /** @perfls log debug */
    debug(...args: any[]): void;
    /** @perfls log trace */
    trace(...args: any[]): void;
    silent(...args: any[]): void;
  }
  export interface Logger<L = any> extends BaseLogger {
    child(bindings: any, options?: any): Logger<L>;
    bindings(): any;
    setBindings(bindings: any): void;
    flush(callback?: any): void;
    isLevelEnabled(level: string): boolean;
    levels: any;
    levelVal: number;
    version: string;
    on(event: any, listener: any): this;
    [level: string]: any;
  }
  /** @perfls log destination sync=options.sync */
  export function destination(options?: any): any;
  export function transport(options: any): any;
  export function multistream(...args: any[]): any;
  export function final(...args: any[]): any;
  export const stdSerializers: any, stdTimeFunctions: any, levels: any, symbols: any;
  export type LoggerOptions<L = any> = any;
  export type Level = any;
  export type LevelWithSilent = any;
  export type Bindings = any;
  export type ChildLoggerOptions = any;
  export type DestinationStream = any;
  export type SerializedError = any;
  export type SerializerFn = any;
  export type TransportTargetOptions = any;
  export type TransportSingleOptions = any;
  export type LogFn = any;
  export { pino, pino as default };
}
export = pino;
