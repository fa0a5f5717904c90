/** @perfls library lodash */
declare function pick(...args: any[]): any;
export = pick;
