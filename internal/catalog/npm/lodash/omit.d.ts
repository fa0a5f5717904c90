/** @perfls library lodash */
declare function omit(...args: any[]): any;
export = omit;
