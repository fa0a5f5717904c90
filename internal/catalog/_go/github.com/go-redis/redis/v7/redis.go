// Package redis says what github.com/go-redis/redis/v7 does.
//
//perfls:library redis
package redis

import (
	"context"
)

//perfls:remote
func (*Client) Do(...any) *Cmd

//perfls:callback fn=fn run=once
//perfls:remote
func (*Client) Pipelined(fn func(Pipeliner) error) ([]Cmder, error)

//perfls:remote
func (*Client) Process(any) error

//perfls:callback fn=fn run=once
//perfls:remote
func (*Client) TxPipelined(fn func(Pipeliner) error) ([]Cmder, error)

//perfls:remote
//perfls:callback fn=fn run=once
func (*Client) Watch(fn func(*Tx) error, _ ...any) error

//perfls:remote
func (*ClusterClient) Do(...any) *Cmd

//perfls:callback fn=fn run=once
//perfls:remote
func (*ClusterClient) Pipelined(fn func(Pipeliner) error) ([]Cmder, error)

//perfls:remote
func (*ClusterClient) Process(any) error

//perfls:callback fn=fn run=once
//perfls:remote
func (*ClusterClient) TxPipelined(fn func(Pipeliner) error) ([]Cmder, error)

//perfls:remote
//perfls:callback fn=fn run=once
func (*ClusterClient) Watch(fn func(*Tx) error, _ ...any) error

