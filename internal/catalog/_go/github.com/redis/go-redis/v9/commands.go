package redis

import "time"

// Cmdable has the commands; those without a directive do what the embedding type says of its methods. Rare commands are left out.
type Cmdable interface {
	//perfls:harmless
	Pipeline() Pipeliner
	//perfls:harmless
	TxPipeline() Pipeliner
	//perfls:remote
	//perfls:callback fn=fn run=once
	Pipelined(_ ctx, fn func(Pipeliner) error) ([]Cmder, error)
	//perfls:remote
	//perfls:callback fn=fn run=once
	TxPipelined(_ ctx, fn func(Pipeliner) error) ([]Cmder, error)

	// The server.
	Ping(ctx) *StatusCmd
	Echo(ctx, any) *StringCmd
	Quit(ctx) *StatusCmd
	Time(ctx) *TimeCmd
	Info(ctx, ...string) *StringCmd
	DBSize(ctx) *IntCmd
	FlushAll(ctx) *StatusCmd
	FlushAllAsync(ctx) *StatusCmd
	FlushDB(ctx) *StatusCmd
	FlushDBAsync(ctx) *StatusCmd
	Save(ctx) *StatusCmd
	BgSave(ctx) *StatusCmd
	LastSave(ctx) *IntCmd
	ConfigGet(ctx, string) *MapStringStringCmd
	ConfigSet(_ ctx, _, _ string) *StatusCmd
	ClientGetName(ctx) *StringCmd
	ClientID(ctx) *IntCmd
	ClientList(ctx) *StringCmd
	ClientKill(ctx, string) *StatusCmd
	MemoryUsage(ctx, string, ...int) *IntCmd

	// Keys of any kind.
	Unlink(ctx, ...string) *IntCmd
	GenericCmdable

	StringCmdable
	BitMapCmdable
	HashCmdable
	ListCmdable
	SetCmdable
	SortedSetCmdable
	HyperLogLogCmdable
	GeoCmdable
	StreamCmdable
	PubSubCmdable
	ScriptingFunctionsCmdable
	ClusterCmdable
	JSONCmdable
	ProbabilisticCmdable
}

type GenericCmdable interface {
	//perfls:cache get key=keys
	Exists(_ ctx, keys ...string) *IntCmd
	//perfls:cache get key=key
	TTL(_ ctx, key string) *DurationCmd
	//perfls:cache get key=key
	PTTL(_ ctx, key string) *DurationCmd

	Del(ctx, ...string) *IntCmd
	Touch(ctx, ...string) *IntCmd
	Type(ctx, string) *StatusCmd
	Expire(ctx, string, duration) *BoolCmd
	ExpireNX(ctx, string, duration) *BoolCmd
	ExpireXX(ctx, string, duration) *BoolCmd
	ExpireGT(ctx, string, duration) *BoolCmd
	ExpireLT(ctx, string, duration) *BoolCmd
	ExpireAt(ctx, string, time.Time) *BoolCmd
	ExpireTime(ctx, string) *DurationCmd
	PExpire(ctx, string, duration) *BoolCmd
	PExpireAt(ctx, string, time.Time) *BoolCmd
	PExpireTime(ctx, string) *DurationCmd
	Persist(ctx, string) *BoolCmd
	Keys(ctx, string) *StringSliceCmd
	RandomKey(ctx) *StringCmd
	Scan(ctx, uint64, string, int64) *ScanCmd
	ScanType(ctx, uint64, string, int64, string) *ScanCmd
	Rename(_ ctx, _, _ string) *StatusCmd
	RenameNX(_ ctx, _, _ string) *BoolCmd
	Move(ctx, string, int) *BoolCmd
	Copy(_ ctx, _, _ string, _ int, _ bool) *IntCmd
	Dump(ctx, string) *StringCmd
	Restore(ctx, string, duration, string) *StatusCmd
	RestoreReplace(ctx, string, duration, string) *StatusCmd
	ObjectEncoding(ctx, string) *StringCmd
	ObjectIdleTime(ctx, string) *DurationCmd
	Sort(ctx, string, *Sort) *StringSliceCmd
	SortStore(_ ctx, _, _ string, _ *Sort) *IntCmd
	SortInterfaces(ctx, string, *Sort) *SliceCmd
}

