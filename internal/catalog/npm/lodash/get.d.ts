/** @perfls library lodash */
declare function get(...args: any[]): any;
export = get;