type Cmdable interface {
	Pipeline() Pipeliner
	//perfls:callback fn=fn run=once
	//perfls:remote
	Pipelined(fn func(Pipeliner) error) ([]Cmder, error)
	//perfls:callback fn=fn run=once
	//perfls:remote
	TxPipelined(fn func(Pipeliner) error) ([]Cmder, error)
	TxPipeline() Pipeliner
	ClientGetName() *StringCmd
	Echo(any) *StringCmd
	Ping() *StatusCmd
	Quit() *StatusCmd
	Del(...any) *IntCmd
	Unlink(...any) *IntCmd
	Dump(any) *StringCmd
	//perfls:cache get key=keys
	Exists(keys ...string) *IntCmd
	Expire(any, any) *BoolCmd
	ExpireAt(any, any) *BoolCmd
	Keys(any) *StringSliceCmd
	Migrate(any, any, any, any, any) *StatusCmd
	Move(any, any) *BoolCmd
	ObjectRefCount(any) *IntCmd
	ObjectEncoding(any) *StringCmd
	ObjectIdleTime(any) *DurationCmd
	Persist(any) *BoolCmd
	PExpire(any, any) *BoolCmd
	PExpireAt(any, any) *BoolCmd
	//perfls:cache get key=key
	PTTL(key string) *DurationCmd
	RandomKey() *StringCmd
	Rename(any, any) *StatusCmd
	RenameNX(any, any) *BoolCmd
	Restore(any, any, any) *StatusCmd
	RestoreReplace(any, any, any) *StatusCmd
	Sort(any, any) *StringSliceCmd
	SortStore(any, any, any) *IntCmd
	SortInterfaces(any, any) *SliceCmd
	Touch(...any) *IntCmd
	//perfls:cache get key=key
	TTL(key string) *DurationCmd
	Type(any) *StatusCmd
	Scan(any, any, any) *ScanCmd
	SScan(any, any, any, any) *ScanCmd
	HScan(any, any, any, any) *ScanCmd
	ZScan(any, any, any, any) *ScanCmd
	Append(any, any) *IntCmd
	BitCount(any, any) *IntCmd
	BitOpAnd(any, ...any) *IntCmd
	BitOpOr(any, ...any) *IntCmd
	BitOpXor(any, ...any) *IntCmd
	BitOpNot(any, any) *IntCmd
	BitPos(any, any, ...any) *IntCmd
	BitField(any, ...any) *IntSliceCmd
	Decr(any) *IntCmd
	DecrBy(any, any) *IntCmd
	//perfls:cache get key=key
	Get(key string) *StringCmd
	GetBit(any, any) *IntCmd
	//perfls:cache get key=key
	GetRange(key string, _ any, _ any) *StringCmd
	//perfls:cache set key=key
	GetSet(key string, _ any) *StringCmd
	Incr(any) *IntCmd
	IncrBy(any, any) *IntCmd
	IncrByFloat(any, any) *FloatCmd
	//perfls:cache get key=keys
	MGet(keys ...string) *SliceCmd
	//perfls:cache set key=keys
	MSet(keys ...any) *StatusCmd
	//perfls:cache set key=keys
	MSetNX(keys ...any) *BoolCmd
	//perfls:cache set key=key
	Set(key string, _ any, _ any) *StatusCmd
	SetBit(any, any, any) *IntCmd
	//perfls:cache set key=key
	SetNX(key string, _ any, _ any) *BoolCmd
	//perfls:cache set key=key
	SetXX(key string, _ any, _ any) *BoolCmd
	SetRange(any, any, any) *IntCmd
	//perfls:cache get key=key
	StrLen(key string) *IntCmd
	HDel(any, ...any) *IntCmd
	//perfls:cache get key=key
	HExists(key string, _ any) *BoolCmd
	//perfls:cache get key=key
	HGet(key string, _ any) *StringCmd
	HIncrBy(any, any, any) *IntCmd
	HIncrByFloat(any, any, any) *FloatCmd
	//perfls:cache get key=key
	HKeys(key string) *StringSliceCmd
	//perfls:cache get key=key
	HLen(key string) *IntCmd
	//perfls:cache get key=key
	HMGet(key string, _ ...any) *SliceCmd
	//perfls:cache set key=key
	HSet(key string, _ ...any) *IntCmd
	//perfls:cache set key=key
	HMSet(key string, _ ...any) *BoolCmd
	//perfls:cache set key=key
	HSetNX(key string, _ any, _ any) *BoolCmd
	//perfls:cache get key=key
	HVals(key string) *StringSliceCmd
	BLPop(any, ...any) *StringSliceCmd
	BRPop(any, ...any) *StringSliceCmd
	BRPopLPush(any, any, any) *StringCmd
	LIndex(any, any) *StringCmd
	LInsert(any, any, any, any) *IntCmd
	LInsertBefore(any, any, any) *IntCmd
	LInsertAfter(any, any, any) *IntCmd
	LLen(any) *IntCmd
	LPop(any) *StringCmd
	LPush(any, ...any) *IntCmd
	LPushX(any, ...any) *IntCmd
	//perfls:cache get key=key
	LRange(key string, _ any, _ any) *StringSliceCmd
	LRem(any, any, any) *IntCmd
	LSet(any, any, any) *StatusCmd
	LTrim(any, any, any) *StatusCmd
	RPop(any) *StringCmd
	RPopLPush(any, any) *StringCmd
	RPush(any, ...any) *IntCmd
	RPushX(any, ...any) *IntCmd
	SAdd(any, ...any) *IntCmd
	SCard(any) *IntCmd
	SDiff(...any) *StringSliceCmd
	SDiffStore(any, ...any) *IntCmd
	SInter(...any) *StringSliceCmd
	SInterStore(any, ...any) *IntCmd
	//perfls:cache get key=key
	SIsMember(key string, _ any) *BoolCmd
	//perfls:cache get key=key
	SMembers(key string) *StringSliceCmd
	SMove(any, any, any) *BoolCmd
	SPop(any) *StringCmd
	SPopN(any, any) *StringSliceCmd
	SRandMember(any) *StringCmd
	SRandMemberN(any, any) *StringSliceCmd
	SRem(any, ...any) *IntCmd
	SUnion(...any) *StringSliceCmd
	SUnionStore(any, ...any) *IntCmd
	XAdd(any) *StringCmd
	XDel(any, ...any) *IntCmd
	XLen(any) *IntCmd
	XRange(any, any, any) *XMessageSliceCmd
	XRangeN(any, any, any, any) *XMessageSliceCmd
	XRevRange(any, any, any) *XMessageSliceCmd
	XRevRangeN(any, any, any, any) *XMessageSliceCmd
	XRead(any) *XStreamSliceCmd
	XReadStreams(...any) *XStreamSliceCmd
	XGroupCreate(any, any, any) *StatusCmd
	XGroupCreateMkStream(any, any, any) *StatusCmd
	XGroupSetID(any, any, any) *StatusCmd
	XGroupDestroy(any, any) *IntCmd
	XGroupDelConsumer(any, any, any) *IntCmd
	XReadGroup(any) *XStreamSliceCmd
	XAck(any, any, ...any) *IntCmd
	XPending(any, any) *XPendingCmd
	XPendingExt(any) *XPendingExtCmd
	XClaim(any) *XMessageSliceCmd
	XClaimJustID(any) *StringSliceCmd
	XTrim(any, any) *IntCmd
	XTrimApprox(any, any) *IntCmd
	XInfoGroups(any) *XInfoGroupsCmd
	BZPopMax(any, ...any) *ZWithKeyCmd
	BZPopMin(any, ...any) *ZWithKeyCmd
	ZAdd(any, ...any) *IntCmd
	ZAddNX(any, ...any) *IntCmd
	ZAddXX(any, ...any) *IntCmd
	ZAddCh(any, ...any) *IntCmd
	ZAddNXCh(any, ...any) *IntCmd
	ZAddXXCh(any, ...any) *IntCmd
	ZIncr(any, any) *FloatCmd
	ZIncrNX(any, any) *FloatCmd
	ZIncrXX(any, any) *FloatCmd
	ZCard(any) *IntCmd
	ZCount(any, any, any) *IntCmd
	ZLexCount(any, any, any) *IntCmd
	ZIncrBy(any, any, any) *FloatCmd
	ZInterStore(any, any) *IntCmd
	ZPopMax(any, ...any) *ZSliceCmd
	ZPopMin(any, ...any) *ZSliceCmd
	//perfls:cache get key=key
	ZRange(key string, _ any, _ any) *StringSliceCmd
	ZRangeWithScores(any, any, any) *ZSliceCmd
	ZRangeByScore(any, any) *StringSliceCmd
	ZRangeByLex(any, any) *StringSliceCmd
	ZRangeByScoreWithScores(any, any) *ZSliceCmd
	ZRank(any, any) *IntCmd
	ZRem(any, ...any) *IntCmd
	ZRemRangeByRank(any, any, any) *IntCmd
	ZRemRangeByScore(any, any, any) *IntCmd
	ZRemRangeByLex(any, any, any) *IntCmd
	//perfls:cache get key=key
	ZRevRange(key string, _ any, _ any) *StringSliceCmd
	ZRevRangeWithScores(any, any, any) *ZSliceCmd
	ZRevRangeByScore(any, any) *StringSliceCmd
	ZRevRangeByLex(any, any) *StringSliceCmd
	ZRevRangeByScoreWithScores(any, any) *ZSliceCmd
	ZRevRank(any, any) *IntCmd
	//perfls:cache get key=key
	ZScore(key string, _ any) *FloatCmd
	ZUnionStore(any, any) *IntCmd
	PFAdd(any, ...any) *IntCmd
	PFCount(...any) *IntCmd
	PFMerge(any, ...any) *StatusCmd
	BgRewriteAOF() *StatusCmd
	BgSave() *StatusCmd
	ClientKill(any) *StatusCmd
	ClientKillByFilter(...any) *IntCmd
	ClientList() *StringCmd
	ClientPause(any) *BoolCmd
	ClientID() *IntCmd
	ConfigGet(any) *SliceCmd
	ConfigResetStat() *StatusCmd
	ConfigSet(any, any) *StatusCmd
	ConfigRewrite() *StatusCmd
	DBSize() *IntCmd
	FlushAll() *StatusCmd
	FlushAllAsync() *StatusCmd
	FlushDB() *StatusCmd
	FlushDBAsync() *StatusCmd
	Info(...any) *StringCmd
	LastSave() *IntCmd
	Save() *StatusCmd
	Shutdown() *StatusCmd
	ShutdownSave() *StatusCmd
	ShutdownNoSave() *StatusCmd
	SlaveOf(any, any) *StatusCmd
	Time() *TimeCmd
	Eval(any, any, ...any) *Cmd
	EvalSha(any, any, ...any) *Cmd
	ScriptExists(...any) *BoolSliceCmd
	ScriptFlush() *StatusCmd
	ScriptKill() *StatusCmd
	ScriptLoad(any) *StringCmd
	DebugObject(any) *StringCmd
	Publish(any, any) *IntCmd
	PubSubChannels(any) *StringSliceCmd
	PubSubNumPat() *IntCmd
	ClusterNodes() *StringCmd
	ClusterMeet(any, any) *StatusCmd
	ClusterForget(any) *StatusCmd
	ClusterReplicate(any) *StatusCmd
	ClusterResetSoft() *StatusCmd
	ClusterResetHard() *StatusCmd
	ClusterInfo() *StringCmd
	ClusterKeySlot(any) *IntCmd
	ClusterGetKeysInSlot(any, any) *StringSliceCmd
	ClusterCountFailureReports(any) *IntCmd
	ClusterCountKeysInSlot(any) *IntCmd
	ClusterDelSlots(...any) *StatusCmd
	ClusterDelSlotsRange(any, any) *StatusCmd
	ClusterSaveConfig() *StatusCmd
	ClusterSlaves(any) *StringSliceCmd
	ClusterFailover() *StatusCmd
	ClusterAddSlots(...any) *StatusCmd
	ClusterAddSlotsRange(any, any) *StatusCmd
	GeoAdd(any, ...any) *IntCmd
	GeoPos(any, ...any) *GeoPosCmd
	GeoRadius(any, any, any, any) *GeoLocationCmd
	GeoRadiusStore(any, any, any, any) *IntCmd
	GeoRadiusByMember(any, any, any) *GeoLocationCmd
	GeoRadiusByMemberStore(any, any, any) *IntCmd
	GeoDist(any, any, any, any) *FloatCmd
	GeoHash(any, ...any) *StringSliceCmd
	ReadOnly() *StatusCmd
	ReadWrite() *StatusCmd
	MemoryUsage(any, ...any) *IntCmd
}