type StringCmdable interface {
	//perfls:cache get key=key
	Get(_ ctx, key string) *StringCmd
	//perfls:cache get key=key
	GetEx(_ ctx, key string, _ duration) *StringCmd
	//perfls:cache get key=key
	GetRange(_ ctx, key string, _, _ int64) *StringCmd
	//perfls:cache get key=keys
	MGet(_ ctx, keys ...string) *SliceCmd
	//perfls:cache get key=key
	StrLen(_ ctx, key string) *IntCmd

	//perfls:cache set key=key
	Set(_ ctx, key string, _ any, _ duration) *StatusCmd
	//perfls:cache set key=key
	SetArgs(_ ctx, key string, _ any, _ SetArgs) *StatusCmd
	//perfls:cache set key=key
	SetEx(_ ctx, key string, _ any, _ duration) *StatusCmd
	// SetEX is what version 8 calls SetEx.
	//
	//perfls:cache set key=key
	SetEX(_ ctx, key string, _ any, _ duration) *StatusCmd
	//perfls:cache set key=key
	SetNX(_ ctx, key string, _ any, _ duration) *BoolCmd
	//perfls:cache set key=key
	SetXX(_ ctx, key string, _ any, _ duration) *BoolCmd
	//perfls:cache set key=key
	GetSet(_ ctx, key string, _ any) *StringCmd
	//perfls:cache set key=keys
	MSet(_ ctx, keys ...any) *StatusCmd
	//perfls:cache set key=keys
	MSetNX(_ ctx, keys ...any) *BoolCmd

	GetDel(ctx, string) *StringCmd
	Append(_ ctx, _, _ string) *IntCmd
	SetRange(ctx, string, int64, string) *IntCmd
	Incr(ctx, string) *IntCmd
	IncrBy(ctx, string, int64) *IntCmd
	IncrByFloat(ctx, string, float64) *FloatCmd
	Decr(ctx, string) *IntCmd
	DecrBy(ctx, string, int64) *IntCmd
}

type BitMapCmdable interface {
	GetBit(ctx, string, int64) *IntCmd
	SetBit(ctx, string, int64, int) *IntCmd
	BitCount(ctx, string, *BitCount) *IntCmd
	BitPos(ctx, string, int64, ...int64) *IntCmd
	BitOpAnd(ctx, string, ...string) *IntCmd
	BitOpOr(ctx, string, ...string) *IntCmd
	BitOpXor(ctx, string, ...string) *IntCmd
	BitOpNot(_ ctx, _, _ string) *IntCmd
	BitField(ctx, string, ...any) *IntSliceCmd
}

type HashCmdable interface {
	//perfls:cache get key=key
	HGet(_ ctx, key, _ string) *StringCmd
	//perfls:cache get key=key
	HGetAll(_ ctx, key string) *MapStringStringCmd
	//perfls:cache get key=key
	HMGet(_ ctx, key string, _ ...string) *SliceCmd
	//perfls:cache get key=key
	HExists(_ ctx, key, _ string) *BoolCmd
	//perfls:cache get key=key
	HKeys(_ ctx, key string) *StringSliceCmd
	//perfls:cache get key=key
	HVals(_ ctx, key string) *StringSliceCmd
	//perfls:cache get key=key
	HLen(_ ctx, key string) *IntCmd

	//perfls:cache set key=key
	HSet(_ ctx, key string, _ ...any) *IntCmd
	//perfls:cache set key=key
	HMSet(_ ctx, key string, _ ...any) *BoolCmd
	//perfls:cache set key=key
	HSetNX(_ ctx, key, _ string, _ any) *BoolCmd

	HDel(ctx, string, ...string) *IntCmd
	HIncrBy(_ ctx, _, _ string, _ int64) *IntCmd
	HIncrByFloat(_ ctx, _, _ string, _ float64) *FloatCmd
	HScan(ctx, string, uint64, string, int64) *ScanCmd
	HRandField(ctx, string, int) *StringSliceCmd
	HRandFieldWithValues(ctx, string, int) *KeyValueSliceCmd
	HExpire(ctx, string, duration, ...string) *IntSliceCmd
	HTTL(ctx, string, ...string) *IntSliceCmd
	HPersist(ctx, string, ...string) *IntSliceCmd
}

