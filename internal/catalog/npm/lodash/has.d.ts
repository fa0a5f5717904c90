/** @perfls library lodash */
declare function has(...args: any[]): any;
export = has;