//perfls:callback fn=fn run=once
//perfls:remote
func (*Conn) Pipelined(fn func(Pipeliner) error) ([]Cmder, error)

//perfls:remote
func (*Conn) Process(any) error

//perfls:callback fn=fn run=once
//perfls:remote
func (*Conn) TxPipelined(fn func(Pipeliner) error) ([]Cmder, error)

//perfls:methods batch
type Pipeline struct {
	cmdable
	statefulCmdable
}

//perfls:batch
func (*Pipeline) Do(...any) *Cmd

//perfls:remote
func (*Pipeline) Exec() ([]Cmder, error)

//perfls:batch
func (*Pipeline) Process(any) error

//perfls:methods batch
type Pipeliner interface {
	StatefulCmdable
	//perfls:batch
	Do(...any) *Cmd
	//perfls:batch
	Process(any) error
	Close() error
	Discard() error
	//perfls:remote
	Exec() ([]Cmder, error)
	ExecContext(context.Context) ([]Cmder, error)
}

//perfls:remote
func (*PubSub) Receive() (any, error)

//perfls:remote
func (*PubSub) ReceiveMessage() (*Message, error)

//perfls:remote
func (*PubSub) ReceiveTimeout(any) (any, error)

//perfls:remote
func (*Ring) Do(...any) *Cmd

