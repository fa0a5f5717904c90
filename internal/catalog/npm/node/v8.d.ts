/** @perfls library node:v8 */
export declare function getHeapStatistics(): any;
export declare function getHeapSpaceStatistics(): any[];
export declare function writeHeapSnapshot(file?: string, options?: any): string;
export declare function getHeapSnapshot(options?: any): any;
export declare function setFlagsFromString(flags: string): void;
export declare function serialize(value: any): Buffer;
export declare function deserialize(data: any): any;
export type HeapInfo = any;
