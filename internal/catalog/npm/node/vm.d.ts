/** @perfls library node:vm */
export declare class Script {
  constructor(code: string, options?: any);
  runInContext(context: any, options?: any): any;
  runInNewContext(context?: any, options?: any): any;
  runInThisContext(options?: any): any;
}
export declare function createContext(object?: any, options?: any): Context;
export declare function isContext(object: any): boolean;
export declare function runInContext(code: string, context: any, options?: any): any;
export declare function runInNewContext(code: string, context?: any, options?: any): any;
export declare function runInThisContext(code: string, options?: any): any;
export type Context = any;
export type ScriptOptions = any;
export type RunningScriptOptions = any;
