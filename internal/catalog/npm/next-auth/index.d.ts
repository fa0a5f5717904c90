/** @perfls library next-auth */
export interface DefaultUser {
  id: string;
  name?: string | null;
  email?: string | null;
  image?: string | null;
}
export interface User extends DefaultUser {}
export interface DefaultSession {
  user?: { name?: string | null; email?: string | null; image?: string | null };
  expires: string;
}
export interface Session extends DefaultSession {}
export interface Account {
  [field: string]: any;
}
export interface Profile {
  [field: string]: any;
}
export type NextAuthOptions = any;
export type NextAuthConfig = any;
export type AuthOptions = any;
export type Awaitable<T> = T | Promise<T>;
export type CallbacksOptions<P = any, A = any> = any;
export type CookiesOptions = any;
export type EventCallbacks = any;
export type PagesOptions = any;
export type SessionStrategy = any;
export type TokenSet = any;
export type Theme = any;
export type NextAuthResult = any;
export declare function getServerSession(...args: any[]): Promise<Session | null>;
export declare function unstable_getServerSession(...args: any[]): Promise<Session | null>;
export declare class AuthError extends Error {
  type: any;
}
export declare class CredentialsSignin extends AuthError {
  code: string;
}
declare function NextAuth(...args: any[]): any;
export default NextAuth;
