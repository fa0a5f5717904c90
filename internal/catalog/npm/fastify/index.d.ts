/** @perfls library fastify */
import * as http from 'http';

interface RequestGenericInterface {
  Body?: any;
  Querystring?: any;
  Params?: any;
  Headers?: any;
}
interface ReplyGenericInterface {
  Reply?: any;
}
interface RouteGenericInterface extends RequestGenericInterface, ReplyGenericInterface {}
type Field<G, K> = K extends keyof G ? G[K] : any;

/** @perfls request */
interface FastifyRequest<G = any, A = any, B = any, C = any, D = any, E = any, F = any, H = any> {
  id: any;
  params: Field<G, 'Params'>;
  query: Field<G, 'Querystring'>;
  headers: any;
  body: Field<G, 'Body'>;
  raw: http.IncomingMessage;
  req: http.IncomingMessage;
  server: FastifyInstance;
  log: FastifyBaseLogger;
  method: string;
  url: string;
  originalUrl: string;
  ip: string;
  ips?: string[];
  host: string;
  hostname: string;
  port: number;
  protocol: string;
  socket: any;
  is404: boolean;
  routeOptions: any;
  routerPath: string;
  routerMethod: string;
  validationError?: any;
  cookies: any;
  session: any;
  /** @perfls body read=this */
  file(options?: any): Promise<any>;
  files(options?: any): AsyncIterableIterator<any>;
  parts(options?: any): AsyncIterableIterator<any>;
  saveRequestFiles(options?: any): Promise<any[]>;
  isMultipart(): boolean;
  jwtVerify<T = any>(...args: any[]): Promise<T>;
  getValidationFunction(...args: any[]): any;
  compileValidationSchema(...args: any[]): any;
  validateInput(...args: any[]): any;
  getDecorator<T = any>(name: any): T;
  setDecorator(name: any, value: any): void;
}
interface FastifyReply<G = any, A = any, B = any, C = any, D = any, E = any, F = any, H = any> {
  raw: http.ServerResponse;
  res: http.ServerResponse;
  request: FastifyRequest;
  server: FastifyInstance;
  log: FastifyBaseLogger;
  sent: boolean;
  statusCode: number;
  elapsedTime: number;
  context: any;
  code(status: number): this;
  status(status: number): this;
  send(payload?: any): this;
  type(type: string): this;
  header(name: any, value?: any): this;
  headers(headers: any): this;
  getHeader(name: any): any;
  getHeaders(): any;
  hasHeader(name: any): boolean;
  removeHeader(name: any): this;
  redirect(...args: any[]): this;
  callNotFound(): this;
  hijack(): this;
  serializer(serializer: any): this;
  serialize(payload: any): any;
  getResponseTime(): number;
  setCookie(name: string, value: any, options?: any): this;
  cookie(name: string, value: any, options?: any): this;
  clearCookie(name: string, options?: any): this;
  view(page: string, data?: any, options?: any): any;
  sendFile(file: string, ...rest: any[]): this;
  download(file: string, ...rest: any[]): this;
  jwtSign(payload: any, options?: any): Promise<string>;
  writeEarlyHints(...args: any[]): void;
  trailer(...args: any[]): this;
}
type RawRequestDefaultExpression<S = any> = http.IncomingMessage;
type RawReplyDefaultExpression<S = any> = http.ServerResponse;

type Done = (err?: any, ...rest: any[]) => void;
type Hook = (request: FastifyRequest, reply: FastifyReply, ...rest: any[]) => any;

