/** @perfls library lodash */
declare function first(...args: any[]): any;
export = first;
