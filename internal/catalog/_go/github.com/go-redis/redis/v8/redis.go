// Package redis says what github.com/go-redis/redis/v8 does.
//
//perfls:library redis
package redis

import (
	"context"
)

//perfls:remote
func (*Client) Do(context.Context, ...any) *Cmd

//perfls:callback fn=fn run=once
//perfls:remote
func (*Client) Pipelined(_ context.Context, fn func(Pipeliner) error) ([]Cmder, error)

//perfls:remote
func (*Client) Process(context.Context, any) error

//perfls:callback fn=fn run=once
//perfls:remote
func (*Client) TxPipelined(_ context.Context, fn func(Pipeliner) error) ([]Cmder, error)

//perfls:remote
//perfls:callback fn=fn run=once
func (*Client) Watch(_ context.Context, fn func(*Tx) error, _ ...any) error

//perfls:remote
func (*ClusterClient) Do(context.Context, ...any) *Cmd

//perfls:callback fn=fn run=once
//perfls:remote
func (*ClusterClient) Pipelined(_ context.Context, fn func(Pipeliner) error) ([]Cmder, error)

//perfls:remote
func (*ClusterClient) Process(context.Context, any) error

//perfls:callback fn=fn run=once
//perfls:remote
func (*ClusterClient) TxPipelined(_ context.Context, fn func(Pipeliner) error) ([]Cmder, error)

//perfls:remote
//perfls:callback fn=fn run=once
func (*ClusterClient) Watch(_ context.Context, fn func(*Tx) error, _ ...any) error

