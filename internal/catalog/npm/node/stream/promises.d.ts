/** @perfls library node:stream */
export declare function pipeline(...streams: any[]): Promise<any>;
export declare function finished(stream: any, options?: any): Promise<void>;
