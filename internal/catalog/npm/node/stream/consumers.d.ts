/** @perfls library node:stream */
/** @perfls body read=stream */
export declare function text(stream: any): Promise<string>;
/** @perfls body read=stream */
export declare function json(stream: any): Promise<any>;
/** @perfls body read=stream */
export declare function buffer(stream: any): Promise<Buffer>;
/** @perfls body read=stream */
export declare function arrayBuffer(stream: any): Promise<ArrayBuffer>;
/** @perfls body read=stream */
export declare function blob(stream: any): Promise<any>;
