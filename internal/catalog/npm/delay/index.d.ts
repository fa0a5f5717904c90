/** @perfls library delay */
/** @perfls sleep */
declare function delay<T = void>(ms: number, options?: any): Promise<T>;
export { delay, delay as default };
