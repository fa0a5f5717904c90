/** @perfls library vercel */
export declare function waitUntil(promise: Promise<any>): void;
export declare function geolocation(request: any): any;
export declare function ipAddress(request: any): string | undefined;
export declare function getEnv(): any;
