/** @perfls library lodash */
declare function isObject(...args: any[]): any;
export = isObject;
