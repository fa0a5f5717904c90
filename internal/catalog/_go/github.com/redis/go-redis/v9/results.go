package redis

import "time"

type Cmder interface {
	Name() string
	FullName() string
	Args() []any
	String() string
	SetErr(error)
	Err() error
}

// result is what all commands return.
type result struct{}

func (*result) Name() string
func (*result) FullName() string
func (*result) Args() []any
func (*result) String() string
func (*result) SetErr(error)
func (*result) Err() error

// of is a result with one value.
type of[T any] struct{ result }

func (*of[T]) Val() T             { panic(0) }
func (*of[T]) Result() (T, error) { panic(0) }
func (*of[T]) SetVal(T)           { panic(0) }

type (
	StatusCmd   struct{ of[string] }
	IntCmd      struct{ of[int64] }
	BoolCmd     struct{ of[bool] }
	FloatCmd    struct{ of[float64] }
	DurationCmd struct{ of[duration] }
	TimeCmd     struct{ of[time.Time] }

	SliceCmd         struct{ of[[]any] }
	StringSliceCmd   struct{ of[[]string] }
	IntSliceCmd      struct{ of[[]int64] }
	BoolSliceCmd     struct{ of[[]bool] }
	FloatSliceCmd    struct{ of[[]float64] }
	KeyValueSliceCmd struct{ of[[]KeyValue] }

	MapStringStringCmd struct{ of[map[string]string] }
	MapStringIntCmd    struct{ of[map[string]int64] }
	StringStructMapCmd struct{ of[map[string]struct{}] }
	StringStringMapCmd = MapStringStringCmd // before version 9
	StringIntMapCmd    = MapStringIntCmd    // before version 9

	ZSliceCmd            struct{ of[[]Z] }
	ZWithKeyCmd          struct{ of[*ZWithKey] }
	GeoLocationCmd       struct{ of[[]GeoLocation] }
	GeoSearchLocationCmd struct{ of[[]GeoLocation] }
	GeoPosCmd            struct{ of[[]*GeoPos] }
	ClusterSlotsCmd      struct{ of[[]ClusterSlot] }

	XMessageSliceCmd  struct{ of[[]XMessage] }
	XStreamSliceCmd   struct{ of[[]XStream] }
	XPendingCmd       struct{ of[*XPending] }
	XPendingExtCmd    struct{ of[[]XPendingExt] }
	XInfoGroupsCmd    struct{ of[[]XInfoGroup] }
	XInfoConsumersCmd struct{ of[[]XInfoConsumer] }
	XInfoStreamCmd    struct{ of[*XInfoStream] }
	XAutoClaimCmd     struct{ result }

	JSONCmd      struct{ result }
	JSONSliceCmd struct{ of[[]any] }
)

func (*IntCmd) Uint64() (uint64, error)
func (*StatusCmd) Bytes() ([]byte, error)
func (*SliceCmd) Scan(any) error
func (*MapStringStringCmd) Scan(any) error
func (*StringSliceCmd) ScanSlice(any) error
func (*JSONCmd) Val() string
func (*JSONCmd) Result() (string, error)
func (*JSONCmd) Expanded() (any, error)
func (*XAutoClaimCmd) Val() ([]XMessage, string)
func (*XAutoClaimCmd) Result() ([]XMessage, string, error)

type StringCmd struct{ of[string] }

func (*StringCmd) Bytes() ([]byte, error)
func (*StringCmd) Bool() (bool, error)
func (*StringCmd) Int() (int, error)
func (*StringCmd) Int64() (int64, error)
func (*StringCmd) Uint64() (uint64, error)
func (*StringCmd) Float32() (float32, error)
func (*StringCmd) Float64() (float64, error)
func (*StringCmd) Time() (time.Time, error)
func (*StringCmd) Scan(any) error

// Cmd is the result of a command that is not known.
type Cmd struct{ of[any] }

func NewCmd(ctx, ...any) *Cmd
func (*Cmd) Text() (string, error)
func (*Cmd) Bool() (bool, error)
func (*Cmd) Int() (int, error)
func (*Cmd) Int64() (int64, error)
func (*Cmd) Uint64() (uint64, error)
func (*Cmd) Float32() (float32, error)
func (*Cmd) Float64() (float64, error)
func (*Cmd) Slice() ([]any, error)
func (*Cmd) StringSlice() ([]string, error)
func (*Cmd) Int64Slice() ([]int64, error)
func (*Cmd) Uint64Slice() ([]uint64, error)
func (*Cmd) Float64Slice() ([]float64, error)
func (*Cmd) BoolSlice() ([]bool, error)

