/** @perfls library hono */
/** @perfls harmless */
export declare function serveStatic(...args: any[]): any;
