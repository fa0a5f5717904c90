// Package redis describes github.com/redis/go-redis/v9 and the github.com/go-redis/redis of before: clients, pipelines and subscriptions.
// The commands are in commands.go, what they return in results.go. Before version 8 no method takes a context.
//
//perfls:library redis
package redis

import (
	"context"
	"net"
	"time"
)

type (
	ctx      = context.Context
	duration = time.Duration
)

// What clients and pipelines embed: each method sends a command, or has a directive in commands.go.

//perfls:methods remote
type cmdable struct{ sent }

// sent are the commands of what does not collect them as a pipeline does.
//
//perfls:methods remote
type sent interface{ Cmdable }

func (cmdable) Do(ctx, ...any) *Cmd

//perfls:methods remote
type statefulCmdable struct{}

func (statefulCmdable) Auth(ctx, string) *StatusCmd
func (statefulCmdable) AuthACL(_ ctx, _, _ string) *StatusCmd
func (statefulCmdable) Select(ctx, int) *StatusCmd
func (statefulCmdable) SwapDB(_ ctx, _, _ int) *StatusCmd
func (statefulCmdable) ClientSetName(ctx, string) *BoolCmd

// Clients.

//perfls:methods remote
type UniversalClient interface {
	Cmdable
	Do(ctx, ...any) *Cmd
	Process(ctx, Cmder) error
	//perfls:remote
	//perfls:callback fn=fn run=once
	Watch(_ ctx, fn func(*Tx) error, _ ...string) error
	//perfls:harmless
	Subscribe(ctx, ...string) *PubSub
	//perfls:harmless
	PSubscribe(ctx, ...string) *PubSub
	//perfls:harmless
	SSubscribe(ctx, ...string) *PubSub
	//perfls:harmless
	AddHook(Hook)
	//perfls:harmless
	PoolStats() *PoolStats
	//perfls:harmless
	Close() error
}

//perfls:client database
func NewClient(*Options) *Client
func NewFailoverClient(*FailoverOptions) *Client

//perfls:client database
func NewClusterClient(*ClusterOptions) *ClusterClient
func NewFailoverClusterClient(*FailoverOptions) *ClusterClient
func NewRing(*RingOptions) *Ring

//perfls:client database
func NewUniversalClient(*UniversalOptions) UniversalClient

// hub is what no client sends a command for.
type hub struct{}

//perfls:harmless
func (*hub) Subscribe(ctx, ...string) *PubSub

//perfls:harmless
func (*hub) PSubscribe(ctx, ...string) *PubSub

//perfls:harmless
func (*hub) SSubscribe(ctx, ...string) *PubSub

//perfls:harmless
func (*hub) AddHook(Hook)

//perfls:harmless
func (*hub) PoolStats() *PoolStats

//perfls:harmless
func (*hub) Pipeline() Pipeliner

//perfls:harmless
func (*hub) TxPipeline() Pipeliner

//perfls:harmless
func (*hub) Close() error

type Client struct {
	hub
	cmdable
}

//perfls:remote
func (*Client) Process(ctx, Cmder) error

//perfls:remote
//perfls:callback fn=fn run=once
func (*Client) Pipelined(_ ctx, fn func(Pipeliner) error) ([]Cmder, error)

//perfls:remote
//perfls:callback fn=fn run=once
func (*Client) TxPipelined(_ ctx, fn func(Pipeliner) error) ([]Cmder, error)

//perfls:remote
//perfls:callback fn=fn run=once
func (*Client) Watch(_ ctx, fn func(*Tx) error, _ ...string) error

//perfls:harmless
func (*Client) Conn() *Conn

//perfls:harmless
func (*Client) Options() *Options

//perfls:harmless
func (*Client) WithContext(ctx) *Client // before version 9

//perfls:harmless
func (*Client) WithTimeout(duration) *Client

type ClusterClient struct {
	hub
	cmdable
}

//perfls:remote
func (*ClusterClient) Process(ctx, Cmder) error

//perfls:remote
//perfls:callback fn=fn run=once
func (*ClusterClient) Pipelined(_ ctx, fn func(Pipeliner) error) ([]Cmder, error)

//perfls:remote
//perfls:callback fn=fn run=once
func (*ClusterClient) TxPipelined(_ ctx, fn func(Pipeliner) error) ([]Cmder, error)

//perfls:remote
//perfls:callback fn=fn run=once
func (*ClusterClient) Watch(_ ctx, fn func(*Tx) error, _ ...string) error

