/** @perfls library @node-rs/bcrypt */
/** @perfls blocking cpu */
export declare function hashSync(input: any, cost?: number, salt?: any): string;
/** @perfls blocking cpu */
export declare function compareSync(input: any, hash: any): boolean;
/** @perfls blocking cpu */
export declare function verifySync(input: any, hash: any): boolean;
export declare function genSaltSync(...rest: any[]): string;
export declare function hash(input: any, ...rest: any[]): Promise<string>;
export declare function compare(input: any, ...rest: any[]): Promise<boolean>;
export declare function verify(input: any, ...rest: any[]): Promise<boolean>;
export declare function genSalt(...rest: any[]): Promise<string>;