func NewStringCmd(ctx, ...any) *StringCmd
func NewStatusCmd(ctx, ...any) *StatusCmd
func NewIntCmd(ctx, ...any) *IntCmd
func NewBoolCmd(ctx, ...any) *BoolCmd
func NewSliceCmd(ctx, ...any) *SliceCmd
func NewStringSliceCmd(ctx, ...any) *StringSliceCmd

func NewStringResult(string, error) *StringCmd
func NewStatusResult(string, error) *StatusCmd
func NewIntResult(int64, error) *IntCmd
func NewBoolResult(bool, error) *BoolCmd
func NewSliceResult([]any, error) *SliceCmd
func NewStringSliceResult([]string, error) *StringSliceCmd

// Scanning through keys.

type ScanCmd struct{ result }

func (*ScanCmd) Val() ([]string, uint64)
func (*ScanCmd) Result() ([]string, uint64, error)
func (*ScanCmd) SetVal([]string, uint64)
func (*ScanCmd) Iterator() *ScanIterator

type ScanIterator struct{}

//perfls:rows
func (*ScanIterator) Next(ctx) bool

func (*ScanIterator) Val() string
func (*ScanIterator) Err() error

// Values, and what commands are given.

type (
	KeyValue struct{ Key, Value string }

	Z struct {
		Score  float64
		Member any
	}
	ZWithKey struct {
		Z
		Key string
	}
	ZAddArgs struct {
		NX, XX, LT, GT, Ch bool
		Members            []Z
	}
	ZRangeBy struct {
		Min, Max      string
		Offset, Count int64
	}
	ZRangeArgs struct {
		Key                 string
		Start, Stop         any
		ByScore, ByLex, Rev bool
		Offset, Count       int64
	}
	ZStore struct {
		Keys      []string
		Weights   []float64
		Aggregate string
	}

	SetArgs struct {
		Mode         string
		TTL          duration
		ExpireAt     time.Time
		Get, KeepTTL bool
	}
	Sort struct {
		By, Order     string
		Offset, Count int64
		Get           []string
		Alpha         bool
	}
	LPosArgs struct{ Rank, MaxLen int64 }
	BitCount struct {
		Start, End int64
		Unit       string
	}

	GeoLocation struct {
		Name                      string
		Longitude, Latitude, Dist float64
		GeoHash                   int64
	}
	GeoPos         struct{ Longitude, Latitude float64 }
	GeoRadiusQuery struct {
		Radius                           float64
		Unit, Sort, Store, StoreDist     string
		WithCoord, WithDist, WithGeoHash bool
		Count                            int
	}
	GeoSearchQuery struct {
		Member, RadiusUnit, BoxUnit, Sort                string
		Longitude, Latitude, Radius, BoxWidth, BoxHeight float64
		Count                                            int
		CountAny                                         bool
	}
	GeoSearchLocationQuery struct {
		GeoSearchQuery
		WithCoord, WithDist, WithHash bool
	}

	XMessage struct {
		ID     string
		Values map[string]any
	}
	XStream struct {
		Stream   string
		Messages []XMessage
	}
	XAddArgs struct {
		Stream, MinID, ID  string
		NoMkStream, Approx bool
		MaxLen, Limit      int64
		Values             any
	}
	XReadArgs struct {
		Streams []string
		Count   int64
		Block   duration
	}
	XReadGroupArgs struct {
		Group, Consumer string
		Streams         []string
		Count           int64
		Block           duration
		NoAck           bool
	}
	XClaimArgs struct {
		Stream, Group, Consumer string
		MinIdle                 duration
		Messages                []string
	}
	XAutoClaimArgs struct {
		Stream, Group, Start, Consumer string
		MinIdle                        duration
		Count                          int64
	}
	XPending struct {
		Count         int64
		Lower, Higher string
		Consumers     map[string]int64
	}
	XPendingExt struct {
		ID, Consumer string
		Idle         duration
		RetryCount   int64
	}
	XPendingExtArgs struct {
		Stream, Group, Start, End, Consumer string
		Idle                                duration
		Count                               int64
	}
	XInfoGroup struct {
		Name, LastDeliveredID   string
		Consumers, Pending, Lag int64
	}
	XInfoConsumer struct {
		Name    string
		Pending int64
		Idle    duration
	}
	XInfoStream struct {
		Length, Groups        int64
		FirstEntry, LastEntry XMessage
	}

	ClusterSlot struct {
		Start, End int
		Nodes      []ClusterNode
	}
	ClusterNode struct{ ID, Addr string }
)
