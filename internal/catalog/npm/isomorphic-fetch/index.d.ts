/** @perfls library isomorphic-fetch */
/** @perfls remote */
declare function fetch(url: any, init?: any): Promise<Response>;
export = fetch;
