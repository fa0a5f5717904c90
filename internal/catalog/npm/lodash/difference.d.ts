/** @perfls library lodash */
declare function difference(...args: any[]): any;
export = difference;
