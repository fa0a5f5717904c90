/** @perfls library express-session */
import { RequestHandler } from 'express-serve-static-core';

declare global {
  namespace Express {
    interface Request {
      session: any;
      sessionID: string;
      sessionStore: any;
    }
  }
}

/** @perfls harmless */
declare function expressSession(...args: any[]): RequestHandler;
declare namespace expressSession {
  export interface SessionData {
    cookie: any;
  }
  export interface Session extends SessionData {
    id: string;
    regenerate(callback: (err: any) => any): this;
    destroy(callback: (err: any) => any): this;
    reload(callback: (err: any) => any): this;
    save(callback?: (err: any) => any): this;
    touch(): this;
    [name: string]: any;
  }
  export class Store {
    [member: string]: any;
  }
  export class MemoryStore extends Store {}
  export type SessionOptions = any;
  export type CookieOptions = any;
  export { expressSession as default };
}
export = expressSession;