type ListCmdable interface {
	//perfls:cache get key=key
	LRange(_ ctx, key string, _, _ int64) *StringSliceCmd

	LPush(ctx, string, ...any) *IntCmd
	LPushX(ctx, string, ...any) *IntCmd
	RPush(ctx, string, ...any) *IntCmd
	RPushX(ctx, string, ...any) *IntCmd
	LPop(ctx, string) *StringCmd
	LPopCount(ctx, string, int) *StringSliceCmd
	RPop(ctx, string) *StringCmd
	RPopCount(ctx, string, int) *StringSliceCmd
	BLPop(ctx, duration, ...string) *StringSliceCmd
	BRPop(ctx, duration, ...string) *StringSliceCmd
	RPopLPush(_ ctx, _, _ string) *StringCmd
	BRPopLPush(_ ctx, _, _ string, _ duration) *StringCmd
	LMove(_ ctx, _, _, _, _ string) *StringCmd
	BLMove(_ ctx, _, _, _, _ string, _ duration) *StringCmd
	LLen(ctx, string) *IntCmd
	LIndex(ctx, string, int64) *StringCmd
	LPos(_ ctx, _, _ string, _ LPosArgs) *IntCmd
	LSet(ctx, string, int64, any) *StatusCmd
	LTrim(_ ctx, _ string, _, _ int64) *StatusCmd
	LRem(ctx, string, int64, any) *IntCmd
	LInsert(_ ctx, _, _ string, _, _ any) *IntCmd
	LInsertBefore(_ ctx, _ string, _, _ any) *IntCmd
	LInsertAfter(_ ctx, _ string, _, _ any) *IntCmd
}

type SetCmdable interface {
	//perfls:cache get key=key
	SMembers(_ ctx, key string) *StringSliceCmd
	//perfls:cache get key=key
	SIsMember(_ ctx, key string, _ any) *BoolCmd

	SMembersMap(ctx, string) *StringStructMapCmd
	SMIsMember(ctx, string, ...any) *BoolSliceCmd
	SCard(ctx, string) *IntCmd
	SScan(ctx, string, uint64, string, int64) *ScanCmd
	SRandMember(ctx, string) *StringCmd
	SRandMemberN(ctx, string, int64) *StringSliceCmd
	SAdd(ctx, string, ...any) *IntCmd
	SRem(ctx, string, ...any) *IntCmd
	SPop(ctx, string) *StringCmd
	SPopN(ctx, string, int64) *StringSliceCmd
	SMove(_ ctx, _, _ string, _ any) *BoolCmd
	SDiff(ctx, ...string) *StringSliceCmd
	SDiffStore(ctx, string, ...string) *IntCmd
	SInter(ctx, ...string) *StringSliceCmd
	SInterCard(ctx, int64, ...string) *IntCmd
	SInterStore(ctx, string, ...string) *IntCmd
	SUnion(ctx, ...string) *StringSliceCmd
	SUnionStore(ctx, string, ...string) *IntCmd
}

