package redis

import (
	"context"
	"time"
)

func NewClient(any) *Client
func NewClusterClient(any) *ClusterClient
func NewFailoverClient(any) *Client
func NewRing(any) *Ring
func NewScanCmd(func(Cmder) error, ...any) *ScanCmd
func NewScanCmdResult(any, any, any) *ScanCmd
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

func (*Client) Conn() *Conn
func (*Client) Context() context.Context
func (*Client) DoContext(context.Context, ...any) *Cmd
func (*Client) Options() *Options
func (*Client) PSubscribe(...any) *PubSub
func (*Client) Pipeline() Pipeliner
func (*Client) PoolStats() *PoolStats
func (*Client) ProcessContext(context.Context, any) error
func (*Client) Subscribe(...any) *PubSub
func (*Client) TxPipeline() Pipeliner
func (*Client) WatchContext(context.Context, func(*Tx) error, ...any) error
func (*Client) WithContext(context.Context) *Client
func (*Client) WithTimeout(any) *Client

type ClusterClient struct {
	cmdable
	hooks
}

func (*ClusterClient) Close() error
func (*ClusterClient) Context() context.Context
func (*ClusterClient) DBSize() *IntCmd
func (*ClusterClient) DoContext(context.Context, ...any) *Cmd
func (*ClusterClient) ForEachMaster(func(*Client) error) error
func (*ClusterClient) ForEachNode(func(*Client) error) error
func (*ClusterClient) ForEachSlave(func(*Client) error) error
func (*ClusterClient) Options() *ClusterOptions
func (*ClusterClient) PSubscribe(...any) *PubSub
func (*ClusterClient) Pipeline() Pipeliner
func (*ClusterClient) PoolStats() *PoolStats
func (*ClusterClient) ProcessContext(context.Context, any) error
func (*ClusterClient) ReloadState() error
func (*ClusterClient) Subscribe(...any) *PubSub
func (*ClusterClient) TxPipeline() Pipeliner
func (*ClusterClient) WatchContext(context.Context, func(*Tx) error, ...any) error
func (*ClusterClient) WithContext(context.Context) *ClusterClient

type Cmd struct {
	baseCmd
}

func (*Cmd) Bool() (bool, error)
func (*Cmd) Float32() (float32, error)
func (*Cmd) Float64() (float64, error)
func (*Cmd) Int() (int, error)
func (*Cmd) Int64() (int64, error)
func (*Cmd) Result() (any, error)
func (*Cmd) Text() (string, error)
func (*Cmd) Uint64() (uint64, error)
func (*Cmd) Val() any

type Cmder interface {
	Name() string
	Args() []any
	Err() error
}

type Conn struct{}

func (*Conn) Pipeline() Pipeliner
func (*Conn) ProcessContext(context.Context, any) error
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
func (*Pipeline) ExecContext(context.Context) ([]Cmder, error)
func (*Pipeline) Pipeline() Pipeliner
func (*Pipeline) Pipelined(func(Pipeliner) error) ([]Cmder, error)
func (*Pipeline) TxPipeline() Pipeliner
func (*Pipeline) TxPipelined(func(Pipeliner) error) ([]Cmder, error)

type PubSub struct{}

func (*PubSub) Channel() <-chan *Message
func (*PubSub) ChannelSize(any) <-chan *Message
func (*PubSub) ChannelWithSubscriptions(any) <-chan any
func (*PubSub) Close() error
func (*PubSub) PSubscribe(...any) error
func (*PubSub) PUnsubscribe(...any) error
func (*PubSub) Ping(...any) error
func (*PubSub) Subscribe(...any) error
func (*PubSub) Unsubscribe(...any) error

type Ring struct {
	cmdable
	hooks
}

func (*Ring) Close() error
func (*Ring) Context() context.Context
func (*Ring) DoContext(context.Context, ...any) *Cmd
func (*Ring) ForEachShard(func(*Client) error) error
func (*Ring) Len() int
func (*Ring) Options() *RingOptions
func (*Ring) PSubscribe(...any) *PubSub
func (*Ring) Pipeline() Pipeliner
func (*Ring) PoolStats() *PoolStats
func (*Ring) ProcessContext(context.Context, any) error
func (*Ring) Subscribe(...any) *PubSub
func (*Ring) TxPipeline() Pipeliner
func (*Ring) WithContext(context.Context) *Ring

type ScanCmd struct {
	baseCmd
}

func (*ScanCmd) Iterator() *ScanIterator
func (*ScanCmd) Result() ([]string, uint64, error)
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
func (*SliceCmd) Val() []any

type StatefulCmdable interface {
	Cmdable
	Auth(any) *StatusCmd
	AuthACL(any, any) *StatusCmd
	Select(any) *StatusCmd
	SwapDB(any, any) *StatusCmd
	ClientSetName(any) *BoolCmd
}

type StatusCmd struct {
	baseCmd
}

func (*StatusCmd) Result() (string, error)
func (*StatusCmd) Val() string

type StringCmd struct {
	baseCmd
}

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

func (*Tx) Close() error
func (*Tx) Context() context.Context
func (*Tx) Pipeline() Pipeliner
func (*Tx) ProcessContext(context.Context, any) error
func (*Tx) TxPipeline() Pipeliner
func (*Tx) Unwatch(...any) *StatusCmd
func (*Tx) WithContext(context.Context) *Tx

type XInfoGroupsCmd struct {
	baseCmd
}

func (*XInfoGroupsCmd) Result() ([]any, error)
func (*XInfoGroupsCmd) Val() []any

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
func (*baseCmd) Name() string
func (statefulCmdable) Auth(any) *StatusCmd
func (statefulCmdable) AuthACL(any, any) *StatusCmd
func (statefulCmdable) ClientSetName(any) *BoolCmd
func (statefulCmdable) Select(any) *StatusCmd
func (statefulCmdable) SwapDB(any, any) *StatusCmd

var (
	ErrClosed   error
	Nil         error
	TxFailedErr error
)

type (
	BitCount         struct{}
	ClusterOptions   struct{}
	Error            interface{}
	FailoverOptions  struct{}
	GeoLocation      struct{}
	GeoPos           struct{}
	GeoRadiusQuery   struct{}
	Hook             interface{}
	Message          struct{}
	Options          struct{}
	Pong             struct{}
	PoolStats        struct{}
	RingOptions      struct{}
	Sort             struct{}
	Subscription     struct{}
	UniversalOptions struct{}
	XAddArgs         struct{}
	XClaimArgs       struct{}
	XMessage         struct{}
	XPending         struct{}
	XPendingExt      struct{}
	XPendingExtArgs  struct{}
	XReadArgs        struct{}
	XReadGroupArgs   struct{}
	XStream          struct{}
	Z                struct{}
	ZRangeBy         struct{}
	ZStore           struct{}
	ZWithKey         struct{}
	hooks            struct{}
)
