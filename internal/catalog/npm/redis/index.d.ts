/** @perfls library redis */
import { CacheCommands } from './cache-commands';
import { RedisClientMultiCommandType } from './multi';

// Every command is one trip to the server.
/** @perfls methods remote */
export interface RedisClientType<M = any, F = any, S = any, R = any, T = any> extends CacheCommands {
  readonly isOpen: boolean;
  readonly isReady: boolean;
  readonly connected: boolean;
  readonly options: any;
  json: any;
  ft: any;
  ts: any;
  bf: any;
  del(...args: any[]): Promise<any>;
  unlink(...args: any[]): Promise<any>;
  expire(...args: any[]): Promise<any>;
  pexpire(...args: any[]): Promise<any>;
  pExpire(...args: any[]): Promise<any>;
  expireat(...args: any[]): Promise<any>;
  expireAt(...args: any[]): Promise<any>;
  pexpireat(...args: any[]): Promise<any>;
  pExpireAt(...args: any[]): Promise<any>;
  persist(...args: any[]): Promise<any>;
  keys(...args: any[]): Promise<any>;
  scan(...args: any[]): Promise<any>;
  type(...args: any[]): Promise<any>;
  rename(...args: any[]): Promise<any>;
  renamenx(...args: any[]): Promise<any>;
  renameNX(...args: any[]): Promise<any>;
  touch(...args: any[]): Promise<any>;
  randomkey(...args: any[]): Promise<any>;
  randomKey(...args: any[]): Promise<any>;
  dump(...args: any[]): Promise<any>;
  restore(...args: any[]): Promise<any>;
  incr(...args: any[]): Promise<any>;
  incrby(...args: any[]): Promise<any>;
  incrBy(...args: any[]): Promise<any>;
  incrbyfloat(...args: any[]): Promise<any>;
  incrByFloat(...args: any[]): Promise<any>;
  decr(...args: any[]): Promise<any>;
  decrby(...args: any[]): Promise<any>;
  decrBy(...args: any[]): Promise<any>;
  getdel(...args: any[]): Promise<any>;
  getDel(...args: any[]): Promise<any>;
  hdel(...args: any[]): Promise<any>;
  hDel(...args: any[]): Promise<any>;
  hincrby(...args: any[]): Promise<any>;
  hIncrBy(...args: any[]): Promise<any>;
  hincrbyfloat(...args: any[]): Promise<any>;
  hIncrByFloat(...args: any[]): Promise<any>;
  hscan(...args: any[]): Promise<any>;
  hScan(...args: any[]): Promise<any>;
  hstrlen(...args: any[]): Promise<any>;
  srem(...args: any[]): Promise<any>;
  sRem(...args: any[]): Promise<any>;
  spop(...args: any[]): Promise<any>;
  sPop(...args: any[]): Promise<any>;
  srandmember(...args: any[]): Promise<any>;
  sRandMember(...args: any[]): Promise<any>;
  smove(...args: any[]): Promise<any>;
  sMove(...args: any[]): Promise<any>;
  sdiff(...args: any[]): Promise<any>;
  sDiff(...args: any[]): Promise<any>;
  sdiffstore(...args: any[]): Promise<any>;
  sinter(...args: any[]): Promise<any>;
  sInter(...args: any[]): Promise<any>;
  sinterstore(...args: any[]): Promise<any>;
  sInterStore(...args: any[]): Promise<any>;
  sunion(...args: any[]): Promise<any>;
  sUnion(...args: any[]): Promise<any>;
  sunionstore(...args: any[]): Promise<any>;
  sUnionStore(...args: any[]): Promise<any>;
  sscan(...args: any[]): Promise<any>;
  sScan(...args: any[]): Promise<any>;
  zrem(...args: any[]): Promise<any>;
  zRem(...args: any[]): Promise<any>;
  zincrby(...args: any[]): Promise<any>;
  zIncrBy(...args: any[]): Promise<any>;
  zremrangebyscore(...args: any[]): Promise<any>;
  zRemRangeByScore(...args: any[]): Promise<any>;
  zremrangebyrank(...args: any[]): Promise<any>;
  zRemRangeByRank(...args: any[]): Promise<any>;
  zremrangebylex(...args: any[]): Promise<any>;
  zrangebylex(...args: any[]): Promise<any>;
  zRangeByLex(...args: any[]): Promise<any>;
  zlexcount(...args: any[]): Promise<any>;
  zpopmin(...args: any[]): Promise<any>;
  zPopMin(...args: any[]): Promise<any>;
  zpopmax(...args: any[]): Promise<any>;
  zPopMax(...args: any[]): Promise<any>;
  bzpopmin(...args: any[]): Promise<any>;
  bzPopMin(...args: any[]): Promise<any>;
  bzpopmax(...args: any[]): Promise<any>;
  zunionstore(...args: any[]): Promise<any>;
  zinterstore(...args: any[]): Promise<any>;
  zscan(...args: any[]): Promise<any>;
  zScan(...args: any[]): Promise<any>;
  lpop(...args: any[]): Promise<any>;
  lPop(...args: any[]): Promise<any>;
  rpop(...args: any[]): Promise<any>;
  rPop(...args: any[]): Promise<any>;
  blpop(...args: any[]): Promise<any>;
  blPop(...args: any[]): Promise<any>;
  brpop(...args: any[]): Promise<any>;
  brPop(...args: any[]): Promise<any>;
  lrem(...args: any[]): Promise<any>;
  lRem(...args: any[]): Promise<any>;
  lset(...args: any[]): Promise<any>;
  lSet(...args: any[]): Promise<any>;
  ltrim(...args: any[]): Promise<any>;
  lTrim(...args: any[]): Promise<any>;
  linsert(...args: any[]): Promise<any>;
  lInsert(...args: any[]): Promise<any>;
  rpoplpush(...args: any[]): Promise<any>;
  rPopLPush(...args: any[]): Promise<any>;
  brpoplpush(...args: any[]): Promise<any>;
  lmove(...args: any[]): Promise<any>;
  lMove(...args: any[]): Promise<any>;
  blmove(...args: any[]): Promise<any>;
  blMove(...args: any[]): Promise<any>;
  publish(...args: any[]): Promise<any>;
  eval(...args: any[]): Promise<any>;
  evalsha(...args: any[]): Promise<any>;
  evalSha(...args: any[]): Promise<any>;
  script(...args: any[]): Promise<any>;
  call(...args: any[]): Promise<any>;
  sendCommand(...args: any[]): Promise<any>;
  info(...args: any[]): Promise<any>;
  ping(...args: any[]): Promise<any>;
  time(...args: any[]): Promise<any>;
  flushall(...args: any[]): Promise<any>;
  flushAll(...args: any[]): Promise<any>;
  flushdb(...args: any[]): Promise<any>;
  flushDb(...args: any[]): Promise<any>;
  dbsize(...args: any[]): Promise<any>;
  dbSize(...args: any[]): Promise<any>;
  config(...args: any[]): Promise<any>;
  client(...args: any[]): Promise<any>;
  pfadd(...args: any[]): Promise<any>;
  pfAdd(...args: any[]): Promise<any>;
  pfcount(...args: any[]): Promise<any>;
  pfCount(...args: any[]): Promise<any>;
  pfmerge(...args: any[]): Promise<any>;
  geoadd(...args: any[]): Promise<any>;
  geoAdd(...args: any[]): Promise<any>;
  geopos(...args: any[]): Promise<any>;
  geoPos(...args: any[]): Promise<any>;
  geodist(...args: any[]): Promise<any>;
  geoDist(...args: any[]): Promise<any>;
  georadius(...args: any[]): Promise<any>;
  geosearch(...args: any[]): Promise<any>;
  geoSearch(...args: any[]): Promise<any>;
  bitcount(...args: any[]): Promise<any>;
  bitCount(...args: any[]): Promise<any>;
  bitop(...args: any[]): Promise<any>;
  bitpos(...args: any[]): Promise<any>;
  xadd(...args: any[]): Promise<any>;
  xAdd(...args: any[]): Promise<any>;
  xread(...args: any[]): Promise<any>;
  xRead(...args: any[]): Promise<any>;
  xreadgroup(...args: any[]): Promise<any>;
  xReadGroup(...args: any[]): Promise<any>;
  xack(...args: any[]): Promise<any>;
  xAck(...args: any[]): Promise<any>;
  xlen(...args: any[]): Promise<any>;
  xLen(...args: any[]): Promise<any>;
  xrange(...args: any[]): Promise<any>;
  xRange(...args: any[]): Promise<any>;
  xrevrange(...args: any[]): Promise<any>;
  xRevRange(...args: any[]): Promise<any>;
  xdel(...args: any[]): Promise<any>;
  xDel(...args: any[]): Promise<any>;
  xtrim(...args: any[]): Promise<any>;
  xTrim(...args: any[]): Promise<any>;
  xgroup(...args: any[]): Promise<any>;
  xpending(...args: any[]): Promise<any>;
  xPending(...args: any[]): Promise<any>;
  xclaim(...args: any[]): Promise<any>;
  xautoclaim(...args: any[]): Promise<any>;
  xAutoClaim(...args: any[]): Promise<any>;
  xinfo(...args: any[]): Promise<any>;
  watch(...args: any[]): Promise<any>;
  unwatch(...args: any[]): Promise<any>;
  wait(...args: any[]): Promise<any>;
  scanIterator(...args: any[]): AsyncIterable<any>;
  hScanIterator(...args: any[]): AsyncIterable<any>;
  sScanIterator(...args: any[]): AsyncIterable<any>;
  zScanIterator(...args: any[]): AsyncIterable<any>;
  /** @perfls harmless */
  multi(...args: any[]): RedisClientMultiCommandType;
  /** @perfls harmless */
  batch(...args: any[]): RedisClientMultiCommandType;
  /** @perfls callback fn=body run=once */
  executeIsolated<R = any>(body: (client: RedisClientType) => R): Promise<R>;
  /** @perfls harmless */
  duplicate(...args: any[]): RedisClientType;
  /** @perfls harmless */
  connect(...args: any[]): Promise<any>;
  /** @perfls harmless */
  disconnect(...args: any[]): any;
  /** @perfls harmless */
  quit(...args: any[]): any;
  /** @perfls harmless */
  end(...args: any[]): any;
  /** @perfls harmless */
  close(...args: any[]): any;
  /** @perfls harmless */
  destroy(...args: any[]): any;
  /** @perfls harmless */
  select(...args: any[]): any;
  /** @perfls harmless */
  auth(...args: any[]): any;
  /** @perfls harmless */
  subscribe(...args: any[]): any;
  /** @perfls harmless */
  pSubscribe(...args: any[]): any;
  /** @perfls harmless */
  psubscribe(...args: any[]): any;
  /** @perfls harmless */
  unsubscribe(...args: any[]): any;
  /** @perfls harmless */
  pUnsubscribe(...args: any[]): any;
  /** @perfls harmless */
  ref(...args: any[]): any;
  /** @perfls harmless */
  unref(...args: any[]): any;
  /** @perfls harmless */
  on(...args: any[]): this;
  /** @perfls harmless */
  once(...args: any[]): this;
  /** @perfls harmless */
  off(...args: any[]): this;
  /** @perfls harmless */
  removeListener(...args: any[]): this;
  /** @perfls harmless */
  removeAllListeners(...args: any[]): this;
  [command: string]: any;
}
export interface RedisClusterType<M = any, F = any, S = any, R = any, T = any> extends RedisClientType {}
export interface RedisClientPoolType<M = any, F = any, S = any, R = any, T = any> extends RedisClientType {}
export interface RedisClient extends RedisClientType {}
/** @perfls client database */
export declare function createClient(...args: any[]): RedisClientType;
export declare function createCluster(...args: any[]): RedisClusterType;
/** @perfls client database */
export declare function createClientPool(...args: any[]): RedisClientPoolType;
export declare function createSentinel(...args: any[]): RedisClientType;
export declare function defineScript(...args: any[]): any;
export declare function commandOptions(...args: any[]): any;
export declare const SchemaFieldTypes: any, VectorAlgorithms: any, RESP_TYPES: any, print: any;
export declare class ErrorReply extends Error {}
export declare class WatchError extends Error {}
export declare class ClientClosedError extends Error {}
export type RedisClientOptions<A = any, B = any, C = any> = any; export type RedisClusterOptions<A = any, B = any, C = any> = any;
export type RedisModules = any; export type RedisFunctions = any; export type RedisScripts = any; export type RedisDefaultModules = any;
export type ClientOpts = any; export type SetOptions = any; export type RedisCommandArgument = any; export type RedisArgument = any;
export type RespVersions = any; export type TypeMapping = any; export type Callback<A = any, B = any, C = any> = any; export type Multi = any;
export type Commands<A = any, B = any, C = any> = any;