type SortedSetCmdable interface {
	//perfls:cache get key=key
	ZRange(_ ctx, key string, _, _ int64) *StringSliceCmd
	//perfls:cache get key=key
	ZRevRange(_ ctx, key string, _, _ int64) *StringSliceCmd
	//perfls:cache get key=key
	ZScore(_ ctx, key, _ string) *FloatCmd

	ZMScore(ctx, string, ...string) *FloatSliceCmd
	ZCard(ctx, string) *IntCmd
	ZCount(_ ctx, _, _, _ string) *IntCmd
	ZLexCount(_ ctx, _, _, _ string) *IntCmd
	ZRank(_ ctx, _, _ string) *IntCmd
	ZRevRank(_ ctx, _, _ string) *IntCmd
	ZScan(ctx, string, uint64, string, int64) *ScanCmd
	ZRandMember(ctx, string, int) *StringSliceCmd

	ZRangeWithScores(_ ctx, _ string, _, _ int64) *ZSliceCmd
	ZRangeByScore(ctx, string, *ZRangeBy) *StringSliceCmd
	ZRangeByScoreWithScores(ctx, string, *ZRangeBy) *ZSliceCmd
	ZRangeByLex(ctx, string, *ZRangeBy) *StringSliceCmd
	ZRangeArgs(ctx, ZRangeArgs) *StringSliceCmd
	ZRangeArgsWithScores(ctx, ZRangeArgs) *ZSliceCmd
	ZRangeStore(ctx, string, ZRangeArgs) *IntCmd
	ZRevRangeWithScores(_ ctx, _ string, _, _ int64) *ZSliceCmd
	ZRevRangeByScore(ctx, string, *ZRangeBy) *StringSliceCmd
	ZRevRangeByScoreWithScores(ctx, string, *ZRangeBy) *ZSliceCmd
	ZRevRangeByLex(ctx, string, *ZRangeBy) *StringSliceCmd

	ZAdd(ctx, string, ...Z) *IntCmd
	ZAddNX(ctx, string, ...Z) *IntCmd
	ZAddXX(ctx, string, ...Z) *IntCmd
	ZAddLT(ctx, string, ...Z) *IntCmd
	ZAddGT(ctx, string, ...Z) *IntCmd
	ZAddArgs(ctx, string, ZAddArgs) *IntCmd
	ZAddArgsIncr(ctx, string, ZAddArgs) *FloatCmd
	ZIncrBy(ctx, string, float64, string) *FloatCmd
	ZRem(ctx, string, ...any) *IntCmd
	ZRemRangeByRank(_ ctx, _ string, _, _ int64) *IntCmd
	ZRemRangeByScore(_ ctx, _, _, _ string) *IntCmd
	ZRemRangeByLex(_ ctx, _, _, _ string) *IntCmd
	ZPopMax(ctx, string, ...int64) *ZSliceCmd
	ZPopMin(ctx, string, ...int64) *ZSliceCmd
	BZPopMax(ctx, duration, ...string) *ZWithKeyCmd
	BZPopMin(ctx, duration, ...string) *ZWithKeyCmd

	ZDiff(ctx, ...string) *StringSliceCmd
	ZDiffWithScores(ctx, ...string) *ZSliceCmd
	ZDiffStore(ctx, string, ...string) *IntCmd
	ZInter(ctx, *ZStore) *StringSliceCmd
	ZInterWithScores(ctx, *ZStore) *ZSliceCmd
	ZInterStore(ctx, string, *ZStore) *IntCmd
	ZUnion(ctx, ZStore) *StringSliceCmd
	ZUnionWithScores(ctx, ZStore) *ZSliceCmd
	ZUnionStore(ctx, string, *ZStore) *IntCmd
}

type HyperLogLogCmdable interface {
	PFAdd(ctx, string, ...any) *IntCmd
	PFCount(ctx, ...string) *IntCmd
	PFMerge(ctx, string, ...string) *StatusCmd
}

type GeoCmdable interface {
	GeoAdd(ctx, string, ...*GeoLocation) *IntCmd
	GeoPos(ctx, string, ...string) *GeoPosCmd
	GeoDist(_ ctx, _, _, _, _ string) *FloatCmd
	GeoHash(ctx, string, ...string) *StringSliceCmd
	GeoRadius(_ ctx, _ string, _, _ float64, _ *GeoRadiusQuery) *GeoLocationCmd
	GeoRadiusByMember(_ ctx, _, _ string, _ *GeoRadiusQuery) *GeoLocationCmd
	GeoSearch(ctx, string, *GeoSearchQuery) *StringSliceCmd
	GeoSearchLocation(ctx, string, *GeoSearchLocationQuery) *GeoSearchLocationCmd
}

