package redis

import (
	"context"
)

type BitMapCmdable interface {
	GetBit(context.Context, any, any) *IntCmd
	SetBit(context.Context, any, any, any) *IntCmd
	BitCount(context.Context, any, any) *IntCmd
	BitOpAnd(context.Context, any, ...any) *IntCmd
	BitOpOr(context.Context, any, ...any) *IntCmd
	BitOpXor(context.Context, any, ...any) *IntCmd
	BitOpDiff(context.Context, any, ...any) *IntCmd
	BitOpDiff1(context.Context, any, ...any) *IntCmd
	BitOpAndOr(context.Context, any, ...any) *IntCmd
	BitOpOne(context.Context, any, ...any) *IntCmd
	BitOpNot(context.Context, any, any) *IntCmd
	BitPos(context.Context, any, any, ...any) *IntCmd
	BitPosSpan(context.Context, any, any, any, any, any) *IntCmd
	BitField(context.Context, any, ...any) *IntSliceCmd
	BitFieldRO(context.Context, any, ...any) *IntSliceCmd
}

type Cmdable interface {
	BitMapCmdable
	GenericCmdable
	GeoCmdable
	HashCmdable
	HyperLogLogCmdable
	ListCmdable
	PubSubCmdable
	ScriptingFunctionsCmdable
	SetCmdable
	SortedSetCmdable
	StringCmdable
	StreamCmdable
	Pipeline() Pipeliner
	//perfls:callback fn=fn run=once
	//perfls:remote
	Pipelined(_ context.Context, fn func(Pipeliner) error) ([]Cmder, error)
	//perfls:callback fn=fn run=once
	//perfls:remote
	TxPipelined(_ context.Context, fn func(Pipeliner) error) ([]Cmder, error)
	TxPipeline() Pipeliner
	CommandList(context.Context, any) *StringSliceCmd
	CommandGetKeys(context.Context, ...any) *StringSliceCmd
	ClientGetName(context.Context) *StringCmd
	Echo(context.Context, any) *StringCmd
	Ping(context.Context) *StatusCmd
	Quit(context.Context) *StatusCmd
	Unlink(context.Context, ...any) *IntCmd
	BgRewriteAOF(context.Context) *StatusCmd
	BgSave(context.Context) *StatusCmd
	ClientKill(context.Context, any) *StatusCmd
	ClientKillByFilter(context.Context, ...any) *IntCmd
	ClientList(context.Context) *StringCmd
	ClientPause(context.Context, any) *BoolCmd
	ClientUnpause(context.Context) *BoolCmd
	ClientID(context.Context) *IntCmd
	ClientUnblock(context.Context, any) *IntCmd
	ClientUnblockWithError(context.Context, any) *IntCmd
	ClientMaintNotifications(context.Context, any, any) *StatusCmd
	ClientTracking(context.Context, any, any) *StatusCmd
	ClientTrackingOn(context.Context, any) *StatusCmd
	ClientTrackingOff(context.Context) *StatusCmd
	ConfigGet(context.Context, any) *MapStringStringCmd
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
	ReplicaOf(context.Context, any, any) *StatusCmd
	SlowLogLen(context.Context) *IntCmd
	SlowLogReset(context.Context) *StatusCmd
	Time(context.Context) *TimeCmd
	DebugObject(context.Context, any) *StringCmd
	MemoryUsage(context.Context, any, ...any) *IntCmd
	LatencyReset(context.Context, ...any) *StatusCmd
	ModuleLoadex(context.Context, any) *StringCmd
}

type Cmder interface {
	Name() string
	FullName() string
	Args() []any
	Err() error
	NoRetry() bool
}

