/** @perfls library passport */
declare const passport: passport.Authenticator;
declare namespace passport {
  export interface Authenticator {
    authenticate(...args: any[]): any;
    initialize(options?: any): any;
    session(options?: any): any;
    use(...args: any[]): this;
    /** @perfls callback fn=fn run=store */
    serializeUser(fn: any): void;
    /** @perfls use handler=fn framework=passport */
    deserializeUser(fn: any): void;
    authorize(...args: any[]): any;
    [member: string]: any;
  }
  export type Strategy = any;
  export type PassportStatic = Authenticator;
  export type Profile = any;
  export type AuthenticateOptions = any;
}
export = passport;