/** @perfls entry framework=fastify */
type RouteHandlerMethod<A = any, B = any, C = any, D = any, E = any, F = any, G = any, H = any> = (this: FastifyInstance, request: FastifyRequest, reply: FastifyReply) => any;
/** @perfls entry framework=fastify */
type RouteHandler<A = any, B = any, C = any, D = any, E = any, F = any, G = any, H = any> = (this: FastifyInstance, request: FastifyRequest<A>, reply: FastifyReply<A>) => any;
interface RouteShorthandOptions<A = any, B = any, C = any, D = any, E = any, F = any, G = any, H = any> {
  schema?: any;
  bodyLimit?: number;
  config?: any;
  preHandler?: Hook | Hook[];
  onRequest?: Hook | Hook[];
  preValidation?: Hook | Hook[];
  preParsing?: any;
  preSerialization?: any;
  onSend?: any;
  onResponse?: Hook | Hook[];
  onError?: any;
  handler?: RouteHandlerMethod;
  [option: string]: any;
}
interface RouteShorthandOptionsWithHandler<A = any, B = any, C = any, D = any> extends RouteShorthandOptions {
  handler: RouteHandlerMethod;
}
interface RouteOptions<A = any, B = any, C = any, D = any, E = any, F = any, G = any, H = any> extends RouteShorthandOptions {
  method: any;
  url: string;
  handler: RouteHandlerMethod;
}
interface FastifyPluginOptions {
  [option: string]: any;
}
/** @perfls entry role=startup framework=fastify */
type FastifyPluginCallback<O = any, S = any, T = any, L = any> = (instance: FastifyInstance, options: O, done: (err?: Error) => void) => void;
/** @perfls entry role=startup framework=fastify */
type FastifyPluginAsync<O = any, S = any, T = any, L = any> = (instance: FastifyInstance, options: O) => Promise<any>;
type FastifyPlugin<O = any, S = any, T = any, L = any> = FastifyPluginCallback<O> | FastifyPluginAsync<O>;

