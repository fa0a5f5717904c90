/** @perfls library nestjs */
type D = (...target: any[]) => any;

/** @perfls decorator limiter */
export declare function Throttle(...args: any[]): D;
export declare function SkipThrottle(skip?: any): D;
/** @perfls limiter */
export declare class ThrottlerGuard {
  constructor(...args: any[]);
  canActivate(context: any): Promise<boolean>;
  [member: string]: any;
}
export declare class ThrottlerModule {
  static forRoot(options?: any): any;
  static forRootAsync(options: any): any;
}
export declare class ThrottlerException extends Error {}
export interface ThrottlerStorage {
  [member: string]: any;
}
export declare class ThrottlerStorageService {
  [member: string]: any;
}
export declare function InjectThrottlerStorage(): D;
export declare function InjectThrottlerOptions(): D;
export declare function seconds(n: number): number;
export declare function minutes(n: number): number;
export declare function hours(n: number): number;
export declare function days(n: number): number;
export type ThrottlerModuleOptions = any;
export type ThrottlerOptions = any;
export type ThrottlerOptionsFactory = any;
export type ThrottlerRequest = any;
export type ThrottlerLimitDetail = any;