func (*ClusterClient) ForEachMaster(ctx, func(context.Context, *Client) error) error
func (*ClusterClient) ForEachSlave(ctx, func(context.Context, *Client) error) error
func (*ClusterClient) ForEachShard(ctx, func(context.Context, *Client) error) error
func (*ClusterClient) MasterForKey(ctx, string) (*Client, error)
func (*ClusterClient) SlaveForKey(ctx, string) (*Client, error)

//perfls:harmless
func (*ClusterClient) Options() *ClusterOptions

//perfls:harmless
func (*ClusterClient) WithContext(ctx) *ClusterClient // before version 9

type Ring struct {
	hub
	cmdable
}

//perfls:remote
func (*Ring) Process(ctx, Cmder) error

//perfls:remote
//perfls:callback fn=fn run=once
func (*Ring) Pipelined(_ ctx, fn func(Pipeliner) error) ([]Cmder, error)

//perfls:remote
//perfls:callback fn=fn run=once
func (*Ring) TxPipelined(_ ctx, fn func(Pipeliner) error) ([]Cmder, error)

//perfls:remote
//perfls:callback fn=fn run=once
func (*Ring) Watch(_ ctx, fn func(*Tx) error, _ ...string) error

func (*Ring) ForEachShard(ctx, func(context.Context, *Client) error) error

//perfls:harmless
func (*Ring) Options() *RingOptions

//perfls:harmless
func (*Ring) WithContext(ctx) *Ring // before version 9

//perfls:harmless
func (*Ring) Len() int

// One connection of a client.

type Conn struct {
	cmdable
	statefulCmdable
}

//perfls:remote
func (*Conn) Process(ctx, Cmder) error

//perfls:remote
//perfls:callback fn=fn run=once
func (*Conn) Pipelined(_ ctx, fn func(Pipeliner) error) ([]Cmder, error)

//perfls:remote
//perfls:callback fn=fn run=once
func (*Conn) TxPipelined(_ ctx, fn func(Pipeliner) error) ([]Cmder, error)

//perfls:harmless
func (*Conn) Pipeline() Pipeliner

//perfls:harmless
func (*Conn) TxPipeline() Pipeliner

//perfls:harmless
func (*Conn) Close() error

type Tx struct {
	cmdable
	statefulCmdable
}

//perfls:remote
func (*Tx) Process(ctx, Cmder) error

//perfls:remote
func (*Tx) Watch(ctx, ...string) *StatusCmd

//perfls:remote
//perfls:callback fn=fn run=once
func (*Tx) Pipelined(_ ctx, fn func(Pipeliner) error) ([]Cmder, error)

//perfls:remote
//perfls:callback fn=fn run=once
func (*Tx) TxPipelined(_ ctx, fn func(Pipeliner) error) ([]Cmder, error)

func (*Tx) Unwatch(ctx, ...string) *StatusCmd

//perfls:harmless
func (*Tx) Pipeline() Pipeliner

//perfls:harmless
func (*Tx) TxPipeline() Pipeliner

//perfls:harmless
func (*Tx) Close(ctx) error

// Pipelines: commands wait for Exec.

type StatefulCmdable interface {
	Cmdable
	Auth(ctx, string) *StatusCmd
	AuthACL(_ ctx, _, _ string) *StatusCmd
	Select(ctx, int) *StatusCmd
	SwapDB(_ ctx, _, _ int) *StatusCmd
	ClientSetName(ctx, string) *BoolCmd
}

//perfls:methods batch
type Pipeliner interface {
	StatefulCmdable
	//perfls:batch
	Do(ctx, ...any) *Cmd
	//perfls:batch
	Process(ctx, Cmder) error
	//perfls:remote
	Exec(ctx) ([]Cmder, error)
	//perfls:harmless
	Discard()
	//perfls:harmless
	Len() int
}

//perfls:methods batch
type Pipeline struct{ Pipeliner }

//perfls:batch
func (*Pipeline) Do(ctx, ...any) *Cmd

//perfls:batch
func (*Pipeline) Process(ctx, Cmder) error

//perfls:remote
func (*Pipeline) Exec(ctx) ([]Cmder, error)

//perfls:harmless
func (*Pipeline) Discard()

//perfls:harmless
func (*Pipeline) Len() int

// Scripts.

type Script struct{}

type Scripter interface {
	Eval(ctx, string, []string, ...any) *Cmd
	EvalSha(ctx, string, []string, ...any) *Cmd
	EvalRO(ctx, string, []string, ...any) *Cmd
	EvalShaRO(ctx, string, []string, ...any) *Cmd
	ScriptExists(ctx, ...string) *BoolSliceCmd
	ScriptLoad(ctx, string) *StringCmd
}

