/** @perfls library next-auth */
export interface DefaultJWT {
  [claim: string]: any;
}
export interface JWT extends DefaultJWT {}
export declare function getToken(options: any): Promise<any>;
export declare function encode(options: any): Promise<string>;
export declare function decode(options: any): Promise<JWT | null>;
export type JWTOptions = any;
