/** @perfls library lodash */
declare function merge(...args: any[]): any;
export = merge;
