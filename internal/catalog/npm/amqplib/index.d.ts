/** @perfls library amqplib */
import { EventEmitter } from 'events';

/** @perfls client queue */
export declare function connect(url: any, options?: any): Promise<Connection>;
export interface Connection extends EventEmitter {
  createChannel(): Promise<Channel>;
  createConfirmChannel(): Promise<ConfirmChannel>;
  close(): Promise<void>;
  connection: any;
}
export type ChannelModel = Connection;
export interface Channel extends EventEmitter {
  assertQueue(...args: any[]): Promise<any>;
  assertExchange(...args: any[]): Promise<any>;
  bindQueue(...args: any[]): Promise<any>;
  unbindQueue(...args: any[]): Promise<any>;
  bindExchange(...args: any[]): Promise<any>;
  checkQueue(...args: any[]): Promise<any>;
  checkExchange(...args: any[]): Promise<any>;
  deleteQueue(...args: any[]): Promise<any>;
  deleteExchange(...args: any[]): Promise<any>;
  purgeQueue(...args: any[]): Promise<any>;
  prefetch(...args: any[]): Promise<any>;
  cancel(...args: any[]): Promise<any>;
  recover(...args: any[]): Promise<any>;
  close(...args: any[]): Promise<any>;
  connection: any;
  /** @perfls batch */
  publish(...args: any[]): boolean;
  /** @perfls batch */
  sendToQueue(...args: any[]): boolean;
  /** @perfls handle role=message handler=handler framework=amqplib */
  consume(queue: string, handler: (message: ConsumeMessage | null) => any, options?: any): Promise<any>;
  get(queue: string, options?: any): Promise<any>;
  ack(message: any, ...rest: any[]): void;
  nack(message: any, ...rest: any[]): void;
  reject(message: any, ...rest: any[]): void;
  ackAll(): void;
  nackAll(requeue?: boolean): void;
}
export interface ConfirmChannel extends Channel {
  waitForConfirms(): Promise<void>;
}
export interface Message {
  content: Buffer;
  fields: any;
  properties: any;
}
export interface ConsumeMessage extends Message {}
export interface GetMessage extends Message {}
export declare namespace Options {
  type Publish = any;
  type Consume = any;
  type AssertQueue = any;
  type AssertExchange = any;
  type Connect = any;
}
export declare namespace Replies {
  type AssertQueue = any;
  type AssertExchange = any;
  type Consume = any;
}
