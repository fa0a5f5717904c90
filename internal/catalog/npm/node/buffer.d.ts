/** @perfls library node:buffer */
export type Buffer = NodeJS.NodeBuffer;
export declare const Buffer: NodeJS.BufferConstructor;
export declare class Blob {
  constructor(parts?: any, options?: any);
  size: number;
  type: string;
  arrayBuffer(): Promise<ArrayBuffer>;
  text(): Promise<string>;
  slice(...range: any[]): Blob;
  stream(): any;
}
export declare class File extends Blob {
  name: string;
  lastModified: number;
}
export declare function atob(text: any): string;
export declare function btoa(text: any): string;
export declare function isUtf8(input: any): boolean;
export declare function isAscii(input: any): boolean;
export declare function transcode(source: any, from: any, to: any): any;
export declare const constants: any;
export declare const kMaxLength: number;
export declare const INSPECT_MAX_BYTES: number;
