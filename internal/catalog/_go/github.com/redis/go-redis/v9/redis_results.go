package redis

import (
	"context"
	"net"
	"time"
)

func NewClient(any) *Client
func NewClusterClient(any) *ClusterClient
func NewFailoverClient(any) *Client
func NewFailoverClusterClient(any) *ClusterClient
func NewRing(any) *Ring
func NewScript(any) *Script
func NewUniversalClient(any) UniversalClient

type BoolCmd struct {
	baseCmd
}

func (*BoolCmd) Result() (bool, error)
func (*BoolCmd) Val() bool

type BoolSliceCmd struct {
	baseCmd
}

func (*BoolSliceCmd) Result() ([]bool, error)
func (*BoolSliceCmd) Val() []bool

type Cmd struct {
	baseCmd
}

func (*Cmd) Bool() (bool, error)
func (*Cmd) BoolSlice() ([]bool, error)
func (*Cmd) Float32() (float32, error)
func (*Cmd) Float32Slice() ([]float32, error)
func (*Cmd) Float64() (float64, error)
func (*Cmd) Float64Slice() ([]float64, error)
func (*Cmd) Int() (int, error)
func (*Cmd) Int64() (int64, error)
func (*Cmd) Int64Slice() ([]int64, error)
func (*Cmd) Result() (any, error)
func (*Cmd) Slice() ([]any, error)
func (*Cmd) StringSlice() ([]string, error)
func (*Cmd) Text() (string, error)
func (*Cmd) Uint64() (uint64, error)
func (*Cmd) Uint64Slice() ([]uint64, error)
func (*Cmd) Val() any

type DurationCmd struct {
	baseCmd
}

func (*DurationCmd) Result() (time.Duration, error)
func (*DurationCmd) Val() time.Duration

type FloatCmd struct {
	baseCmd
}

func (*FloatCmd) Result() (float64, error)
func (*FloatCmd) Val() float64

type FloatSliceCmd struct {
	baseCmd
}

func (*FloatSliceCmd) Result() ([]float64, error)
func (*FloatSliceCmd) Val() []float64

type IntCmd struct {
	baseCmd
}

func (*IntCmd) Result() (int64, error)
func (*IntCmd) Uint64() (uint64, error)
func (*IntCmd) Val() int64

type IntSliceCmd struct {
	baseCmd
}

func (*IntSliceCmd) Result() ([]int64, error)
func (*IntSliceCmd) Val() []int64

type KeyValueSliceCmd struct {
	baseCmd
}

func (*KeyValueSliceCmd) Result() ([]KeyValue, error)
func (*KeyValueSliceCmd) Val() []KeyValue

type KeyValuesCmd struct {
	baseCmd
}

func (*KeyValuesCmd) Result() (string, []string, error)
func (*KeyValuesCmd) Val() (string, []string)

type MapStringStringCmd struct {
	baseCmd
}

func (*MapStringStringCmd) Result() (map[string]string, error)
func (*MapStringStringCmd) Scan(any) error
func (*MapStringStringCmd) Val() map[string]string

type Options struct{}

func (*Options) NewDialer() func(context.Context, string, string) (net.Conn, error)

type SliceCmd struct {
	baseCmd
}

func (*SliceCmd) Result() ([]any, error)
func (*SliceCmd) Scan(any) error
func (*SliceCmd) Val() []any

type StatusCmd struct {
	baseCmd
}

func (*StatusCmd) Bytes() ([]byte, error)
func (*StatusCmd) Result() (string, error)
func (*StatusCmd) Val() string

type StringCmd struct {
	baseCmd
}

func (*StringCmd) Bool() (bool, error)
func (*StringCmd) Bytes() ([]byte, error)
func (*StringCmd) Float32() (float32, error)
func (*StringCmd) Float64() (float64, error)
func (*StringCmd) Int() (int, error)
func (*StringCmd) Int64() (int64, error)
func (*StringCmd) Result() (string, error)
func (*StringCmd) Scan(any) error
func (*StringCmd) Time() (time.Time, error)
func (*StringCmd) Uint64() (uint64, error)
func (*StringCmd) Val() string