func NewScript(string) *Script
func (*Script) Hash() string

//perfls:remote
func (*Script) Run(ctx, Scripter, []string, ...any) *Cmd

//perfls:remote
func (*Script) RunRO(ctx, Scripter, []string, ...any) *Cmd

//perfls:remote
func (*Script) Eval(ctx, Scripter, []string, ...any) *Cmd

//perfls:remote
func (*Script) EvalRO(ctx, Scripter, []string, ...any) *Cmd

//perfls:remote
func (*Script) EvalSha(ctx, Scripter, []string, ...any) *Cmd

//perfls:remote
func (*Script) EvalShaRO(ctx, Scripter, []string, ...any) *Cmd

//perfls:remote
func (*Script) Load(ctx, Scripter) *StringCmd

//perfls:remote
func (*Script) Exists(ctx, Scripter) *BoolSliceCmd

// Subscriptions.

type PubSub struct{}

//perfls:remote
func (*PubSub) Receive(ctx) (any, error)

//perfls:remote
func (*PubSub) ReceiveTimeout(ctx, duration) (any, error)

//perfls:remote
func (*PubSub) ReceiveMessage(ctx) (*Message, error)

func (*PubSub) Channel(...any) <-chan *Message
func (*PubSub) ChannelWithSubscriptions(...any) <-chan any
func (*PubSub) Subscribe(ctx, ...string) error
func (*PubSub) PSubscribe(ctx, ...string) error
func (*PubSub) SSubscribe(ctx, ...string) error
func (*PubSub) Unsubscribe(ctx, ...string) error
func (*PubSub) PUnsubscribe(ctx, ...string) error
func (*PubSub) SUnsubscribe(ctx, ...string) error
func (*PubSub) Ping(ctx, ...string) error
func (*PubSub) Close() error
func (*PubSub) String() string

type (
	Message struct {
		Channel, Pattern, Payload string
		PayloadSlice              []string
	}
	Subscription struct {
		Kind, Channel string
		Count         int
	}
	Pong struct{ Payload string }
)

// Options.

type Options struct {
	Network, Addr, ClientName, Username, Password                        string
	DB, Protocol, MaxRetries, PoolSize, MinIdleConns, MaxIdleConns       int
	DialTimeout, ReadTimeout, WriteTimeout, PoolTimeout, ConnMaxIdleTime duration
	Dialer                                                               func(_ ctx, _, _ string) (net.Conn, error)
	OnConnect                                                            func(ctx, *Conn) error
	TLSConfig                                                            any
}

type ClusterOptions struct {
	Addrs                                            []string
	Username, Password                               string
	MaxRedirects, MaxRetries, PoolSize, MinIdleConns int
	ReadOnly, RouteByLatency, RouteRandomly          bool
	OnConnect                                        func(ctx, *Conn) error
	NewClient                                        func(*Options) *Client
	TLSConfig                                        any
}

type RingOptions struct {
	Addrs              map[string]string
	Username, Password string
	DB, PoolSize       int
}

type FailoverOptions struct {
	MasterName, SentinelPassword, Username, Password string
	SentinelAddrs                                    []string
	DB, PoolSize                                     int
	TLSConfig                                        any
}

type UniversalOptions struct {
	Addrs                                            []string
	MasterName, SentinelPassword, Username, Password string
	DB, PoolSize, MinIdleConns                       int
	TLSConfig                                        any
}

func (*UniversalOptions) Simple() *Options
func (*UniversalOptions) Cluster() *ClusterOptions
func (*UniversalOptions) Failover() *FailoverOptions

func ParseURL(string) (*Options, error)
func ParseClusterURL(string) (*ClusterOptions, error)

type PoolStats struct {
	Hits, Misses, Timeouts, TotalConns, IdleConns, StaleConns uint32
}

// Hooks.

type (
	DialHook            func(_ ctx, _, _ string) (net.Conn, error)
	ProcessHook         func(ctx, Cmder) error
	ProcessPipelineHook func(ctx, []Cmder) error
	Hook                interface {
		DialHook(DialHook) DialHook
		ProcessHook(ProcessHook) ProcessHook
		ProcessPipelineHook(ProcessPipelineHook) ProcessPipelineHook
	}
	Limiter interface {
		Allow() error
		ReportResult(error)
	}
	Error interface {
		error
		RedisError()
	}
)

func HasErrorPrefix(error, string) bool

// Errors that code compares with

var (
	Nil         error
	TxFailedErr error
	ErrClosed   error
)
