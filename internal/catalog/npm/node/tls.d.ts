/** @perfls library node:tls */
import * as net from 'net';

export declare class TLSSocket extends net.Socket {
  authorized: boolean;
  encrypted: true;
  getPeerCertificate(detailed?: boolean): any;
}
export declare class Server extends net.Server {}
/** @perfls handle role=message handler=rest framework=net */
export declare function createServer(...rest: any[]): Server;
/** @perfls remote
 * @perfls callback fn=rest run=store */
export declare function connect(...rest: any[]): TLSSocket;
export declare function createSecureContext(options?: any): SecureContext;
export declare const rootCertificates: string[];
export type SecureContext = any;
export type ConnectionOptions = any;
export type TlsOptions = any;
export type PeerCertificate = any;
export type SecureContextOptions = any;
export type SecureVersion = any;
