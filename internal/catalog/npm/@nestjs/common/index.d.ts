/** @perfls library nestjs */
export * from '@nestjs/common/decorators';
export * from '@nestjs/common/exceptions';
export * from '@nestjs/common/pipes';

// What applications implement.

export interface OnModuleInit {
  /** @perfls entry role=startup framework=nestjs */
  onModuleInit(): any;
}
export interface OnApplicationBootstrap {
  /** @perfls entry role=startup framework=nestjs */
  onApplicationBootstrap(): any;
}
export interface OnModuleDestroy {
  onModuleDestroy(): any;
}
export interface BeforeApplicationShutdown {
  beforeApplicationShutdown(signal?: string): any;
}
export interface OnApplicationShutdown {
  onApplicationShutdown(signal?: string): any;
}
export interface CanActivate {
  /** @perfls entry framework=nestjs */
  canActivate(context: ExecutionContext): any;
}
export interface NestInterceptor<T = any, R = any> {
  /** @perfls entry framework=nestjs */
  intercept(context: ExecutionContext, next: CallHandler<T>): any;
}
export interface NestMiddleware<Q = any, S = any> {
  /** @perfls entry framework=nestjs */
  use(req: Q, res: S, next: (error?: any) => void): any;
}
export interface ExceptionFilter<T = any> {
  catch(exception: T, host: ArgumentsHost): any;
}
export interface PipeTransform<T = any, R = any> {
  /** @perfls entry framework=nestjs */
  transform(value: T, metadata: ArgumentMetadata): R;
}
export interface NestModule {
  configure(consumer: MiddlewareConsumer): any;
}
export interface WebSocketAdapter<T = any, C = any, O = any> {
  [member: string]: any;
}

// What applications are handed.

/** @perfls request */
export interface ArgumentsHost {
  getArgs<T = any>(): T;
  getArgByIndex<T = any>(index: number): T;
  switchToHttp(): HttpArgumentsHost;
  switchToRpc(): RpcArgumentsHost;
  switchToWs(): WsArgumentsHost;
  getType<T = any>(): T;
}
/** @perfls request */
export interface ExecutionContext extends ArgumentsHost {
  getClass<T = any>(): any;
  getHandler(): any;
}
export interface HttpArgumentsHost {
  getRequest<T = any>(): T;
  getResponse<T = any>(): T;
  getNext<T = any>(): T;
}
export interface RpcArgumentsHost {
  getData<T = any>(): T;
  getContext<T = any>(): T;
}
export interface WsArgumentsHost {
  getData<T = any>(): T;
  getClient<T = any>(): T;
  getPattern(): string;
}
export interface CallHandler<T = any> {
  handle(): any;
}
export interface ArgumentMetadata {
  type: any;
  metatype?: any;
  data?: string;
}
export interface MiddlewareConsumer {
  /** @perfls use handler=middleware framework=nestjs */
  apply(...middleware: any[]): MiddlewareConfigProxy;
}
export interface MiddlewareConfigProxy {
  exclude(...routes: any[]): MiddlewareConfigProxy;
  forRoutes(...routes: any[]): MiddlewareConsumer;
}

export interface INestApplicationContext {
  get<T = any>(token: any, options?: any): T;
  resolve<T = any>(token: any, ...rest: any[]): Promise<T>;
  select(module: any): INestApplicationContext;
  registerRequestByContextId(request: any, id: any): void;
  close(): Promise<void>;
  init(): Promise<this>;
  flushLogs(): void;
  useLogger(logger: any): void;
  enableShutdownHooks(signals?: any): this;
}
export interface INestApplication<S = any> extends INestApplicationContext {
  /** @perfls use handler=handlers framework=nestjs */
  use(...handlers: any[]): this;
  enableCors(options?: any): void;
  enableVersioning(options?: any): this;
  /** @perfls serve */
  listen(port: any, ...rest: any[]): Promise<any>;
  getUrl(): Promise<string>;
  /** @perfls prefix path=prefix */
  setGlobalPrefix(prefix: string, options?: any): this;
  useWebSocketAdapter(adapter: any): this;
  connectMicroservice<T = any>(options: any, hybrid?: any): INestMicroservice;
  getMicroservices(): INestMicroservice[];
  getHttpServer(): any;
  getHttpAdapter(): any;
  startAllMicroservices(): Promise<this>;
  /** @perfls use handler=filters framework=nestjs */
  useGlobalFilters(...filters: any[]): this;
  /** @perfls use handler=pipes framework=nestjs */
  useGlobalPipes(...pipes: any[]): this;
  /** @perfls use handler=interceptors framework=nestjs */
  useGlobalInterceptors(...interceptors: any[]): this;
  /** @perfls use handler=guards framework=nestjs */
  useGlobalGuards(...guards: any[]): this;
  useBodyParser(type: any, ...rest: any[]): this;
  useStaticAssets(...args: any[]): this;
  set(...args: any[]): this;
}
export interface INestMicroservice extends INestApplicationContext {
  /** @perfls serve */
  listen(): Promise<any>;
  useGlobalPipes(...pipes: any[]): this;
  useGlobalFilters(...filters: any[]): this;
  useGlobalInterceptors(...interceptors: any[]): this;
  useGlobalGuards(...guards: any[]): this;
}

