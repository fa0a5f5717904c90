/** @perfls library hono */
/** @perfls harmless */
export declare function handle(...args: any[]): any;
