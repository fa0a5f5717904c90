/** @perfls library pino */
declare class Base {
  /** @perfls log trace */
  trace(...args: any[]): void;
  /** @perfls log debug */
  debug(...args: any[]): void;
  /** @perfls log info */
  info(...args: any[]): void;
  /** @perfls log warn */
  warn(...args: any[]): void;
  /** @perfls log error */
  error(...args: any[]): void;
  /** @perfls log error */
  fatal(...args: any[]): void;
  /** @perfls log debug */
  verbose(...args: any[]): void;
  /** @perfls log info */
  log(...args: any[]): void;
  setContext(context: string): void;
  assign(fields: any): void;
  logger: any;
}
export declare class Logger extends Base {}
export declare class PinoLogger extends Base {}
export declare class LoggerErrorInterceptor {}
export declare class LoggerModule {
  static forRoot(options?: any): any;
  static forRootAsync(options: any): any;
}
/** @perfls decorator inject */
export declare function InjectPinoLogger(context?: string): (...target: any[]) => any;
export type Params = any;
