/** @perfls library redis */
// Commands that look up or store under a key.
/** @perfls methods remote */
export interface CacheCommands {
  /** @perfls cache get key=key */
  exists(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  ttl(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  pttl(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  pTTL(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  get(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  getex(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  getEx(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  getrange(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  getRange(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  mget(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  mGet(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  strlen(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  strLen(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  getbit(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  getBit(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  hget(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  hGet(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  hgetall(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  hGetAll(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  hmget(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  hmGet(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  hexists(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  hExists(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  hkeys(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  hKeys(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  hvals(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  hVals(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  hlen(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  hLen(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  smembers(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  sMembers(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  sismember(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  sIsMember(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  smismember(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  smIsMember(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  scard(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  sCard(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  zrange(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  zRange(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  zrangebyscore(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  zRangeByScore(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  zrevrange(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  zRevRange(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  zrevrangebyscore(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  zscore(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  zScore(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  zmscore(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  zmScore(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  zrank(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  zRank(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  zrevrank(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  zRevRank(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  zcard(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  zCard(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  zcount(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  zCount(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  lrange(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  lRange(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  lindex(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  lIndex(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  llen(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache get key=key */
  lLen(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache set key=key */
  set(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache set key=key */
  setex(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache set key=key */
  setEx(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache set key=key */
  psetex(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache set key=key */
  pSetEx(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache set key=key */
  setnx(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache set key=key */
  setNX(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache set key=key */
  mset(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache set key=key */
  mSet(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache set key=key */
  msetnx(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache set key=key */
  mSetNX(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache set key=key */
  getset(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache set key=key */
  getSet(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache set key=key */
  append(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache set key=key */
  setrange(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache set key=key */
  setRange(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache set key=key */
  setbit(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache set key=key */
  setBit(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache set key=key */
  hset(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache set key=key */
  hSet(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache set key=key */
  hmset(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache set key=key */
  hsetnx(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache set key=key */
  hSetNX(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache set key=key */
  sadd(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache set key=key */
  sAdd(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache set key=key */
  zadd(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache set key=key */
  zAdd(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache set key=key */
  lpush(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache set key=key */
  lPush(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache set key=key */
  rpush(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache set key=key */
  rPush(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache set key=key */
  lpushx(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache set key=key */
  lPushX(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache set key=key */
  rpushx(key: any, ...rest: any[]): Promise<any>;
  /** @perfls cache set key=key */
  rPushX(key: any, ...rest: any[]): Promise<any>;
}