//perfls:callback fn=fn run=once
//perfls:remote
func (*Ring) Pipelined(fn func(Pipeliner) error) ([]Cmder, error)

//perfls:remote
func (*Ring) Process(any) error

//perfls:callback fn=fn run=once
//perfls:remote
func (*Ring) TxPipelined(fn func(Pipeliner) error) ([]Cmder, error)

//perfls:remote
//perfls:callback fn=fn run=once
func (*Ring) Watch(fn func(*Tx) error, _ ...any) error

//perfls:rows
func (*ScanIterator) Next() bool

//perfls:remote
func (*Script) Eval(any, any, ...any) *Cmd

//perfls:remote
func (*Script) EvalSha(any, any, ...any) *Cmd

//perfls:remote
func (*Script) Exists(any) *BoolSliceCmd

//perfls:remote
func (*Script) Load(any) *StringCmd

//perfls:remote
func (*Script) Run(any, any, ...any) *Cmd

//perfls:callback fn=fn run=once
//perfls:remote
func (*Tx) Pipelined(fn func(Pipeliner) error) ([]Cmder, error)

//perfls:remote
func (*Tx) Process(any) error

//perfls:callback fn=fn run=once
//perfls:remote
func (*Tx) TxPipelined(fn func(Pipeliner) error) ([]Cmder, error)

//perfls:remote
//perfls:callback fn=fns run=once
func (*Tx) Watch(fns ...string) *StatusCmd

//perfls:methods remote
type UniversalClient interface {
	Cmdable
	Context() context.Context
	AddHook(any)
	Watch(func(*Tx) error, ...any) error
	Do(...any) *Cmd
	DoContext(context.Context, ...any) *Cmd
	Process(any) error
	ProcessContext(context.Context, any) error
	Subscribe(...any) *PubSub
	PSubscribe(...any) *PubSub
	Close() error
}

//perfls:methods remote
type cmdable struct {
	Cmdable
}

//perfls:methods remote
type statefulCmdable func(Cmder) error
