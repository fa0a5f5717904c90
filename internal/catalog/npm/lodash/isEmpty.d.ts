/** @perfls library lodash */
declare function isEmpty(...args: any[]): any;
export = isEmpty;