interface FastifyInstance<A = any, B = any, C = any, L = any, T = any> {
  server: http.Server;
  prefix: string;
  version: string;
  log: FastifyBaseLogger;
  initialConfig: any;
  validatorCompiler: any;
  serializerCompiler: any;
  /** @perfls route GET path=path handler=options.handler,options.preHandler,options,rest framework=fastify
   * @perfls body limit bytes=options.bodyLimit */
  get<R = any>(path: string, options: RouteShorthandOptions | RouteHandler<R>, ...rest: RouteHandler<R>[]): this;
  /** @perfls route HEAD path=path handler=options.handler,options.preHandler,options,rest framework=fastify
   * @perfls body limit bytes=options.bodyLimit */
  head<R = any>(path: string, options: RouteShorthandOptions | RouteHandler<R>, ...rest: RouteHandler<R>[]): this;
  /** @perfls route POST path=path handler=options.handler,options.preHandler,options,rest framework=fastify
   * @perfls body limit bytes=options.bodyLimit */
  post<R = any>(path: string, options: RouteShorthandOptions | RouteHandler<R>, ...rest: RouteHandler<R>[]): this;
  /** @perfls route PUT path=path handler=options.handler,options.preHandler,options,rest framework=fastify
   * @perfls body limit bytes=options.bodyLimit */
  put<R = any>(path: string, options: RouteShorthandOptions | RouteHandler<R>, ...rest: RouteHandler<R>[]): this;
  /** @perfls route PATCH path=path handler=options.handler,options.preHandler,options,rest framework=fastify
   * @perfls body limit bytes=options.bodyLimit */
  patch<R = any>(path: string, options: RouteShorthandOptions | RouteHandler<R>, ...rest: RouteHandler<R>[]): this;
  /** @perfls route DELETE path=path handler=options.handler,options.preHandler,options,rest framework=fastify
   * @perfls body limit bytes=options.bodyLimit */
  delete<R = any>(path: string, options: RouteShorthandOptions | RouteHandler<R>, ...rest: RouteHandler<R>[]): this;
  /** @perfls route OPTIONS path=path handler=options.handler,options.preHandler,options,rest framework=fastify
   * @perfls body limit bytes=options.bodyLimit */
  options<R = any>(path: string, options: RouteShorthandOptions | RouteHandler<R>, ...rest: RouteHandler<R>[]): this;
  /** @perfls route ANY path=path handler=options.handler,options.preHandler,options,rest framework=fastify
   * @perfls body limit bytes=options.bodyLimit */
  all<R = any>(path: string, options: RouteShorthandOptions | RouteHandler<R>, ...rest: RouteHandler<R>[]): this;
  /** @perfls route path=options.url method=options.method handler=options.handler,options.preHandler framework=fastify
   * @perfls body limit bytes=options.bodyLimit */
  route<R = any>(options: RouteOptions): this;
  /** @perfls group path=options.prefix handler=plugin */
  register<O = any>(plugin: ((instance: FastifyInstance, options: O, done: any) => any) | { default: any } | PromiseLike<any>, options?: any): this & PromiseLike<void>;
  /** @perfls use handler=hook framework=fastify */
  addHook(name: string, hook: Hook): this;
  use(...args: any[]): this;
  decorate(name: any, value?: any, dependencies?: any): this;
  decorateRequest(name: any, value?: any, dependencies?: any): this;
  decorateReply(name: any, value?: any, dependencies?: any): this;
  hasDecorator(name: any): boolean;
  hasRequestDecorator(name: any): boolean;
  hasReplyDecorator(name: any): boolean;
  getDecorator<D = any>(name: any): D;
  /** @perfls callback fn=rest run=store */
  addContentTypeParser(type: any, ...rest: any[]): this;
  removeContentTypeParser(type: any): void;
  removeAllContentTypeParsers(): void;
  /** @perfls use handler=handler framework=fastify */
  setErrorHandler(handler: (this: FastifyInstance, error: any, request: FastifyRequest, reply: FastifyReply) => any): this;
  /** @perfls use handler=rest framework=fastify */
  setNotFoundHandler(...rest: any[]): this;
  setValidatorCompiler(compiler: any): this;
  setSerializerCompiler(compiler: any): this;
  setSchemaController(controller: any): this;
  setSchemaErrorFormatter(formatter: any): this;
  setReplySerializer(serializer: any): this;
  addSchema(schema: any): this;
  getSchema(id: string): any;
  getSchemas(): any;
  withTypeProvider<P = any>(): FastifyInstance;
  /** @perfls serve */
  listen(...args: any[]): Promise<string>;
  ready(listener?: any): Promise<any> & this;
  after(listener?: any): any;
  close(listener?: any): Promise<void>;
  /** @perfls harmless */
  inject(options?: any, callback?: any): any;
  printRoutes(options?: any): string;
  printPlugins(): string;
  hasRoute(options: any): boolean;
  findRoute(options: any): any;
  addresses(): any[];
  errorHandler(...args: any[]): void;
}

/** @perfls body limit bytes=options.bodyLimit */
declare function fastify(options?: any): FastifyInstance & PromiseLike<FastifyInstance>;

