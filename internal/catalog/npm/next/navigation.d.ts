/** @perfls library next */
export declare function redirect(url: string, type?: any): never;
export declare function permanentRedirect(url: string, type?: any): never;
export declare function notFound(): never;
export declare function forbidden(): never;
export declare function unauthorized(): never;
export declare function unstable_rethrow(error: any): void;
export declare function useRouter(): any;
export declare function usePathname(): any;
export declare function useSearchParams(): any;
export declare function useParams<T = any>(): T;
export declare function useSelectedLayoutSegment(key?: string): any;
export declare function useSelectedLayoutSegments(key?: string): any;
export declare function useServerInsertedHTML(callback: () => any): void;
export declare const RedirectType: any;
export type ReadonlyURLSearchParams = any;