type GenericCmdable interface {
	Del(context.Context, ...any) *IntCmd
	Dump(context.Context, any) *StringCmd
	//perfls:cache get key=keys
	Exists(_ context.Context, keys ...string) *IntCmd
	Expire(context.Context, any, any) *BoolCmd
	ExpireAt(context.Context, any, any) *BoolCmd
	ExpireTime(context.Context, any) *DurationCmd
	ExpireNX(context.Context, any, any) *BoolCmd
	ExpireXX(context.Context, any, any) *BoolCmd
	ExpireGT(context.Context, any, any) *BoolCmd
	ExpireLT(context.Context, any, any) *BoolCmd
	Keys(context.Context, any) *StringSliceCmd
	Migrate(context.Context, any, any, any, any, any) *StatusCmd
	Move(context.Context, any, any) *BoolCmd
	ObjectFreq(context.Context, any) *IntCmd
	ObjectRefCount(context.Context, any) *IntCmd
	ObjectEncoding(context.Context, any) *StringCmd
	ObjectIdleTime(context.Context, any) *DurationCmd
	Persist(context.Context, any) *BoolCmd
	PExpire(context.Context, any, any) *BoolCmd
	PExpireAt(context.Context, any, any) *BoolCmd
	PExpireTime(context.Context, any) *DurationCmd
	//perfls:cache get key=key
	PTTL(_ context.Context, key string) *DurationCmd
	RandomKey(context.Context) *StringCmd
	Rename(context.Context, any, any) *StatusCmd
	RenameNX(context.Context, any, any) *BoolCmd
	Restore(context.Context, any, any, any) *StatusCmd
	RestoreReplace(context.Context, any, any, any) *StatusCmd
	Sort(context.Context, any, any) *StringSliceCmd
	SortRO(context.Context, any, any) *StringSliceCmd
	SortStore(context.Context, any, any, any) *IntCmd
	SortInterfaces(context.Context, any, any) *SliceCmd
	Touch(context.Context, ...any) *IntCmd
	//perfls:cache get key=key
	TTL(_ context.Context, key string) *DurationCmd
	Type(context.Context, any) *StatusCmd
	Copy(context.Context, any, any, any, any) *IntCmd
	Scan(context.Context, any, any, any) *ScanCmd
	ScanType(context.Context, any, any, any, any) *ScanCmd
}