interface FastifyBaseLogger {
  level: string;
  /** @perfls log info */
  info(...args: any[]): void;
  /** @perfls log warn */
  warn(...args: any[]): void;
  /** @perfls log error */
  error(...args: any[]): void;
  /** @perfls log error */
  fatal(...args: any[]): void;
  /** @perfls log debug */
  debug(...args: any[]): void;
  /** @perfls log trace */
  trace(...args: any[]): void;
  silent(...args: any[]): void;
  child(...args: any[]): FastifyBaseLogger;
}
type FastifyLoggerInstance = FastifyBaseLogger;
type FastifyLoggerOptions<A = any, B = any> = any;
type FastifyError = Error & { code: string; statusCode?: number; validation?: any; [field: string]: any };
type FastifySchema = any;
type FastifySchemaCompiler<T = any> = any;
type FastifySerializerCompiler<T = any> = any;
type FastifyServerOptions<A = any, B = any> = any;
type FastifyHttpOptions<A = any, B = any> = any;
type FastifyHttpsOptions<A = any, B = any> = any;
type FastifyListenOptions = any;
type FastifyRegisterOptions<O = any> = any;
type FastifyRegister<T = any> = any;
type FastifyContext<C = any> = any;
type FastifyContextConfig = any;
type FastifyRequestContext<C = any> = any;
type FastifyReplyContext<C = any> = any;
type FastifyTypeProvider = any;
type FastifyTypeProviderDefault = any;
type FastifyBodyParser<T = any> = any;
type FastifyContentTypeParser = any;
type FastifyValidationResult = any;
type FastifySchemaValidationError = any;
type FastifyErrorCodes = any;
type DoneFuncWithErrOrRes = Done;
type HookHandlerDoneFunction = Done;
type DoneFunc = Done;
type RequestPayload = any;
type HTTPMethods = any;
type InjectOptions = any;
type LightMyRequestResponse = any;
type LightMyRequestCallback = any;
type RawServerBase = any;
type RawServerDefault = any;
type RequestParamsDefault = any;
type RequestQuerystringDefault = any;
type RequestHeadersDefault = any;
type RequestBodyDefault = any;
type ContextConfigDefault = any;
type ValidationResult = any;
type PrintRoutesOptions = any;
type onRequestHookHandler<A = any> = Hook;
type onRequestAsyncHookHandler<A = any> = Hook;
type preHandlerHookHandler<A = any> = Hook;
type preHandlerAsyncHookHandler<A = any> = Hook;
type preValidationHookHandler<A = any> = Hook;
type preValidationAsyncHookHandler<A = any> = Hook;
type preParsingHookHandler<A = any> = Hook;
type preSerializationHookHandler<A = any> = Hook;
type onSendHookHandler<A = any> = Hook;
type onResponseHookHandler<A = any> = Hook;
type onErrorHookHandler<A = any> = Hook;
type onTimeoutHookHandler<A = any> = Hook;
type onCloseHookHandler<A = any> = any;
type onReadyHookHandler = any;
type onRouteHookHandler<A = any> = any;
type onRegisterHookHandler<A = any> = any;

declare namespace fastify {
  export { fastify, fastify as default };
  export { RequestGenericInterface, ReplyGenericInterface, RouteGenericInterface, FastifyRequest, FastifyReply, RawRequestDefaultExpression };
  export { RawReplyDefaultExpression, RouteHandlerMethod, RouteHandler, RouteShorthandOptions, RouteShorthandOptionsWithHandler, RouteOptions };
  export { FastifyPluginOptions, FastifyPluginCallback, FastifyPluginAsync, FastifyPlugin, FastifyInstance, FastifyBaseLogger };
  export { FastifyLoggerInstance, FastifyLoggerOptions, FastifyError, FastifySchema, FastifySchemaCompiler, FastifySerializerCompiler };
  export { FastifyServerOptions, FastifyHttpOptions, FastifyHttpsOptions, FastifyListenOptions, FastifyRegisterOptions, FastifyRegister };
  export { FastifyContext, FastifyContextConfig, FastifyRequestContext, FastifyReplyContext, FastifyTypeProvider, FastifyTypeProviderDefault };
  export { FastifyBodyParser, FastifyContentTypeParser, FastifyValidationResult, FastifySchemaValidationError, FastifyErrorCodes, DoneFuncWithErrOrRes };
  export { HookHandlerDoneFunction, DoneFunc, RequestPayload, HTTPMethods, InjectOptions, LightMyRequestResponse };
  export { LightMyRequestCallback, RawServerBase, RawServerDefault, RequestParamsDefault, RequestQuerystringDefault, RequestHeadersDefault };
  export { RequestBodyDefault, ContextConfigDefault, ValidationResult, PrintRoutesOptions, onRequestHookHandler, onRequestAsyncHookHandler };
  export { preHandlerHookHandler, preHandlerAsyncHookHandler, preValidationHookHandler, preValidationAsyncHookHandler, preParsingHookHandler, preSerializationHookHandler };
  export { onSendHookHandler, onResponseHookHandler, onErrorHookHandler, onTimeoutHookHandler, onCloseHookHandler, onReadyHookHandler };
  export { onRouteHookHandler, onRegisterHookHandler };
}
export = fastify;
