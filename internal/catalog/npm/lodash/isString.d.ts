/** @perfls library lodash */
declare function isString(...args: any[]): any;
export = isString;
