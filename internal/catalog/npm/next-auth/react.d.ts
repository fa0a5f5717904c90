/** @perfls library next-auth */
export declare function useSession(options?: any): any;
/** @perfls remote */
export declare function getSession(...args: any[]): Promise<any>;
/** @perfls remote */
export declare function signIn(...args: any[]): Promise<any>;
/** @perfls remote */
export declare function signOut(...args: any[]): Promise<any>;
export declare function getProviders(): Promise<any>;
export declare function getCsrfToken(...args: any[]): Promise<any>;
export declare const SessionProvider: any;
export type SessionProviderProps = any;
