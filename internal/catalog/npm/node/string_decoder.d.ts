/** @perfls library node:string_decoder */
export declare class StringDecoder {
  constructor(encoding?: any);
  write(data: any): string;
  end(data?: any): string;
}
