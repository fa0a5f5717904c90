/** @perfls library hono */
/** @perfls mount handler=app framework=hono */
export declare function handle(app: any): (req: Request) => any;
