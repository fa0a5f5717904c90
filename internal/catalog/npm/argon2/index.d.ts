/** @perfls library argon2 */
export declare function hash(password: any, options?: any): Promise<any>;
export declare function verify(digest: string, password: any, options?: any): Promise<boolean>;
export declare function needsRehash(digest: string, options?: any): boolean;
export declare const argon2d: any, argon2i: any, argon2id: any;
