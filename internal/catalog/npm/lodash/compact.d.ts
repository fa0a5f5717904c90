/** @perfls library lodash */
declare function compact(...args: any[]): any;
export = compact;
