/** @perfls library dotenv */
/** @perfls blocking read */
export declare function config(options?: any): DotenvConfigOutput;
export declare function parse(text: any, options?: any): any;
export declare function populate(...args: any[]): void;
export type DotenvConfigOutput = any;
export type DotenvParseOutput = any;
export type DotenvConfigOptions = any;
