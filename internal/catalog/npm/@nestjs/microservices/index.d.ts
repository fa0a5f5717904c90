/** @perfls library nestjs */
import { Observable } from 'rxjs';

type D = (...target: any[]) => any;

/** @perfls decorator message pattern=pattern */
export declare function MessagePattern(pattern?: any, ...rest: any[]): D;
/** @perfls decorator message pattern=pattern */
export declare function EventPattern(pattern?: any, ...rest: any[]): D;
/** @perfls decorator message pattern=service */
export declare function GrpcMethod(service?: any, method?: any): D;
/** @perfls decorator message pattern=service */
export declare function GrpcStreamMethod(service?: any, method?: any): D;
/** @perfls decorator message pattern=service */
export declare function GrpcStreamCall(service?: any, method?: any): D;
/** @perfls decorator input body */
export declare function Payload(...args: any[]): D;
/** @perfls decorator input context */
export declare function Ctx(): D;
export declare function Client(options?: any): D;

export declare abstract class ClientProxy {
  connect(): Promise<any>;
  close(): any;
  /** @perfls remote lazy */
  send<R = any, I = any>(pattern: any, data: any): Observable<R>;
  /** @perfls remote */
  emit<R = any, I = any>(pattern: any, data: any): Observable<R>;
  unwrap<T = any>(): T;
  status: any;
}
export declare class ClientKafka extends ClientProxy {
  subscribeToResponseOf(pattern: any): void;
  createClient<T = any>(): T;
}
export declare class ClientRMQ extends ClientProxy {}
export declare class ClientRedis extends ClientProxy {}
export declare class ClientNats extends ClientProxy {}
export declare class ClientMqtt extends ClientProxy {}
export declare class ClientTCP extends ClientProxy {}
export interface ClientGrpc {
  getService<T extends {}>(name: string): T;
  getClientByServiceName<T = any>(name: string): T;
}
export declare class ClientGrpcProxy extends ClientProxy {
  getService<T extends {}>(name: string): T;
}
export declare class ClientProxyFactory {
  static create(options: any): ClientProxy;
}
export declare class ClientsModule {
  static register(options: any): any;
  static registerAsync(options: any): any;
}
export declare class RpcException extends Error {
  constructor(error: any);
  getError(): any;
}
export declare class BaseRpcExceptionFilter<T = any, R = any> {
  catch(exception: T, host: any): any;
}
export declare class Server {
  [member: string]: any;
}
export interface CustomTransportStrategy {
  listen(callback: any): any;
  close(): any;
}
/** @perfls request */
export declare class BaseRpcContext<T = any> {
  getArgs(): T;
  getArgByIndex(index: number): any;
}
export declare class KafkaContext extends BaseRpcContext {
  [member: string]: any;
}
export declare class RmqContext extends BaseRpcContext {
  [member: string]: any;
}
export declare class NatsContext extends BaseRpcContext {
  [member: string]: any;
}
export declare class MqttContext extends BaseRpcContext {
  [member: string]: any;
}
export declare class RedisContext extends BaseRpcContext {
  [member: string]: any;
}
export declare class TcpContext extends BaseRpcContext {
  [member: string]: any;
}
export declare const Transport: any;
export type Transport = any;
export declare const KafkaHeaders: any;
export type MicroserviceOptions = any;
export type ClientOptions = any;
export type ClientProviderOptions = any;
export type ClientsModuleOptions = any;
export type GrpcOptions = any;
export type KafkaOptions = any;
export type RmqOptions = any;
export type RedisOptions = any;
export type NatsOptions = any;
export type TcpOptions = any;
export type MqttOptions = any;
export type KafkaMessage = any;
export type ReadPacket<T = any> = any;
export type WritePacket<T = any> = any;
export type PacketId = any;
export type Serializer<I = any, O = any> = any;
export type Deserializer<I = any, O = any> = any;
export type MessageHandler<I = any, C = any, R = any> = any;
