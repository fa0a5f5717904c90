/** @perfls library next */
/** @perfls request */
export declare class NextRequest extends Request {
  constructor(input: any, init?: any);
  cookies: any;
  nextUrl: any;
  geo?: any;
  ip?: string;
  readonly page: any;
  readonly ua: any;
}
export declare class NextResponse<T = any> extends Response {
  constructor(body?: any, init?: any);
  cookies: any;
  static json<T = any>(body: T, init?: any): NextResponse<T>;
  static redirect(url: any, init?: any): NextResponse;
  static rewrite(url: any, init?: any): NextResponse;
  static next(init?: any): NextResponse;
}
export declare class NextFetchEvent {
  waitUntil(promise: any): void;
  [member: string]: any;
}
/** @perfls entry framework=next */
export type NextMiddleware = (request: NextRequest, event: NextFetchEvent) => any;
export type NextProxy = NextMiddleware;
export type MiddlewareConfig = any;
export declare function userAgent(request: any): any;
export declare function userAgentFromString(text: any): any;
/** @perfls callback fn=task run=store */
export declare function after(task: any): void;
export declare function connection(): Promise<void>;
export declare const URLPattern: any;
export declare const ImageResponse: any;
