/** @perfls library hono */
export declare function getCookie(c: any, name?: string, prefix?: any): any;
export declare function getSignedCookie(c: any, secret: any, name?: string, prefix?: any): Promise<any>;
export declare function setCookie(c: any, name: string, value: string, options?: any): void;
export declare function setSignedCookie(c: any, name: string, value: string, secret: any, options?: any): Promise<void>;
export declare function deleteCookie(c: any, name: string, options?: any): any;
