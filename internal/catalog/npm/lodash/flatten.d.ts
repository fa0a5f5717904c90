/** @perfls library lodash */
declare function flatten(...args: any[]): any;
export = flatten;
