/** @perfls library trpc */
import * as http from 'http';

/** @perfls harmless */
export declare function createHTTPServer(options: any): http.Server & { server: http.Server };
export declare function createHTTPHandler(options: any): (req: any, res: any) => void;
export type CreateHTTPContextOptions = { req: http.IncomingMessage; res: http.ServerResponse; info: any };