type Cmdable interface {
	Pipeline() Pipeliner
	//perfls:callback fn=fn run=once
	//perfls:remote
	Pipelined(_ context.Context, fn func(Pipeliner) error) ([]Cmder, error)
	//perfls:callback fn=fn run=once
	//perfls:remote
	TxPipelined(_ context.Context, fn func(Pipeliner) error) ([]Cmder, error)
	TxPipeline() Pipeliner
	ClientGetName(context.Context) *StringCmd
	Echo(context.Context, any) *StringCmd
	Ping(context.Context) *StatusCmd
	Quit(context.Context) *StatusCmd
	Del(context.Context, ...any) *IntCmd
	Unlink(context.Context, ...any) *IntCmd
	Dump(context.Context, any) *StringCmd
	//perfls:cache get key=keys
	Exists(_ context.Context, keys ...string) *IntCmd
	Expire(context.Context, any, any) *BoolCmd
	ExpireAt(context.Context, any, any) *BoolCmd
	ExpireNX(context.Context, any, any) *BoolCmd
	ExpireXX(context.Context, any, any) *BoolCmd
	ExpireGT(context.Context, any, any) *BoolCmd
	ExpireLT(context.Context, any, any) *BoolCmd
	Keys(context.Context, any) *StringSliceCmd
	Migrate(context.Context, any, any, any, any, any) *StatusCmd
	Move(context.Context, any, any) *BoolCmd
	ObjectRefCount(context.Context, any) *IntCmd
	ObjectEncoding(context.Context, any) *StringCmd
	ObjectIdleTime(context.Context, any) *DurationCmd
	Persist(context.Context, any) *BoolCmd
	PExpire(context.Context, any, any) *BoolCmd
	PExpireAt(context.Context, any, any) *BoolCmd
	//perfls:cache get key=key
	PTTL(_ context.Context, key string) *DurationCmd
	RandomKey(context.Context) *StringCmd
	Rename(context.Context, any, any) *StatusCmd
	RenameNX(context.Context, any, any) *BoolCmd
	Restore(context.Context, any, any, any) *StatusCmd
	RestoreReplace(context.Context, any, any, any) *StatusCmd
	Sort(context.Context, any, any) *StringSliceCmd
	SortStore(context.Context, any, any, any) *IntCmd
	SortInterfaces(context.Context, any, any) *SliceCmd
	Touch(context.Context, ...any) *IntCmd
	//perfls:cache get key=key
	TTL(_ context.Context, key string) *DurationCmd
	Type(context.Context, any) *StatusCmd
	Append(context.Context, any, any) *IntCmd
	Decr(context.Context, any) *IntCmd
	DecrBy(context.Context, any, any) *IntCmd
	//perfls:cache get key=key
	Get(_ context.Context, key string) *StringCmd
	//perfls:cache get key=key
	GetRange(_ context.Context, key string, _ any, _ any) *StringCmd
	//perfls:cache set key=key
	GetSet(_ context.Context, key string, _ any) *StringCmd
	//perfls:cache get key=key
	GetEx(_ context.Context, key string, _ any) *StringCmd
	GetDel(context.Context, any) *StringCmd
	Incr(context.Context, any) *IntCmd
	IncrBy(context.Context, any, any) *IntCmd
	IncrByFloat(context.Context, any, any) *FloatCmd
	//perfls:cache get key=keys
	MGet(_ context.Context, keys ...string) *SliceCmd
	//perfls:cache set key=keys
	MSet(_ context.Context, keys ...any) *StatusCmd
	//perfls:cache set key=keys
	MSetNX(_ context.Context, keys ...any) *BoolCmd
	//perfls:cache set key=key
	Set(_ context.Context, key string, _ any, _ any) *StatusCmd
	//perfls:cache set key=key
	SetArgs(_ context.Context, key string, _ any, _ any) *StatusCmd
	//perfls:cache set key=key
	SetEX(_ context.Context, key string, _ any, _ any) *StatusCmd
	//perfls:cache set key=key
	SetNX(_ context.Context, key string, _ any, _ any) *BoolCmd
	//perfls:cache set key=key
	SetXX(_ context.Context, key string, _ any, _ any) *BoolCmd
	SetRange(context.Context, any, any, any) *IntCmd
	//perfls:cache get key=key
	StrLen(_ context.Context, key string) *IntCmd
	Copy(context.Context, any, any, any, any) *IntCmd
	GetBit(context.Context, any, any) *IntCmd
	SetBit(context.Context, any, any, any) *IntCmd
	BitCount(context.Context, any, any) *IntCmd
	BitOpAnd(context.Context, any, ...any) *IntCmd
	BitOpOr(context.Context, any, ...any) *IntCmd
	BitOpXor(context.Context, any, ...any) *IntCmd
	BitOpNot(context.Context, any, any) *IntCmd
	BitPos(context.Context, any, any, ...any) *IntCmd
	BitField(context.Context, any, ...any) *IntSliceCmd
	Scan(context.Context, any, any, any) *ScanCmd
	ScanType(context.Context, any, any, any, any) *ScanCmd
	SScan(context.Context, any, any, any, any) *ScanCmd
	HScan(context.Context, any, any, any, any) *ScanCmd
	ZScan(context.Context, any, any, any, any) *ScanCmd
	HDel(context.Context, any, ...any) *IntCmd
	//perfls:cache get key=key
	HExists(_ context.Context, key string, _ any) *BoolCmd
	//perfls:cache get key=key
	HGet(_ context.Context, key string, _ any) *StringCmd
	HIncrBy(context.Context, any, any, any) *IntCmd
	HIncrByFloat(context.Context, any, any, any) *FloatCmd
	//perfls:cache get key=key
	HKeys(_ context.Context, key string) *StringSliceCmd
	//perfls:cache get key=key
	HLen(_ context.Context, key string) *IntCmd
	//perfls:cache get key=key
	HMGet(_ context.Context, key string, _ ...any) *SliceCmd
	//perfls:cache set key=key
	HSet(_ context.Context, key string, _ ...any) *IntCmd
	//perfls:cache set key=key
	HMSet(_ context.Context, key string, _ ...any) *BoolCmd
	//perfls:cache set key=key
	HSetNX(_ context.Context, key string, _ any, _ any) *BoolCmd
	//perfls:cache get key=key
	HVals(_ context.Context, key string) *StringSliceCmd
	HRandField(context.Context, any, any, any) *StringSliceCmd
	BLPop(context.Context, any, ...any) *StringSliceCmd
	BRPop(context.Context, any, ...any) *StringSliceCmd
	BRPopLPush(context.Context, any, any, any) *StringCmd
	LIndex(context.Context, any, any) *StringCmd
	LInsert(context.Context, any, any, any, any) *IntCmd
	LInsertBefore(context.Context, any, any, any) *IntCmd
	LInsertAfter(context.Context, any, any, any) *IntCmd
	LLen(context.Context, any) *IntCmd
	LPop(context.Context, any) *StringCmd
	LPopCount(context.Context, any, any) *StringSliceCmd
	LPos(context.Context, any, any, any) *IntCmd
	LPosCount(context.Context, any, any, any, any) *IntSliceCmd
	LPush(context.Context, any, ...any) *IntCmd
	LPushX(context.Context, any, ...any) *IntCmd
	//perfls:cache get key=key
	LRange(_ context.Context, key string, _ any, _ any) *StringSliceCmd
	LRem(context.Context, any, any, any) *IntCmd
	LSet(context.Context, any, any, any) *StatusCmd
	LTrim(context.Context, any, any, any) *StatusCmd
	RPop(context.Context, any) *StringCmd
	RPopCount(context.Context, any, any) *StringSliceCmd
	RPopLPush(context.Context, any, any) *StringCmd
	RPush(context.Context, any, ...any) *IntCmd
	RPushX(context.Context, any, ...any) *IntCmd
	LMove(context.Context, any, any, any, any) *StringCmd
	BLMove(context.Context, any, any, any, any, any) *StringCmd
	SAdd(context.Context, any, ...any) *IntCmd
	SCard(context.Context, any) *IntCmd
	SDiff(context.Context, ...any) *StringSliceCmd
	SDiffStore(context.Context, any, ...any) *IntCmd
	SInter(context.Context, ...any) *StringSliceCmd
	SInterStore(context.Context, any, ...any) *IntCmd
	//perfls:cache get key=key
	SIsMember(_ context.Context, key string, _ any) *BoolCmd
	SMIsMember(context.Context, any, ...any) *BoolSliceCmd
	//perfls:cache get key=key
	SMembers(_ context.Context, key string) *StringSliceCmd
	SMove(context.Context, any, any, any) *BoolCmd
	SPop(context.Context, any) *StringCmd
	SPopN(context.Context, any, any) *StringSliceCmd
	SRandMember(context.Context, any) *StringCmd
	SRandMemberN(context.Context, any, any) *StringSliceCmd
	SRem(context.Context, any, ...any) *IntCmd
	SUnion(context.Context, ...any) *StringSliceCmd
	SUnionStore(context.Context, any, ...any) *IntCmd
	XAdd(context.Context, any) *StringCmd
	XDel(context.Context, any, ...any) *IntCmd
	XLen(context.Context, any) *IntCmd
	XRange(context.Context, any, any, any) *XMessageSliceCmd
	XRangeN(context.Context, any, any, any, any) *XMessageSliceCmd
	XRevRange(context.Context, any, any, any) *XMessageSliceCmd
	XRevRangeN(context.Context, any, any, any, any) *XMessageSliceCmd
	XRead(context.Context, any) *XStreamSliceCmd
	XReadStreams(context.Context, ...any) *XStreamSliceCmd
	XGroupCreate(context.Context, any, any, any) *StatusCmd
	XGroupCreateMkStream(context.Context, any, any, any) *StatusCmd
	XGroupSetID(context.Context, any, any, any) *StatusCmd
	XGroupDestroy(context.Context, any, any) *IntCmd
	XGroupCreateConsumer(context.Context, any, any, any) *IntCmd
	XGroupDelConsumer(context.Context, any, any, any) *IntCmd
	XReadGroup(context.Context, any) *XStreamSliceCmd
	XAck(context.Context, any, any, ...any) *IntCmd
	XPending(context.Context, any, any) *XPendingCmd
	XPendingExt(context.Context, any) *XPendingExtCmd
	XClaim(context.Context, any) *XMessageSliceCmd
	XClaimJustID(context.Context, any) *StringSliceCmd
	XAutoClaim(context.Context, any) *XAutoClaimCmd
	XAutoClaimJustID(context.Context, any) *XAutoClaimJustIDCmd
	XTrim(context.Context, any, any) *IntCmd
	XTrimApprox(context.Context, any, any) *IntCmd
	XTrimMaxLen(context.Context, any, any) *IntCmd
	XTrimMaxLenApprox(context.Context, any, any, any) *IntCmd
	XTrimMinID(context.Context, any, any) *IntCmd
	XTrimMinIDApprox(context.Context, any, any, any) *IntCmd
	XInfoGroups(context.Context, any) *XInfoGroupsCmd
	XInfoStream(context.Context, any) *XInfoStreamCmd
	XInfoConsumers(context.Context, any, any) *XInfoConsumersCmd
	BZPopMax(context.Context, any, ...any) *ZWithKeyCmd
	BZPopMin(context.Context, any, ...any) *ZWithKeyCmd
	ZAdd(context.Context, any, ...any) *IntCmd
	ZAddNX(context.Context, any, ...any) *IntCmd
	ZAddXX(context.Context, any, ...any) *IntCmd
	ZAddCh(context.Context, any, ...any) *IntCmd
	ZAddNXCh(context.Context, any, ...any) *IntCmd
	ZAddXXCh(context.Context, any, ...any) *IntCmd
	ZAddArgs(context.Context, any, any) *IntCmd
	ZAddArgsIncr(context.Context, any, any) *FloatCmd
	ZIncr(context.Context, any, any) *FloatCmd
	ZIncrNX(context.Context, any, any) *FloatCmd
	ZIncrXX(context.Context, any, any) *FloatCmd
	ZCard(context.Context, any) *IntCmd
	ZCount(context.Context, any, any, any) *IntCmd
	ZLexCount(context.Context, any, any, any) *IntCmd
	ZIncrBy(context.Context, any, any, any) *FloatCmd
	ZInter(context.Context, any) *StringSliceCmd
	ZInterWithScores(context.Context, any) *ZSliceCmd
	ZInterStore(context.Context, any, any) *IntCmd
	ZMScore(context.Context, any, ...any) *FloatSliceCmd
	ZPopMax(context.Context, any, ...any) *ZSliceCmd
	ZPopMin(context.Context, any, ...any) *ZSliceCmd
	//perfls:cache get key=key
	ZRange(_ context.Context, key string, _ any, _ any) *StringSliceCmd
	ZRangeWithScores(context.Context, any, any, any) *ZSliceCmd
	ZRangeByScore(context.Context, any, any) *StringSliceCmd
	ZRangeByLex(context.Context, any, any) *StringSliceCmd
	ZRangeByScoreWithScores(context.Context, any, any) *ZSliceCmd
	ZRangeArgs(context.Context, any) *StringSliceCmd
	ZRangeArgsWithScores(context.Context, any) *ZSliceCmd
	ZRangeStore(context.Context, any, any) *IntCmd
	ZRank(context.Context, any, any) *IntCmd
	ZRem(context.Context, any, ...any) *IntCmd
	ZRemRangeByRank(context.Context, any, any, any) *IntCmd
	ZRemRangeByScore(context.Context, any, any, any) *IntCmd
	ZRemRangeByLex(context.Context, any, any, any) *IntCmd
	//perfls:cache get key=key
	ZRevRange(_ context.Context, key string, _ any, _ any) *StringSliceCmd
	ZRevRangeWithScores(context.Context, any, any, any) *ZSliceCmd
	ZRevRangeByScore(context.Context, any, any) *StringSliceCmd
	ZRevRangeByLex(context.Context, any, any) *StringSliceCmd
	ZRevRangeByScoreWithScores(context.Context, any, any) *ZSliceCmd
	ZRevRank(context.Context, any, any) *IntCmd
	//perfls:cache get key=key
	ZScore(_ context.Context, key string, _ any) *FloatCmd
	ZUnionStore(context.Context, any, any) *IntCmd
	ZUnion(context.Context, any) *StringSliceCmd
	ZUnionWithScores(context.Context, any) *ZSliceCmd
	ZRandMember(context.Context, any, any, any) *StringSliceCmd
	ZDiff(context.Context, ...any) *StringSliceCmd
	ZDiffWithScores(context.Context, ...any) *ZSliceCmd
	ZDiffStore(context.Context, any, ...any) *IntCmd
	PFAdd(context.Context, any, ...any) *IntCmd
	PFCount(context.Context, ...any) *IntCmd
	PFMerge(context.Context, any, ...any) *StatusCmd
	BgRewriteAOF(context.Context) *StatusCmd
	BgSave(context.Context) *StatusCmd
	ClientKill(context.Context, any) *StatusCmd
	ClientKillByFilter(context.Context, ...any) *IntCmd
	ClientList(context.Context) *StringCmd
	ClientPause(context.Context, any) *BoolCmd
	ClientID(context.Context) *IntCmd
	ConfigGet(context.Context, any) *SliceCmd
	ConfigResetStat(context.Context) *StatusCmd
	ConfigSet(context.Context, any, any) *StatusCmd
	ConfigRewrite(context.Context) *StatusCmd
	DBSize(context.Context) *IntCmd
	FlushAll(context.Context) *StatusCmd
	FlushAllAsync(context.Context) *StatusCmd
	FlushDB(context.Context) *StatusCmd
	FlushDBAsync(context.Context) *StatusCmd
	Info(context.Context, ...any) *StringCmd
	LastSave(context.Context) *IntCmd
	Save(context.Context) *StatusCmd
	Shutdown(context.Context) *StatusCmd
	ShutdownSave(context.Context) *StatusCmd
	ShutdownNoSave(context.Context) *StatusCmd
	SlaveOf(context.Context, any, any) *StatusCmd
	Time(context.Context) *TimeCmd
	DebugObject(context.Context, any) *StringCmd
	ReadOnly(context.Context) *StatusCmd
	ReadWrite(context.Context) *StatusCmd
	MemoryUsage(context.Context, any, ...any) *IntCmd
	Eval(context.Context, any, any, ...any) *Cmd
	EvalSha(context.Context, any, any, ...any) *Cmd
	ScriptExists(context.Context, ...any) *BoolSliceCmd
	ScriptFlush(context.Context) *StatusCmd
	ScriptKill(context.Context) *StatusCmd
	ScriptLoad(context.Context, any) *StringCmd
	Publish(context.Context, any, any) *IntCmd
	PubSubChannels(context.Context, any) *StringSliceCmd
	PubSubNumPat(context.Context) *IntCmd
	ClusterNodes(context.Context) *StringCmd
	ClusterMeet(context.Context, any, any) *StatusCmd
	ClusterForget(context.Context, any) *StatusCmd
	ClusterReplicate(context.Context, any) *StatusCmd
	ClusterResetSoft(context.Context) *StatusCmd
	ClusterResetHard(context.Context) *StatusCmd
	ClusterInfo(context.Context) *StringCmd
	ClusterKeySlot(context.Context, any) *IntCmd
	ClusterGetKeysInSlot(context.Context, any, any) *StringSliceCmd
	ClusterCountFailureReports(context.Context, any) *IntCmd
	ClusterCountKeysInSlot(context.Context, any) *IntCmd
	ClusterDelSlots(context.Context, ...any) *StatusCmd
	ClusterDelSlotsRange(context.Context, any, any) *StatusCmd
	ClusterSaveConfig(context.Context) *StatusCmd
	ClusterSlaves(context.Context, any) *StringSliceCmd
	ClusterFailover(context.Context) *StatusCmd
	ClusterAddSlots(context.Context, ...any) *StatusCmd
	ClusterAddSlotsRange(context.Context, any, any) *StatusCmd
	GeoAdd(context.Context, any, ...any) *IntCmd
	GeoPos(context.Context, any, ...any) *GeoPosCmd
	GeoRadius(context.Context, any, any, any, any) *GeoLocationCmd
	GeoRadiusStore(context.Context, any, any, any, any) *IntCmd
	GeoRadiusByMember(context.Context, any, any, any) *GeoLocationCmd
	GeoRadiusByMemberStore(context.Context, any, any, any) *IntCmd
	GeoSearch(context.Context, any, any) *StringSliceCmd
	GeoSearchStore(context.Context, any, any, any) *IntCmd
	GeoDist(context.Context, any, any, any, any) *FloatCmd
	GeoHash(context.Context, any, ...any) *StringSliceCmd
}

