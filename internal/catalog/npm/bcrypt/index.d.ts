/** @perfls library bcrypt */
/** @perfls blocking cpu */
export declare function hashSync(data: any, rounds?: any): string;
/** @perfls blocking cpu */
export declare function compareSync(data: any, hash: string): boolean;
export declare function genSaltSync(rounds?: number, minor?: any): string;
/** @perfls callback fn=rest run=once */
export declare function hash(data: any, rounds: any, ...rest: any[]): Promise<string>;
/** @perfls callback fn=rest run=once */
export declare function compare(data: any, hash: string, ...rest: any[]): Promise<boolean>;
/** @perfls callback fn=rest run=once */
export declare function genSalt(...rest: any[]): Promise<string>;
export declare function getRounds(hash: string): number;
