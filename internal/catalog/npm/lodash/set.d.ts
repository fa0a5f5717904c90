/** @perfls library lodash */
declare function set(...args: any[]): any;
export = set;