type StringSliceCmd struct {
	baseCmd
}

func (*StringSliceCmd) Result() ([]string, error)
func (*StringSliceCmd) ScanSlice(any) error
func (*StringSliceCmd) Val() []string

type TimeCmd struct {
	baseCmd
}

func (*TimeCmd) Result() (time.Time, error)
func (*TimeCmd) Val() time.Time

type ZSliceCmd struct {
	baseCmd
}

func (*ZSliceCmd) Result() ([]Z, error)
func (*ZSliceCmd) Val() []Z

type ZWithKeyCmd struct {
	baseCmd
}

func (*ZWithKeyCmd) Result() (*ZWithKey, error)
func (*ZWithKeyCmd) Val() *ZWithKey

type baseClient struct {
	hooksMixin
}

func (*baseClient) Close() error

type baseCmd struct{}

func (*baseCmd) Args() []any
func (*baseCmd) Err() error
func (*baseCmd) FullName() string
func (*baseCmd) Name() string
func (*baseCmd) NoRetry() bool

var (
	ErrInvalidCommand              error
	ErrInvalidPool                 error
	ErrSubmitBlockingFace          error
	ErrAutoPipelineTimeout         error
	ErrAutoPipelineQueueFull       error
	ErrFDPipelineUnavailable       error
	ErrFDPipelineDiverts           error
	ErrFDPipelineSpansEngines      error
	ErrFDPipelineTooLarge          error
	ErrClosed                      error
	ErrPoolExhausted               error
	ErrPoolTimeout                 error
	ErrCrossSlot                   error
	ErrNoScript                    error
	ErrHotKeysNoMetrics            error
	Nil                            error
	ErrRingAutoPipelineUnsupported error
	TxFailedErr                    error
)

type (
	BitCount            struct{}
	ChannelOption       func(any)
	ClusterOptions      struct{}
	DialHook            func(context.Context, string, string) (net.Conn, error)
	Error               interface{}
	FailoverOptions     struct{}
	GeoLocation         struct{}
	GeoLocationCmd      struct{}
	GeoPos              struct{}
	GeoPosCmd           struct{}
	GeoRadiusQuery      struct{}
	GeoSearchQuery      struct{}
	Hook                interface{}
	KeyValue            struct{}
	LPosArgs            struct{}
	MapStringIntCmd     struct{}
	Message             struct{}
	Pong                struct{}
	PoolStats           struct{}
	ProcessHook         func(context.Context, Cmder) error
	ProcessPipelineHook func(context.Context, []Cmder) error
	RingOptions         struct{}
	Scripter            interface{}
	SetArgs             struct{}
	Sort                struct{}
	Subscription        struct{}
	UniversalOptions    struct{}
	XAddArgs            struct{}
	XAutoClaimArgs      struct{}
	XAutoClaimCmd       struct{}
	XAutoClaimJustIDCmd struct{}
	XClaimArgs          struct{}
	XInfoConsumer       struct{}
	XInfoConsumersCmd   struct{}
	XInfoGroup          struct{}
	XInfoGroupsCmd      struct{}
	XInfoStream         struct{}
	XInfoStreamCmd      struct{}
	XMessage            struct{}
	XMessageSliceCmd    struct{}
	XPending            struct{}
	XPendingCmd         struct{}
	XPendingExt         struct{}
	XPendingExtArgs     struct{}
	XPendingExtCmd      struct{}
	XReadArgs           struct{}
	XReadGroupArgs      struct{}
	XStream             struct{}
	XStreamSliceCmd     struct{}
	Z                   struct{}
	ZAddArgs            struct{}
	ZRangeArgs          struct{}
	ZRangeBy            struct{}
	ZStore              struct{}
	ZWithKey            struct{}
	hooksMixin          struct{}
)
