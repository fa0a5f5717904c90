/** @perfls library cross-fetch */
/** @perfls remote */
declare function fetch(url: any, init?: any): Promise<Response>;
export { fetch, fetch as default };