type GeoCmdable interface {
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

type HashCmdable interface {
	HDel(context.Context, any, ...any) *IntCmd
	//perfls:cache get key=key
	HExists(_ context.Context, key string, _ any) *BoolCmd
	//perfls:cache get key=key
	HGet(_ context.Context, key string, _ any) *StringCmd
	//perfls:cache get key=key
	HGetAll(_ context.Context, key string) *MapStringStringCmd
	HGetDel(context.Context, any, ...any) *StringSliceCmd
	HGetEX(context.Context, any, ...any) *StringSliceCmd
	HGetEXWithArgs(context.Context, any, any, ...any) *StringSliceCmd
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
	HSetEX(context.Context, any, ...any) *IntCmd
	HSetEXWithArgs(context.Context, any, any, ...any) *IntCmd
	//perfls:cache set key=key
	HSetNX(_ context.Context, key string, _ any, _ any) *BoolCmd
	HScan(context.Context, any, any, any, any) *ScanCmd
	HScanNoValues(context.Context, any, any, any, any) *ScanCmd
	//perfls:cache get key=key
	HVals(_ context.Context, key string) *StringSliceCmd
	HRandField(context.Context, any, any) *StringSliceCmd
	HRandFieldWithValues(context.Context, any, any) *KeyValueSliceCmd
	HStrLen(context.Context, any, any) *IntCmd
	HExpire(context.Context, any, any, ...any) *IntSliceCmd
	HExpireWithArgs(context.Context, any, any, any, ...any) *IntSliceCmd
	HPExpire(context.Context, any, any, ...any) *IntSliceCmd
	HPExpireWithArgs(context.Context, any, any, any, ...any) *IntSliceCmd
	HExpireAt(context.Context, any, any, ...any) *IntSliceCmd
	HExpireAtWithArgs(context.Context, any, any, any, ...any) *IntSliceCmd
	HPExpireAt(context.Context, any, any, ...any) *IntSliceCmd
	HPExpireAtWithArgs(context.Context, any, any, any, ...any) *IntSliceCmd
	HPersist(context.Context, any, ...any) *IntSliceCmd
	HExpireTime(context.Context, any, ...any) *IntSliceCmd
	HPExpireTime(context.Context, any, ...any) *IntSliceCmd
	HTTL(context.Context, any, ...any) *IntSliceCmd
	HPTTL(context.Context, any, ...any) *IntSliceCmd
	HImportPrepare(context.Context, any, ...any) *StatusCmd
	HImportSet(context.Context, any, any, ...any) *StatusCmd
	HImportDiscard(context.Context, any) *IntCmd
	HImportDiscardAll(context.Context) *IntCmd
}

type HyperLogLogCmdable interface {
	PFAdd(context.Context, any, ...any) *IntCmd
	PFCount(context.Context, ...any) *IntCmd
	PFMerge(context.Context, any, ...any) *StatusCmd
}

type ListCmdable interface {
	BLPop(context.Context, any, ...any) *StringSliceCmd
	BLMPop(context.Context, any, any, any, ...any) *KeyValuesCmd
	BRPop(context.Context, any, ...any) *StringSliceCmd
	BRPopLPush(context.Context, any, any, any) *StringCmd
	LIndex(context.Context, any, any) *StringCmd
	LInsert(context.Context, any, any, any, any) *IntCmd
	LInsertBefore(context.Context, any, any, any) *IntCmd
	LInsertAfter(context.Context, any, any, any) *IntCmd
	LLen(context.Context, any) *IntCmd
	LMPop(context.Context, any, any, ...any) *KeyValuesCmd
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
	LMoveM(context.Context, any, any, any, any, any) *StringSliceCmd
	BLMoveM(context.Context, any, any, any, any, any, any) *StringSliceCmd
}

//perfls:methods batch
type Pipeliner interface {
	StatefulCmdable
	Len() int
	//perfls:batch
	Do(context.Context, ...any) *Cmd
	//perfls:batch
	Process(context.Context, any) error
	BatchProcess(context.Context, ...any) error
	Discard()
	//perfls:remote
	Exec(context.Context) ([]Cmder, error)
	Cmds() []Cmder
}

type PubSubCmdable interface {
	Publish(context.Context, any, any) *IntCmd
	SPublish(context.Context, any, any) *IntCmd
	PubSubChannels(context.Context, any) *StringSliceCmd
	PubSubNumSub(context.Context, ...any) *MapStringIntCmd
	PubSubNumPat(context.Context) *IntCmd
	PubSubShardChannels(context.Context, any) *StringSliceCmd
	PubSubShardNumSub(context.Context, ...any) *MapStringIntCmd
}

type ScriptingFunctionsCmdable interface {
	Eval(context.Context, any, any, ...any) *Cmd
	EvalSha(context.Context, any, any, ...any) *Cmd
	EvalRO(context.Context, any, any, ...any) *Cmd
	EvalShaRO(context.Context, any, any, ...any) *Cmd
	ScriptExists(context.Context, ...any) *BoolSliceCmd
	ScriptFlush(context.Context) *StatusCmd
	ScriptKill(context.Context) *StatusCmd
	ScriptLoad(context.Context, any) *StringCmd
	FunctionLoad(context.Context, any) *StringCmd
	FunctionLoadReplace(context.Context, any) *StringCmd
	FunctionDelete(context.Context, any) *StringCmd
	FunctionFlush(context.Context) *StringCmd
	FunctionKill(context.Context) *StringCmd
	FunctionFlushAsync(context.Context) *StringCmd
	FunctionDump(context.Context) *StringCmd
	FunctionRestore(context.Context, any) *StringCmd
	FCall(context.Context, any, any, ...any) *Cmd
	FCallRo(context.Context, any, any, ...any) *Cmd
	FCallRO(context.Context, any, any, ...any) *Cmd
}

type SetCmdable interface {
	SAdd(context.Context, any, ...any) *IntCmd
	SCard(context.Context, any) *IntCmd
	SDiff(context.Context, ...any) *StringSliceCmd
	SDiffCard(context.Context, any, ...any) *IntCmd
	SDiffStore(context.Context, any, ...any) *IntCmd
	SInter(context.Context, ...any) *StringSliceCmd
	SInterCard(context.Context, any, ...any) *IntCmd
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
	SScan(context.Context, any, any, any, any) *ScanCmd
	SUnion(context.Context, ...any) *StringSliceCmd
	SUnionCard(context.Context, any, ...any) *IntCmd
	SUnionStore(context.Context, any, ...any) *IntCmd
}

type SortedSetCmdable interface {
	BZPopMax(context.Context, any, ...any) *ZWithKeyCmd
	BZPopMin(context.Context, any, ...any) *ZWithKeyCmd
	ZAdd(context.Context, any, ...any) *IntCmd
	ZAddLT(context.Context, any, ...any) *IntCmd
	ZAddGT(context.Context, any, ...any) *IntCmd
	ZAddNX(context.Context, any, ...any) *IntCmd
	ZAddXX(context.Context, any, ...any) *IntCmd
	ZAddArgs(context.Context, any, any) *IntCmd
	ZAddArgsIncr(context.Context, any, any) *FloatCmd
	ZCard(context.Context, any) *IntCmd
	ZCount(context.Context, any, any, any) *IntCmd
	ZLexCount(context.Context, any, any, any) *IntCmd
	ZIncrBy(context.Context, any, any, any) *FloatCmd
	ZInter(context.Context, any) *StringSliceCmd
	ZInterWithScores(context.Context, any) *ZSliceCmd
	ZInterCard(context.Context, any, ...any) *IntCmd
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
	ZRandMember(context.Context, any, any) *StringSliceCmd
	ZRandMemberWithScores(context.Context, any, any) *ZSliceCmd
	ZUnion(context.Context, any) *StringSliceCmd
	ZUnionWithScores(context.Context, any) *ZSliceCmd
	ZDiff(context.Context, ...any) *StringSliceCmd
	ZDiffWithScores(context.Context, ...any) *ZSliceCmd
	ZDiffStore(context.Context, any, ...any) *IntCmd
	ZScan(context.Context, any, any, any, any) *ScanCmd
}

type StatefulCmdable interface {
	Cmdable
	Auth(context.Context, any) *StatusCmd
	AuthACL(context.Context, any, any) *StatusCmd
	Select(context.Context, any) *StatusCmd
	SwapDB(context.Context, any, any) *StatusCmd
	ClientSetName(context.Context, any) *BoolCmd
	ClientSetInfo(context.Context, any) *StatusCmd
}

type StreamCmdable interface {
	XAdd(context.Context, any) *StringCmd
	XAckDel(context.Context, any, any, any, ...any) *SliceCmd
	XDel(context.Context, any, ...any) *IntCmd
	XDelEx(context.Context, any, any, ...any) *SliceCmd
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
	XNack(context.Context, any) *IntCmd
	XPending(context.Context, any, any) *XPendingCmd
	XPendingExt(context.Context, any) *XPendingExtCmd
	XClaim(context.Context, any) *XMessageSliceCmd
	XClaimJustID(context.Context, any) *StringSliceCmd
	XAutoClaim(context.Context, any) *XAutoClaimCmd
	XAutoClaimJustID(context.Context, any) *XAutoClaimJustIDCmd
	XTrimMaxLen(context.Context, any, any) *IntCmd
	XTrimMaxLenApprox(context.Context, any, any, any) *IntCmd
	XTrimMaxLenMode(context.Context, any, any, any) *IntCmd
	XTrimMaxLenApproxMode(context.Context, any, any, any, any) *IntCmd
	XTrimMinID(context.Context, any, any) *IntCmd
	XTrimMinIDApprox(context.Context, any, any, any) *IntCmd
	XTrimMinIDMode(context.Context, any, any, any) *IntCmd
	XTrimMinIDApproxMode(context.Context, any, any, any, any) *IntCmd
	XInfoGroups(context.Context, any) *XInfoGroupsCmd
	XInfoStream(context.Context, any) *XInfoStreamCmd
	XInfoConsumers(context.Context, any, any) *XInfoConsumersCmd
	XCfgSet(context.Context, any) *StatusCmd
}

type StringCmdable interface {
	Append(context.Context, any, any) *IntCmd
	Decr(context.Context, any) *IntCmd
	DecrBy(context.Context, any, any) *IntCmd
	DelExArgs(context.Context, any, any) *IntCmd
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
	MSetEX(context.Context, any, ...any) *IntCmd
	//perfls:cache set key=key
	Set(_ context.Context, key string, _ any, _ any) *StatusCmd
	//perfls:cache set key=key
	SetArgs(_ context.Context, key string, _ any, _ any) *StatusCmd
	//perfls:cache set key=key
	SetEx(_ context.Context, key string, _ any, _ any) *StatusCmd
	SetFromBuffer(context.Context, any, any) *StatusCmd
	SetIFEQ(context.Context, any, any, any, any) *StatusCmd
	SetIFEQGet(context.Context, any, any, any, any) *StringCmd
	SetIFNE(context.Context, any, any, any, any) *StatusCmd
	SetIFNEGet(context.Context, any, any, any, any) *StringCmd
	SetIFDEQ(context.Context, any, any, any, any) *StatusCmd
	SetIFDEQGet(context.Context, any, any, any, any) *StringCmd
	SetIFDNE(context.Context, any, any, any, any) *StatusCmd
	SetIFDNEGet(context.Context, any, any, any, any) *StringCmd
	//perfls:cache set key=key
	SetNX(_ context.Context, key string, _ any, _ any) *BoolCmd
	//perfls:cache set key=key
	SetXX(_ context.Context, key string, _ any, _ any) *BoolCmd
	SetRange(context.Context, any, any, any) *IntCmd
	//perfls:cache get key=key
	StrLen(_ context.Context, key string) *IntCmd
}

//perfls:methods remote
type UniversalClient interface {
	Cmdable
	AddHook(any)
	Watch(context.Context, func(*Tx) error, ...any) error
	Do(context.Context, ...any) *Cmd
	Process(context.Context, any) error
	AutoPipeline() (any, error)
	AutoPipelineWithOptions(any) (any, error)
	AsyncAutoPipeline() (any, error)
	AsyncAutoPipelineWithOptions(any) (any, error)
	Subscribe(context.Context, ...any) *PubSub
	PSubscribe(context.Context, ...any) *PubSub
	SSubscribe(context.Context, ...any) *PubSub
	Close() error
	PoolStats() *PoolStats
}