//perfls:callback fn=fn run=once
//perfls:remote
func (*Conn) Pipelined(_ context.Context, fn func(Pipeliner) error) ([]Cmder, error)

//perfls:remote
func (*Conn) Process(context.Context, any) error

//perfls:callback fn=fn run=once
//perfls:remote
func (*Conn) TxPipelined(_ context.Context, fn func(Pipeliner) error) ([]Cmder, error)

//perfls:methods batch
type Pipeline struct {
	cmdable
	statefulCmdable
}

//perfls:batch
func (*Pipeline) Do(context.Context, ...any) *Cmd

//perfls:remote
func (*Pipeline) Exec(context.Context) ([]Cmder, error)

//perfls:batch
func (*Pipeline) Process(context.Context, any) error

//perfls:methods batch
type Pipeliner interface {
	StatefulCmdable
	Len() int
	//perfls:batch
	Do(context.Context, ...any) *Cmd
	//perfls:batch
	Process(context.Context, any) error
	Close() error
	Discard() error
	//perfls:remote
	Exec(context.Context) ([]Cmder, error)
}

//perfls:remote
func (*PubSub) Receive(context.Context) (any, error)

//perfls:remote
func (*PubSub) ReceiveMessage(context.Context) (*Message, error)

//perfls:remote
func (*PubSub) ReceiveTimeout(context.Context, any) (any, error)

