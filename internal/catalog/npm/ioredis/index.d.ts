/** @perfls library ioredis */
import { RedisCommander } from './commands';
import { ChainableCommander } from './pipeline';

declare class Redis {
  /** @perfls client database */
  constructor(...args: any[]);
  static createClient(...args: any[]): Redis;
  readonly options: any;
  status: string;
  mode: string;
  /** @perfls harmless */
  connect(...args: any[]): Promise<void>;
  /** @perfls harmless */
  disconnect(...args: any[]): any;
  /** @perfls harmless */
  quit(...args: any[]): Promise<any>;
  /** @perfls harmless */
  end(...args: any[]): any;
  /** @perfls harmless */
  duplicate(...args: any[]): Redis;
  /** @perfls harmless */
  on(...args: any[]): this;
  /** @perfls harmless */
  once(...args: any[]): this;
  /** @perfls harmless */
  off(...args: any[]): this;
  /** @perfls harmless */
  emit(...args: any[]): any;
  /** @perfls harmless */
  removeListener(...args: any[]): any;
  /** @perfls harmless */
  removeAllListeners(...args: any[]): any;
  /** @perfls harmless */
  defineCommand(...args: any[]): any;
  /** @perfls harmless */
  monitor(...args: any[]): any;
  /** @perfls harmless */
  subscribe(...args: any[]): any;
  /** @perfls harmless */
  psubscribe(...args: any[]): any;
  /** @perfls harmless */
  unsubscribe(...args: any[]): any;
  /** @perfls harmless */
  punsubscribe(...args: any[]): any;
  /** @perfls harmless */
  nodes(...args: any[]): any;
  /** @perfls harmless */
  scanStream(...args: any[]): any;
  /** @perfls harmless */
  sscanStream(...args: any[]): any;
  /** @perfls harmless */
  hscanStream(...args: any[]): any;
  /** @perfls harmless */
  zscanStream(...args: any[]): any;
  /** @perfls harmless */
  select(...args: any[]): any;
  /** @perfls harmless */
  auth(...args: any[]): any;
}
interface Redis extends RedisCommander {}
declare class Cluster {
  /** @perfls client database */
  constructor(...args: any[]);
  status: string;
  /** @perfls harmless */
  connect(...args: any[]): Promise<void>;
  /** @perfls harmless */
  disconnect(...args: any[]): any;
  /** @perfls harmless */
  quit(...args: any[]): Promise<any>;
  /** @perfls harmless */
  end(...args: any[]): any;
  /** @perfls harmless */
  duplicate(...args: any[]): Cluster;
  /** @perfls harmless */
  on(...args: any[]): this;
  /** @perfls harmless */
  once(...args: any[]): this;
  /** @perfls harmless */
  off(...args: any[]): this;
  /** @perfls harmless */
  emit(...args: any[]): any;
  /** @perfls harmless */
  removeListener(...args: any[]): any;
  /** @perfls harmless */
  removeAllListeners(...args: any[]): any;
  /** @perfls harmless */
  defineCommand(...args: any[]): any;
  /** @perfls harmless */
  monitor(...args: any[]): any;
  /** @perfls harmless */
  subscribe(...args: any[]): any;
  /** @perfls harmless */
  psubscribe(...args: any[]): any;
  /** @perfls harmless */
  unsubscribe(...args: any[]): any;
  /** @perfls harmless */
  punsubscribe(...args: any[]): any;
  /** @perfls harmless */
  nodes(...args: any[]): any;
  /** @perfls harmless */
  scanStream(...args: any[]): any;
  /** @perfls harmless */
  sscanStream(...args: any[]): any;
  /** @perfls harmless */
  hscanStream(...args: any[]): any;
  /** @perfls harmless */
  zscanStream(...args: any[]): any;
  /** @perfls harmless */
  select(...args: any[]): any;
  /** @perfls harmless */
  auth(...args: any[]): any;
}
interface Cluster extends RedisCommander {}

declare namespace Redis {
  export { Redis, Cluster, ChainableCommander, RedisCommander, ChainableCommander as Pipeline, Redis as default };
  export const ReplyError: any, Command: any, ScanStream: any, print: any;
  export type RedisOptions = any; export type ClusterOptions = any; export type ClusterNode = any; export type NodeRole = any; export type RedisKey = any; export type RedisValue = any; export type Callback<T = any> = any; export type Command = any;
  export type CommonRedisOptions = any; export type SentinelAddress = any; export type Ok = any; export type KeyType = any; export type ValueType = any; export type NatMap = any; export type SentinelConnectionOptions = any; export type ScanStream = any; export type Result<A = any, B = any> = any;
}
export = Redis;
