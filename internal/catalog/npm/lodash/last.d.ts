/** @perfls library lodash */
declare function last(...args: any[]): any;
export = last;