type StreamCmdable interface {
	XAdd(ctx, *XAddArgs) *StringCmd
	XDel(ctx, string, ...string) *IntCmd
	XTrimMaxLen(ctx, string, int64) *IntCmd
	XTrimMaxLenApprox(_ ctx, _ string, _, _ int64) *IntCmd
	XTrimMinID(_ ctx, _, _ string) *IntCmd
	XLen(ctx, string) *IntCmd
	XRange(_ ctx, _, _, _ string) *XMessageSliceCmd
	XRangeN(_ ctx, _, _, _ string, _ int64) *XMessageSliceCmd
	XRevRange(_ ctx, _, _, _ string) *XMessageSliceCmd
	XRevRangeN(_ ctx, _, _, _ string, _ int64) *XMessageSliceCmd
	XRead(ctx, *XReadArgs) *XStreamSliceCmd
	XReadStreams(ctx, ...string) *XStreamSliceCmd

	XGroupCreate(_ ctx, _, _, _ string) *StatusCmd
	XGroupCreateMkStream(_ ctx, _, _, _ string) *StatusCmd
	XGroupSetID(_ ctx, _, _, _ string) *StatusCmd
	XGroupDestroy(_ ctx, _, _ string) *IntCmd
	XGroupCreateConsumer(_ ctx, _, _, _ string) *IntCmd
	XGroupDelConsumer(_ ctx, _, _, _ string) *IntCmd
	XReadGroup(ctx, *XReadGroupArgs) *XStreamSliceCmd
	XAck(_ ctx, _, _ string, _ ...string) *IntCmd
	XPending(_ ctx, _, _ string) *XPendingCmd
	XPendingExt(ctx, *XPendingExtArgs) *XPendingExtCmd
	XClaim(ctx, *XClaimArgs) *XMessageSliceCmd
	XClaimJustID(ctx, *XClaimArgs) *StringSliceCmd
	XAutoClaim(ctx, *XAutoClaimArgs) *XAutoClaimCmd
	XInfoGroups(ctx, string) *XInfoGroupsCmd
	XInfoStream(ctx, string) *XInfoStreamCmd
	XInfoConsumers(_ ctx, _, _ string) *XInfoConsumersCmd
}

type PubSubCmdable interface {
	Publish(ctx, string, any) *IntCmd
	SPublish(ctx, string, any) *IntCmd
	PubSubChannels(ctx, string) *StringSliceCmd
	PubSubNumSub(ctx, ...string) *MapStringIntCmd
	PubSubNumPat(ctx) *IntCmd
}

type ScriptingFunctionsCmdable interface {
	Eval(ctx, string, []string, ...any) *Cmd
	EvalSha(ctx, string, []string, ...any) *Cmd
	EvalRO(ctx, string, []string, ...any) *Cmd
	EvalShaRO(ctx, string, []string, ...any) *Cmd
	ScriptExists(ctx, ...string) *BoolSliceCmd
	ScriptLoad(ctx, string) *StringCmd
	ScriptFlush(ctx) *StatusCmd
	ScriptKill(ctx) *StatusCmd
}

type ClusterCmdable interface {
	ClusterInfo(ctx) *StringCmd
	ClusterNodes(ctx) *StringCmd
	ClusterSlots(ctx) *ClusterSlotsCmd
	ClusterKeySlot(ctx, string) *IntCmd
}

// Modules of the server.

type JSONCmdable interface {
	JSONGet(ctx, string, ...string) *JSONCmd
	JSONMGet(ctx, string, ...string) *JSONSliceCmd
	JSONSet(_ ctx, _, _ string, _ any) *StatusCmd
	JSONMerge(_ ctx, _, _, _ string) *StatusCmd
	JSONDel(_ ctx, _, _ string) *IntCmd
	JSONArrAppend(_ ctx, _, _ string, _ ...any) *IntSliceCmd
	JSONNumIncrBy(_ ctx, _, _ string, _ float64) *JSONCmd
}

type ProbabilisticCmdable interface {
	BFReserve(ctx, string, float64, int64) *StatusCmd
	BFAdd(ctx, string, any) *BoolCmd
	BFMAdd(ctx, string, ...any) *BoolSliceCmd
	BFExists(ctx, string, any) *BoolCmd
	BFMExists(ctx, string, ...any) *BoolSliceCmd
}
