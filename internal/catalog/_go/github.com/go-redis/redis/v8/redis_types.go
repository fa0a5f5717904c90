package redis

import (
	"context"
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

type Client struct {
	*baseClient
	cmdable
	hooks
}

func (*Client) Conn(context.Context) *Conn
func (*Client) Context() context.Context
func (*Client) Options() *Options
func (*Client) PSubscribe(context.Context, ...any) *PubSub
func (*Client) Pipeline() Pipeliner
func (*Client) PoolStats() *PoolStats
func (*Client) Subscribe(context.Context, ...any) *PubSub
func (*Client) TxPipeline() Pipeliner
func (*Client) WithContext(context.Context) *Client
func (*Client) WithTimeout(any) *Client

type ClusterClient struct {
	cmdable
	hooks
}

func (*ClusterClient) Close() error
func (*ClusterClient) Context() context.Context
func (*ClusterClient) DBSize(context.Context) *IntCmd
func (*ClusterClient) ForEachMaster(context.Context, func(context.Context, *Client) error) error
func (*ClusterClient) ForEachShard(context.Context, func(context.Context, *Client) error) error
func (*ClusterClient) ForEachSlave(context.Context, func(context.Context, *Client) error) error
func (*ClusterClient) MasterForKey(context.Context, any) (*Client, error)
func (*ClusterClient) Options() *ClusterOptions
func (*ClusterClient) PSubscribe(context.Context, ...any) *PubSub
func (*ClusterClient) Pipeline() Pipeliner
func (*ClusterClient) PoolStats() *PoolStats
func (*ClusterClient) ReloadState(context.Context)
func (*ClusterClient) ScriptExists(context.Context, ...any) *BoolSliceCmd
func (*ClusterClient) ScriptFlush(context.Context) *StatusCmd
func (*ClusterClient) ScriptLoad(context.Context, any) *StringCmd
func (*ClusterClient) SlaveForKey(context.Context, any) (*Client, error)
func (*ClusterClient) Subscribe(context.Context, ...any) *PubSub
func (*ClusterClient) TxPipeline() Pipeliner
func (*ClusterClient) WithContext(context.Context) *ClusterClient

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

type Cmder interface {
	Name() string
	FullName() string
	Args() []any
	Err() error
}

type Conn struct{}

func (*Conn) Pipeline() Pipeliner
func (*Conn) TxPipeline() Pipeliner

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

type GeoLocationCmd struct {
	baseCmd
}

func (*GeoLocationCmd) Result() ([]GeoLocation, error)
func (*GeoLocationCmd) Val() []GeoLocation

type GeoPosCmd struct {
	baseCmd
}

func (*GeoPosCmd) Result() ([]*GeoPos, error)
func (*GeoPosCmd) Val() []*GeoPos

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
func (*Pipeline) Close() error
func (*Pipeline) Discard() error
func (*Pipeline) Len() int
func (*Pipeline) Pipeline() Pipeliner
func (*Pipeline) Pipelined(context.Context, func(Pipeliner) error) ([]Cmder, error)
func (*Pipeline) TxPipeline() Pipeliner
func (*Pipeline) TxPipelined(context.Context, func(Pipeliner) error) ([]Cmder, error)

type PubSub struct{}

func (*PubSub) Channel(...ChannelOption) <-chan *Message
func (*PubSub) ChannelSize(any) <-chan *Message
func (*PubSub) ChannelWithSubscriptions(context.Context, any) <-chan any
func (*PubSub) Close() error
func (*PubSub) PSubscribe(context.Context, ...any) error
func (*PubSub) PUnsubscribe(context.Context, ...any) error
func (*PubSub) Ping(context.Context, ...any) error
func (*PubSub) Subscribe(context.Context, ...any) error
func (*PubSub) Unsubscribe(context.Context, ...any) error

type Ring struct {
	cmdable
	hooks
}

func (*Ring) Close() error
func (*Ring) Context() context.Context
func (*Ring) ForEachShard(context.Context, func(context.Context, *Client) error) error
func (*Ring) Len() int
func (*Ring) Options() *RingOptions
func (*Ring) PSubscribe(context.Context, ...any) *PubSub
func (*Ring) Pipeline() Pipeliner
func (*Ring) PoolStats() *PoolStats
func (*Ring) Subscribe(context.Context, ...any) *PubSub
func (*Ring) TxPipeline() Pipeliner
func (*Ring) WithContext(context.Context) *Ring

type ScanCmd struct {
	baseCmd
}

func (*ScanCmd) Iterator() *ScanIterator
func (*ScanCmd) Result() ([]string, uint64, error)
func (*ScanCmd) SetVal(any, any)
func (*ScanCmd) Val() ([]string, uint64)

type ScanIterator struct{}

func (*ScanIterator) Err() error
func (*ScanIterator) Val() string

type Script struct{}

func (*Script) Hash() string

type SliceCmd struct {
	baseCmd
}

func (*SliceCmd) Result() ([]any, error)
func (*SliceCmd) Scan(any) error
func (*SliceCmd) Val() []any

type StatefulCmdable interface {
	Cmdable
	Auth(context.Context, any) *StatusCmd
	AuthACL(context.Context, any, any) *StatusCmd
	Select(context.Context, any) *StatusCmd
	SwapDB(context.Context, any, any) *StatusCmd
	ClientSetName(context.Context, any) *BoolCmd
}

type StatusCmd struct {
	baseCmd
}

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

type Tx struct {
	baseClient
	cmdable
	statefulCmdable
	hooks
}

func (*Tx) Close(context.Context) error
func (*Tx) Context() context.Context
func (*Tx) Pipeline() Pipeliner
func (*Tx) TxPipeline() Pipeliner
func (*Tx) Unwatch(context.Context, ...any) *StatusCmd
func (*Tx) WithContext(context.Context) *Tx

type XAutoClaimCmd struct {
	baseCmd
}

func (*XAutoClaimCmd) Result() ([]XMessage, string, error)
func (*XAutoClaimCmd) Val() ([]XMessage, string)

type XAutoClaimJustIDCmd struct {
	baseCmd
}

func (*XAutoClaimJustIDCmd) Result() ([]string, string, error)
func (*XAutoClaimJustIDCmd) Val() ([]string, string)

type XInfoConsumersCmd struct {
	baseCmd
}

func (*XInfoConsumersCmd) Result() ([]XInfoConsumer, error)
func (*XInfoConsumersCmd) Val() []XInfoConsumer

type XInfoGroupsCmd struct {
	baseCmd
}

func (*XInfoGroupsCmd) Result() ([]XInfoGroup, error)
func (*XInfoGroupsCmd) Val() []XInfoGroup

type XInfoStreamCmd struct {
	baseCmd
}

func (*XInfoStreamCmd) Result() (*XInfoStream, error)
func (*XInfoStreamCmd) Val() *XInfoStream

type XMessageSliceCmd struct {
	baseCmd
}

func (*XMessageSliceCmd) Result() ([]XMessage, error)
func (*XMessageSliceCmd) Val() []XMessage

type XPendingCmd struct {
	baseCmd
}

func (*XPendingCmd) Result() (*XPending, error)
func (*XPendingCmd) Val() *XPending

type XPendingExtCmd struct {
	baseCmd
}

func (*XPendingExtCmd) Result() ([]XPendingExt, error)
func (*XPendingExtCmd) Val() []XPendingExt

type XStreamSliceCmd struct {
	baseCmd
}

func (*XStreamSliceCmd) Result() ([]XStream, error)
func (*XStreamSliceCmd) Val() []XStream

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

type baseClient struct{}

func (*baseClient) Close() error

type baseCmd struct{}

func (*baseCmd) Args() []any
func (*baseCmd) Err() error
func (*baseCmd) FullName() string
func (*baseCmd) Name() string
func (statefulCmdable) Auth(context.Context, any) *StatusCmd
func (statefulCmdable) AuthACL(context.Context, any, any) *StatusCmd
func (statefulCmdable) ClientSetName(context.Context, any) *BoolCmd
func (statefulCmdable) Select(context.Context, any) *StatusCmd
func (statefulCmdable) SwapDB(context.Context, any, any) *StatusCmd

var (
	ErrClosed   error
	Nil         error
	TxFailedErr error
)

type (
	BitCount         struct{}
	ChannelOption    func(any)
	ClusterOptions   struct{}
	Error            interface{}
	FailoverOptions  struct{}
	GeoLocation      struct{}
	GeoPos           struct{}
	GeoRadiusQuery   struct{}
	GeoSearchQuery   struct{}
	Hook             interface{}
	LPosArgs         struct{}
	Message          struct{}
	Options          struct{}
	Pong             struct{}
	PoolStats        struct{}
	RingOptions      struct{}
	Scripter         interface{}
	SetArgs          struct{}
	Sort             struct{}
	Subscription     struct{}
	UniversalOptions struct{}
	XAddArgs         struct{}
	XAutoClaimArgs   struct{}
	XClaimArgs       struct{}
	XInfoConsumer    struct{}
	XInfoGroup       struct{}
	XInfoStream      struct{}
	XMessage         struct{}
	XPending         struct{}
	XPendingExt      struct{}
	XPendingExtArgs  struct{}
	XReadArgs        struct{}
	XReadGroupArgs   struct{}
	XStream          struct{}
	Z                struct{}
	ZAddArgs         struct{}
	ZRangeArgs       struct{}
	ZRangeBy         struct{}
	ZStore           struct{}
	ZWithKey         struct{}
	hooks            struct{}
)
