/** @perfls library lodash */
declare function isNil(...args: any[]): any;
export = isNil;
