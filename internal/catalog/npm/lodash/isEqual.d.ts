/** @perfls library lodash */
declare function isEqual(...args: any[]): any;
export = isEqual;
