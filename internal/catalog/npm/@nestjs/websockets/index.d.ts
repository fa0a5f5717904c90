/** @perfls library nestjs */
type D = (...target: any[]) => any;

/** @perfls decorator gateway */
export declare function WebSocketGateway(...args: any[]): D;
/** @perfls decorator message pattern=event */
export declare function SubscribeMessage(event: any): D;
export declare function WebSocketServer(): D;
/** @perfls decorator input body */
export declare function MessageBody(...args: any[]): D;
/** @perfls decorator input request */
export declare function ConnectedSocket(): D;
export declare function Ack(): D;
export interface OnGatewayConnection<T = any> {
  /** @perfls entry role=message framework=nestjs */
  handleConnection(client: T, ...args: any[]): any;
}
export interface OnGatewayDisconnect<T = any> {
  /** @perfls entry role=message framework=nestjs */
  handleDisconnect(client: T): any;
}
export interface OnGatewayInit<T = any> {
  /** @perfls entry role=startup framework=nestjs */
  afterInit(server: T): any;
}
export declare class WsException extends Error {
  constructor(error: any);
  getError(): any;
}
export declare class BaseWsExceptionFilter<T = any> {
  catch(exception: T, host: any): any;
}
export type WsResponse<T = any> = any;
export type GatewayMetadata = any;
