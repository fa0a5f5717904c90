/** @perfls library node:https */
import * as http from 'http';

export declare class Server extends http.Server {}
export declare class Agent extends http.Agent {}
/** @perfls route handler=options,rest framework=http */
export declare function createServer(options?: any, ...rest: http.RequestListener[]): Server;
/** @perfls remote
 * @perfls callback fn=callback,rest run=once */
export declare function request(url: any, callback?: ((res: http.IncomingMessage) => void) | { [option: string]: any }, ...rest: ((res: http.IncomingMessage) => void)[]): http.ClientRequest;
/** @perfls remote
 * @perfls callback fn=callback,rest run=once */
export declare function get(url: any, callback?: ((res: http.IncomingMessage) => void) | { [option: string]: any }, ...rest: ((res: http.IncomingMessage) => void)[]): http.ClientRequest;
export declare const globalAgent: Agent;
export type RequestOptions = any;
export type ServerOptions<Q = any, S = any> = any;
export type AgentOptions = any;
