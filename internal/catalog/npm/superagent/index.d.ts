/** @perfls library superagent */
interface Agent {
  /** @perfls remote lazy */
  (method: string, url: string): request.SuperAgentRequest;
  /** @perfls remote lazy */
  get(url: string, ...rest: any[]): request.SuperAgentRequest;
  /** @perfls remote lazy */
  post(url: string, ...rest: any[]): request.SuperAgentRequest;
  /** @perfls remote lazy */
  put(url: string, ...rest: any[]): request.SuperAgentRequest;
  /** @perfls remote lazy */
  patch(url: string, ...rest: any[]): request.SuperAgentRequest;
  /** @perfls remote lazy */
  delete(url: string, ...rest: any[]): request.SuperAgentRequest;
  /** @perfls remote lazy */
  del(url: string, ...rest: any[]): request.SuperAgentRequest;
  /** @perfls remote lazy */
  head(url: string, ...rest: any[]): request.SuperAgentRequest;
  /** @perfls remote lazy */
  options(url: string, ...rest: any[]): request.SuperAgentRequest;
  agent(options?: any): any;
}
declare const request: Agent;
declare namespace request {
  export interface SuperAgentRequest extends Promise<Response> {
    set(...args: any[]): this;
    send(data?: any): this;
    query(query: any): this;
    type(type: string): this;
    accept(type: string): this;
    auth(...args: any[]): this;
    timeout(ms: any): this;
    retry(...args: any[]): this;
    attach(...args: any[]): this;
    field(...args: any[]): this;
    redirects(n: number): this;
    expect(...args: any[]): this;
    buffer(on?: boolean): this;
    parse(parser: any): this;
    responseType(type: string): this;
    use(plugin: any): this;
    ok(check: any): this;
    on(event: string, listener: any): this;
    withCredentials(): this;
    /** @perfls callback fn=callback run=once */
    end(callback?: any): any;
    pipe(stream: any, options?: any): any;
    abort(): void;
  }
  export type Response = { body: any; text: string; status: number; statusCode: number; headers: any; ok: boolean; [field: string]: any };
  export type Request = SuperAgentRequest;
  export type ResponseError = any;
}
export = request;
