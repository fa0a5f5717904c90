/** @perfls library nanoid */
export declare function nanoid(size?: number): string;
export declare function customAlphabet(alphabet: string, size?: number): (size?: number) => string;
export declare const urlAlphabet: string;
