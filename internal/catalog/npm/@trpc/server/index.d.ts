/** @perfls library trpc */
type Value<T> = T extends (...args: any[]) => infer R ? Awaited<R> : T;

export declare class TRPCBuilder<C = any, M = any> {
  context<N>(): TRPCBuilder<Value<N>, M>;
  meta<N>(): TRPCBuilder<C, N>;
  create(options?: any): TRPCRootObject<C>;
}
export declare const initTRPC: TRPCBuilder;
export interface TRPCRootObject<C = any, M = any, O = any> {
  _config: any;
  procedure: ProcedureBuilder<C>;
  /** @perfls harmless */
  router<R>(routes: R): R & { [member: string]: any };
  mergeRouters(...routers: any[]): any;
  /** @perfls wrap fn=fn */
  middleware<N>(fn: MiddlewareFunction<C, N>): MiddlewareBuilder<N>;
  createCallerFactory(router: any): (context: any, ...rest: any[]) => any;
}
interface MiddlewareResult<C> {
  ok: boolean;
  ctx: C;
  data?: any;
  error?: any;
}
interface Next<C> {
  (): Promise<MiddlewareResult<C>>;
  <N>(options: { ctx?: N; input?: any; [option: string]: any }): Promise<MiddlewareResult<C & N>>;
}
interface Options<C> {
  ctx: C;
  input: any;
  path: string;
  type: any;
  signal?: AbortSignal;
  meta?: any;
  getRawInput: () => Promise<any>;
  rawInput: any;
  batchIndex?: number;
}
/** @perfls entry framework=trpc */
export type MiddlewareFunction<C = any, N = any> = (options: Options<C> & { next: Next<C> }) => Promise<MiddlewareResult<N>>;
export interface MiddlewareBuilder<C = any> {
  unstable_pipe<N>(fn: MiddlewareFunction<C, N> | MiddlewareBuilder<N>): MiddlewareBuilder<N>;
}
export interface ProcedureBuilder<C = any> {
  _def: any;
  /** @perfls validator */
  input(schema: any): ProcedureBuilder<C>;
  output(schema: any): ProcedureBuilder<C>;
  meta(meta: any): ProcedureBuilder<C>;
  /** @perfls use handler=fn framework=trpc */
  use<N>(fn: MiddlewareFunction<C, N> | MiddlewareBuilder<N>): ProcedureBuilder<N>;
  unstable_concat(builder: any): ProcedureBuilder<C>;
  concat(builder: any): ProcedureBuilder<C>;
  /** @perfls route GET handler=resolver framework=trpc */
  query<R>(resolver: (options: Options<C>) => R): any;
  /** @perfls route POST handler=resolver framework=trpc */
  mutation<R>(resolver: (options: Options<C>) => R): any;
  /** @perfls handle role=message handler=resolver framework=trpc */
  subscription<R>(resolver: (options: Options<C>) => R): any;
  experimental_caller(caller: any): this;
}
export type TRPCProcedureBuilder<C = any, M = any, X = any, I = any, J = any, O = any, P = any, Q = any> = ProcedureBuilder<C>;
export declare class TRPCError extends Error {
  constructor(options: { code: any; message?: string; cause?: any });
  code: any;
}
export declare function getTRPCErrorFromUnknown(cause: any): TRPCError;
export declare function callTRPCProcedure(options: any): any;
export declare function callProcedure(options: any): any;
export declare function experimental_standaloneMiddleware<T = any>(): any;
export declare function tracked(id: string, data: any): any;
export type inferRouterInputs<T> = any;
export type inferRouterOutputs<T> = any;
export type inferProcedureInput<T> = any;
export type inferProcedureOutput<T> = any;
export type inferAsyncReturnType<F extends (...args: any[]) => any> = Awaited<ReturnType<F>>;
export type inferRouterContext<T> = any;
export type inferTRPCClientTypes<T> = any;
export type inferProcedureBuilderResolverOptions<T> = any;
export type AnyRouter = any;
export type AnyTRPCRouter = any;
export type AnyProcedure = any;
export type AnyTRPCProcedure = any;
export type TRPCRouterRecord = any;
export type TRPCProcedureType = any;
export type ProcedureType = any;
export type DefaultErrorShape = any;
export type TRPCDefaultErrorShape = any;
