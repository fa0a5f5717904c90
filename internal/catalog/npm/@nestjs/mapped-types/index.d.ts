/** @perfls library nestjs */
type Class<T> = { new (...args: any[]): T };
export declare function PartialType<T>(type: Class<T>, options?: any): Class<Partial<T>>;
export declare function PickType<T, K extends keyof T>(type: Class<T>, keys: readonly K[]): Class<Pick<T, K>>;
export declare function OmitType<T, K extends keyof T>(type: Class<T>, keys: readonly K[]): Class<Omit<T, K>>;
export declare function IntersectionType<A, B = {}, C = {}, E = {}>(a: Class<A>, b?: Class<B>, c?: Class<C>, d?: Class<E>): Class<A & B & C & E>;
export type MappedType<T = any> = any;
