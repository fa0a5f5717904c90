/** @perfls library socket.io */
import { EventEmitter } from 'events';

export declare class BroadcastOperator<E = any, D = any> {
  to(room: any): BroadcastOperator;
  in(room: any): BroadcastOperator;
  except(room: any): BroadcastOperator;
  emit(event: any, ...args: any[]): boolean;
  emitWithAck(event: any, ...args: any[]): Promise<any>;
  fetchSockets(): Promise<any[]>;
  allSockets(): Promise<Set<string>>;
  socketsJoin(rooms: any): void;
  socketsLeave(rooms: any): void;
  disconnectSockets(close?: boolean): void;
  volatile: BroadcastOperator;
  local: BroadcastOperator;
  timeout(ms: number): BroadcastOperator;
  compress(on: boolean): BroadcastOperator;
}
export declare class Namespace<L = any, E = any, S = any, D = any> extends EventEmitter {
  name: string;
  sockets: Map<string, Socket>;
  adapter: any;
  server: Server;
  /** @perfls use handler=middleware framework=socket.io */
  use(middleware: (socket: Socket, next: (err?: any) => void) => any): this;
  /** @perfls handle role=message handler=listener framework=socket.io */
  on(event: any, listener: (socket: Socket<L, E, S, D>) => any): this;
  to(room: any): BroadcastOperator;
  in(room: any): BroadcastOperator;
  except(room: any): BroadcastOperator;
  fetchSockets(): Promise<any[]>;
  allSockets(): Promise<Set<string>>;
  socketsJoin(rooms: any): void;
  socketsLeave(rooms: any): void;
  disconnectSockets(close?: boolean): void;
  serverSideEmit(event: any, ...args: any[]): boolean;
  volatile: BroadcastOperator;
  local: BroadcastOperator;
}
export declare class Server<L = any, E = any, S = any, D = any> extends Namespace<L, E, S, D> {
  /** @perfls body limit bytes=options.maxHttpBufferSize */
  constructor(server?: any, options?: any);
  engine: any;
  httpServer: any;
  of(name: any): Namespace<L, E, S, D>;
  attach(...args: any[]): this;
  /** @perfls serve */
  listen(...args: any[]): this;
  path(...args: any[]): any;
  bind(engine: any): this;
  close(callback?: any): Promise<void>;
}
/** @perfls request */
export declare class Socket<L = any, E = any, S = any, D = any> extends EventEmitter {
  id: string;
  handshake: any;
  data: D;
  rooms: Set<string>;
  connected: boolean;
  request: any;
  nsp: Namespace;
  server: Server;
  client: any;
  conn: any;
  /** @perfls handle role=message handler=listener framework=socket.io */
  on(event: any, listener: (...args: any[]) => any): this;
  /** @perfls handle role=message handler=listener framework=socket.io */
  once(event: any, listener: (...args: any[]) => any): this;
  /** @perfls handle role=message handler=listener framework=socket.io */
  onAny(listener: (...args: any[]) => any): this;
  /** @perfls use handler=middleware framework=socket.io */
  use(middleware: (event: any, next: (err?: any) => void) => any): this;
  send(...args: any[]): this;
  emitWithAck(event: any, ...args: any[]): Promise<any>;
  join(rooms: any): any;
  leave(room: any): any;
  to(room: any): BroadcastOperator;
  in(room: any): BroadcastOperator;
  except(room: any): BroadcastOperator;
  disconnect(close?: boolean): this;
  timeout(ms: number): this;
  broadcast: BroadcastOperator;
  volatile: this;
}
export type DefaultEventsMap = any;
export type RemoteSocket<E = any, D = any> = any;
export type ServerOptions = any;
export type ExtendedError = any;
export { Server as default };
