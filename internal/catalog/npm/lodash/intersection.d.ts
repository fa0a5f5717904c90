/** @perfls library lodash */
declare function intersection(...args: any[]): any;
export = intersection;
