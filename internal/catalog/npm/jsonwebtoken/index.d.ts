/** @perfls library jsonwebtoken */
/** @perfls callback fn=rest run=once */
export declare function sign(payload: any, secret: any, ...rest: any[]): string;
/** @perfls callback fn=rest run=once */
export declare function verify(token: string, secret: any, ...rest: any[]): any;
export declare function decode(token: string, options?: any): any;
export declare class JsonWebTokenError extends Error {
  constructor(message: string, inner?: any);
  inner: any;
}
export declare class TokenExpiredError extends JsonWebTokenError {
  expiredAt: Date;
}
export declare class NotBeforeError extends JsonWebTokenError {
  date: Date;
}
export interface JwtPayload {
  [claim: string]: any;
}
export type Secret = any;
export type SignOptions = any;
export type VerifyOptions = any;
export type DecodeOptions = any;
export type Algorithm = any;
export type Jwt = any;
export type JwtHeader = any;
export type GetPublicKeyOrSecret = any;
export type SigningKeyCallback = any;
export type VerifyErrors = any;
export type VerifyCallback = any;
export type SignCallback = any;
export type PrivateKey = any;
export type PublicKey = any;