//perfls:remote
func (*Ring) Do(context.Context, ...any) *Cmd

//perfls:callback fn=fn run=once
//perfls:remote
func (*Ring) Pipelined(_ context.Context, fn func(Pipeliner) error) ([]Cmder, error)

//perfls:remote
func (*Ring) Process(context.Context, any) error

//perfls:callback fn=fn run=once
//perfls:remote
func (*Ring) TxPipelined(_ context.Context, fn func(Pipeliner) error) ([]Cmder, error)

//perfls:remote
//perfls:callback fn=fn run=once
func (*Ring) Watch(_ context.Context, fn func(*Tx) error, _ ...any) error

//perfls:rows
func (*ScanIterator) Next(context.Context) bool

//perfls:remote
func (*Script) Eval(context.Context, any, any, ...any) *Cmd

//perfls:remote
func (*Script) EvalSha(context.Context, any, any, ...any) *Cmd

//perfls:remote
func (*Script) Exists(context.Context, any) *BoolSliceCmd

//perfls:remote
func (*Script) Load(context.Context, any) *StringCmd

//perfls:remote
func (*Script) Run(context.Context, any, any, ...any) *Cmd

//perfls:callback fn=fn run=once
//perfls:remote
func (*Tx) Pipelined(_ context.Context, fn func(Pipeliner) error) ([]Cmder, error)

//perfls:remote
func (*Tx) Process(context.Context, any) error

//perfls:callback fn=fn run=once
//perfls:remote
func (*Tx) TxPipelined(_ context.Context, fn func(Pipeliner) error) ([]Cmder, error)

//perfls:remote
//perfls:callback fn=fns run=once
func (*Tx) Watch(_ context.Context, fns ...string) *StatusCmd

//perfls:methods remote
type UniversalClient interface {
	Cmdable
	Context() context.Context
	AddHook(any)
	Watch(context.Context, func(*Tx) error, ...any) error
	Do(context.Context, ...any) *Cmd
	Process(context.Context, any) error
	Subscribe(context.Context, ...any) *PubSub
	PSubscribe(context.Context, ...any) *PubSub
	Close() error
	PoolStats() *PoolStats
}

//perfls:methods remote
type cmdable struct {
	Cmdable
}

//perfls:methods remote
type statefulCmdable func(context.Context, Cmder) error
