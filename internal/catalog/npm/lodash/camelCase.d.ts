/** @perfls library lodash */
declare function camelCase(...args: any[]): any;
export = camelCase;
