/** @perfls library nestjs */
export declare class JwtService {
  constructor(options?: any);
  sign(payload: any, options?: any): string;
  signAsync(payload: any, options?: any): Promise<string>;
  verify<T = any>(token: string, options?: any): T;
  verifyAsync<T = any>(token: string, options?: any): Promise<T>;
  decode<T = any>(token: string, options?: any): T;
}
export declare class JwtModule {
  static register(options: any): any;
  static registerAsync(options: any): any;
}
export type JwtModuleOptions = any;
export type JwtOptionsFactory = any;
export type JwtSignOptions = any;
export type JwtVerifyOptions = any;
