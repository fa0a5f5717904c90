/** @perfls library ioredis */
import { ChainableCommander } from './pipeline';

// Every command is one trip to the server.
/** @perfls methods remote */
export interface RedisCommander<C = any> {
  /** @perfls cache get key=key */
  exists(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  ttl(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  pttl(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  get(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  getBuffer(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  getex(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  getrange(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  mget(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  strlen(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  getbit(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  hget(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  hgetall(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  hgetallBuffer(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  hmget(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  hexists(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  hkeys(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  hvals(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  hlen(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  smembers(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  sismember(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  smismember(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  scard(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  zrange(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  zrangebyscore(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  zrevrange(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  zrevrangebyscore(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  zscore(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  zmscore(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  zrank(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  zrevrank(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  zcard(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  zcount(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  lrange(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  lindex(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  llen(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  hgetBuffer(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  mgetBuffer(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache set key=key */
  set(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache set key=key */
  setex(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache set key=key */
  psetex(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache set key=key */
  setnx(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache set key=key */
  mset(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache set key=key */
  msetnx(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache set key=key */
  getset(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache set key=key */
  append(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache set key=key */
  setrange(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache set key=key */
  setbit(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache set key=key */
  hset(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache set key=key */
  hmset(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache set key=key */
  hsetnx(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache set key=key */
  sadd(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache set key=key */
  zadd(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache set key=key */
  lpush(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache set key=key */
  rpush(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache set key=key */
  lpushx(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache set key=key */
  rpushx(key: any, ...rest: any[]): Promise<any>;
  del(...args: any[]): Promise<any>;
  unlink(...args: any[]): Promise<any>;
  expire(...args: any[]): Promise<any>;
  pexpire(...args: any[]): Promise<any>;
  expireat(...args: any[]): Promise<any>;
  pexpireat(...args: any[]): Promise<any>;
  persist(...args: any[]): Promise<any>;
  keys(...args: any[]): Promise<any>;
  scan(...args: any[]): Promise<any>;
  type(...args: any[]): Promise<any>;
  rename(...args: any[]): Promise<any>;
  renamenx(...args: any[]): Promise<any>;
  touch(...args: any[]): Promise<any>;
  randomkey(...args: any[]): Promise<any>;
  dump(...args: any[]): Promise<any>;
  restore(...args: any[]): Promise<any>;
  incr(...args: any[]): Promise<any>;
  incrby(...args: any[]): Promise<any>;
  incrbyfloat(...args: any[]): Promise<any>;
  decr(...args: any[]): Promise<any>;
  decrby(...args: any[]): Promise<any>;
  getdel(...args: any[]): Promise<any>;
  hdel(...args: any[]): Promise<any>;
  hincrby(...args: any[]): Promise<any>;
  hincrbyfloat(...args: any[]): Promise<any>;
  hscan(...args: any[]): Promise<any>;
  hstrlen(...args: any[]): Promise<any>;
  srem(...args: any[]): Promise<any>;
  spop(...args: any[]): Promise<any>;
  srandmember(...args: any[]): Promise<any>;
  smove(...args: any[]): Promise<any>;
  sdiff(...args: any[]): Promise<any>;
  sdiffstore(...args: any[]): Promise<any>;
  sinter(...args: any[]): Promise<any>;
  sinterstore(...args: any[]): Promise<any>;
  sunion(...args: any[]): Promise<any>;
  sunionstore(...args: any[]): Promise<any>;
  sscan(...args: any[]): Promise<any>;
  zrem(...args: any[]): Promise<any>;
  zincrby(...args: any[]): Promise<any>;
  zremrangebyscore(...args: any[]): Promise<any>;
  zremrangebyrank(...args: any[]): Promise<any>;
  zremrangebylex(...args: any[]): Promise<any>;
  zrangebylex(...args: any[]): Promise<any>;
  zlexcount(...args: any[]): Promise<any>;
  zpopmin(...args: any[]): Promise<any>;
  zpopmax(...args: any[]): Promise<any>;
  bzpopmin(...args: any[]): Promise<any>;
  bzpopmax(...args: any[]): Promise<any>;
  zunionstore(...args: any[]): Promise<any>;
  zinterstore(...args: any[]): Promise<any>;
  zscan(...args: any[]): Promise<any>;
  lpop(...args: any[]): Promise<any>;
  rpop(...args: any[]): Promise<any>;
  blpop(...args: any[]): Promise<any>;
  brpop(...args: any[]): Promise<any>;
  lrem(...args: any[]): Promise<any>;
  lset(...args: any[]): Promise<any>;
  ltrim(...args: any[]): Promise<any>;
  linsert(...args: any[]): Promise<any>;
  rpoplpush(...args: any[]): Promise<any>;
  brpoplpush(...args: any[]): Promise<any>;
  lmove(...args: any[]): Promise<any>;
  blmove(...args: any[]): Promise<any>;
  publish(...args: any[]): Promise<any>;
  eval(...args: any[]): Promise<any>;
  evalsha(...args: any[]): Promise<any>;
  script(...args: any[]): Promise<any>;
  call(...args: any[]): Promise<any>;
  sendCommand(...args: any[]): Promise<any>;
  info(...args: any[]): Promise<any>;
  ping(...args: any[]): Promise<any>;
  time(...args: any[]): Promise<any>;
  flushall(...args: any[]): Promise<any>;
  flushdb(...args: any[]): Promise<any>;
  dbsize(...args: any[]): Promise<any>;
  config(...args: any[]): Promise<any>;
  client(...args: any[]): Promise<any>;
  pfadd(...args: any[]): Promise<any>;
  pfcount(...args: any[]): Promise<any>;
  pfmerge(...args: any[]): Promise<any>;
  geoadd(...args: any[]): Promise<any>;
  geopos(...args: any[]): Promise<any>;
  geodist(...args: any[]): Promise<any>;
  georadius(...args: any[]): Promise<any>;
  geosearch(...args: any[]): Promise<any>;
  bitcount(...args: any[]): Promise<any>;
  bitop(...args: any[]): Promise<any>;
  bitpos(...args: any[]): Promise<any>;
  xadd(...args: any[]): Promise<any>;
  xread(...args: any[]): Promise<any>;
  xreadgroup(...args: any[]): Promise<any>;
  xack(...args: any[]): Promise<any>;
  xlen(...args: any[]): Promise<any>;
  xrange(...args: any[]): Promise<any>;
  xrevrange(...args: any[]): Promise<any>;
  xdel(...args: any[]): Promise<any>;
  xtrim(...args: any[]): Promise<any>;
  xgroup(...args: any[]): Promise<any>;
  xpending(...args: any[]): Promise<any>;
  xclaim(...args: any[]): Promise<any>;
  xautoclaim(...args: any[]): Promise<any>;
  xinfo(...args: any[]): Promise<any>;
  watch(...args: any[]): Promise<any>;
  unwatch(...args: any[]): Promise<any>;
  wait(...args: any[]): Promise<any>;
  /** @perfls harmless */
  pipeline(...args: any[]): ChainableCommander;
  /** @perfls harmless */
  multi(...args: any[]): ChainableCommander;
  // Commands that a project defines.
  [command: string]: any;
}
