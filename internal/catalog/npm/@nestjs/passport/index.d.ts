/** @perfls library nestjs */
export declare function AuthGuard(type?: any): { new (...args: any[]): IAuthGuard };
export declare function PassportStrategy<T extends { new (...args: any[]): any } = any>(strategy: T, ...rest: any[]): { new (...args: any[]): InstanceType<T> & { validate?(...args: any[]): any } };
export declare abstract class PassportSerializer {
  abstract serializeUser(user: any, done: any): any;
  abstract deserializeUser(payload: any, done: any): any;
}
export declare class PassportModule {
  static register(options: any): any;
  static registerAsync(options: any): any;
}
export interface IAuthGuard {
  canActivate(context: any): any;
  logIn(request: any): Promise<any>;
  handleRequest(...args: any[]): any;
  getAuthenticateOptions(context: any): any;
  getRequest(context: any): any;
}
export type Type<T = any> = { new (...args: any[]): T };
export type AuthModuleOptions = any;
export type IAuthModuleOptions = any;
