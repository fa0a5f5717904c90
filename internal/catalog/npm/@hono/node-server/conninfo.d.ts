/** @perfls library hono */
/** @perfls harmless */
export declare function getConnInfo(...args: any[]): any;
