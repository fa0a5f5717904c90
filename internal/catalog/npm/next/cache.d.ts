/** @perfls library next */
/** @perfls wrap fn=fn cached */
export declare function unstable_cache<F extends (...args: any[]) => Promise<any>>(fn: F, keys?: string[], options?: any): F;
export declare function revalidatePath(path: string, type?: any): void;
export declare function revalidateTag(tag: string, profile?: any): void;
export declare function updateTag(tag: string): void;
export declare function refresh(): void;
export declare function unstable_noStore(): void;
export declare function cacheLife(profile: any): void;
export declare function cacheTag(...tags: string[]): void;
export declare function unstable_cacheLife(profile: any): void;
export declare function unstable_cacheTag(...tags: string[]): void;
