/** @perfls library next */
declare function dynamic(...args: any[]): any;
export default dynamic;
export type DynamicOptions = any;
