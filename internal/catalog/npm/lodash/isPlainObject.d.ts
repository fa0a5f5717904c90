/** @perfls library lodash */
declare function isPlainObject(...args: any[]): any;
export = isPlainObject;