// Modules and providers.

export interface Type<T = any> extends Function {
  new (...args: any[]): T;
}
export interface Abstract<T = any> extends Function {
  prototype: T;
}
export interface DynamicModule {
  module: any;
  imports?: any[];
  providers?: any[];
  exports?: any[];
  controllers?: any[];
  global?: boolean;
}
export interface ForwardReference<T = any> {
  forwardRef: T;
}
export type ModuleMetadata = any;
export type Provider<T = any> = any;
export type ClassProvider<T = any> = any;
export type ValueProvider<T = any> = any;
export type FactoryProvider<T = any> = any;
export type ExistingProvider<T = any> = any;
export type InjectionToken<T = any> = any;
export type OptionalFactoryDependency = any;
export declare function forwardRef(get: () => any): any;
export declare class ConfigurableModuleBuilder<T = any> {
  constructor(...args: any[]);
  [member: string]: any;
}
export type ConfigurableModuleAsyncOptions<T = any, M = any> = any;
export type ConfigurableModuleCls<T = any, M = any> = any;

// Logging.

export interface LoggerService {
  /** @perfls log info */
  log(message: any, ...rest: any[]): any;
  /** @perfls log error */
  error(message: any, ...rest: any[]): any;
  /** @perfls log warn */
  warn(message: any, ...rest: any[]): any;
  /** @perfls log debug */
  debug?(message: any, ...rest: any[]): any;
  /** @perfls log debug */
  verbose?(message: any, ...rest: any[]): any;
  /** @perfls log error */
  fatal?(message: any, ...rest: any[]): any;
  setLogLevels?(levels: any): any;
}
export declare class Logger implements LoggerService {
  constructor(context?: string, options?: any);
  /** @perfls log info */
  log(message: any, ...rest: any[]): void;
  /** @perfls log error */
  error(message: any, ...rest: any[]): void;
  /** @perfls log warn */
  warn(message: any, ...rest: any[]): void;
  /** @perfls log debug */
  debug(message: any, ...rest: any[]): void;
  /** @perfls log debug */
  verbose(message: any, ...rest: any[]): void;
  /** @perfls log error */
  fatal(message: any, ...rest: any[]): void;
  /** @perfls log info */
  static log(message: any, ...rest: any[]): void;
  /** @perfls log error */
  static error(message: any, ...rest: any[]): void;
  /** @perfls log warn */
  static warn(message: any, ...rest: any[]): void;
  /** @perfls log debug */
  static debug(message: any, ...rest: any[]): void;
  /** @perfls log debug */
  static verbose(message: any, ...rest: any[]): void;
  static overrideLogger(logger: any): any;
}
export declare class ConsoleLogger extends Logger {
  setContext(context: string): void;
  setLogLevels(levels: any): void;
}
export type LogLevel = any;

// Names.

export declare class StreamableFile {
  constructor(data: any, options?: any);
  getStream(): any;
  getHeaders(): any;
}
export declare const HttpStatus: any;
export type HttpStatus = any;
export declare const Scope: any;
export type Scope = any;
export declare const RequestMethod: any;
export type RequestMethod = any;
export declare const VersioningType: any;
export type VersioningType = any;
export declare const VERSION_NEUTRAL: any;
export type VersioningOptions = any;
export type CorsOptions = any;
export type NestApplicationOptions = any;
export type RawBodyRequest<T> = T & { rawBody?: Buffer };
export type RouteInfo = any;
export type MessageEvent = any;
export type HttpRedirectResponse = any;
export type HttpServer = any;
export type HttpExceptionOptions = any;
export type Paramtype = any;
export type ContextType = any;
export type CustomDecorator<K = any> = any;
export type ModuleOptionsFactory = any;
export type CacheModuleOptions = any;
export type ExceptionFilterMetadata = any;
export type WsMessageHandler = any;
