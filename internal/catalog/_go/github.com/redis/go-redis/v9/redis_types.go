package redis

import (
	"context"
)

type Client struct {
	*baseClient
	cmdable
}

func (*Client) AsyncAutoPipeline() (any, error)
func (*Client) AsyncAutoPipelineWithOptions(any) (any, error)
func (*Client) AutoPipeline() (any, error)
func (*Client) AutoPipelineWithOptions(any) (any, error)
func (*Client) CSCRefreshStats() any
func (*Client) CSCStats() any
func (*Client) Close() error
func (*Client) Conn() *Conn
func (*Client) EphemeralConn() *Conn
func (*Client) GetMaintNotificationsManager() any
func (*Client) GetPushNotificationHandler(any) any
func (*Client) HotKeysGet(context.Context) any
func (*Client) HotKeysReset(context.Context) *StatusCmd
func (*Client) HotKeysStart(context.Context, any) *StatusCmd
func (*Client) HotKeysStop(context.Context) *StatusCmd
func (*Client) NewAggregateBuilder(context.Context, any, any) any
func (*Client) NewAliasBuilder(context.Context, any) any
func (*Client) NewCreateIndexBuilder(context.Context, any) any
func (*Client) NewCursorBuilder(context.Context, any, any) any
func (*Client) NewDictBuilder(context.Context, any) any
func (*Client) NewDropIndexBuilder(context.Context, any) any
func (*Client) NewExplainBuilder(context.Context, any, any) any
func (*Client) NewSearchBuilder(context.Context, any, any) any
func (*Client) NewSearchInfoBuilder(context.Context, any) any
func (*Client) NewSpellCheckBuilder(context.Context, any, any) any
func (*Client) NewSynUpdateBuilder(context.Context, any, any) any
func (*Client) NewTagValsBuilder(context.Context, any, any) any
func (*Client) NodeAddress() string
func (*Client) Options() *Options
func (*Client) PSubscribe(context.Context, ...any) *PubSub
func (*Client) Pipeline() Pipeliner
func (*Client) PoolStats() *PoolStats
func (*Client) RegisterPushNotificationHandler(any, any, any) error
func (*Client) SSubscribe(context.Context, ...any) *PubSub
func (*Client) Subscribe(context.Context, ...any) *PubSub
func (*Client) TxPipeline() Pipeliner
func (*Client) WithTimeout(any) *Client

type ClusterClient struct {
	cmdable
	hooksMixin
}

func (*ClusterClient) AsyncAutoPipeline() (any, error)
func (*ClusterClient) AsyncAutoPipelineWithOptions(any) (any, error)
func (*ClusterClient) AutoPipeline() (any, error)
func (*ClusterClient) AutoPipelineWithOptions(any) (any, error)
func (*ClusterClient) Close() error
func (*ClusterClient) DBSize(context.Context) *IntCmd
func (*ClusterClient) ForEachMaster(context.Context, func(context.Context, *Client) error) error
func (*ClusterClient) ForEachShard(context.Context, func(context.Context, *Client) error) error
func (*ClusterClient) ForEachSlave(context.Context, func(context.Context, *Client) error) error
func (*ClusterClient) GetResolver() any
func (*ClusterClient) HImportDiscard(context.Context, any) *IntCmd
func (*ClusterClient) HImportDiscardAll(context.Context) *IntCmd
func (*ClusterClient) HImportPrepare(context.Context, any, ...any) *StatusCmd
func (*ClusterClient) MasterForKey(context.Context, any) (*Client, error)
func (*ClusterClient) NewDynamicResolver() any
func (*ClusterClient) OnNewNode(func(*Client))
func (*ClusterClient) Options() *ClusterOptions
func (*ClusterClient) PSubscribe(context.Context, ...any) *PubSub
func (*ClusterClient) Pipeline() Pipeliner
func (*ClusterClient) PoolStats() *PoolStats
func (*ClusterClient) ReloadState(context.Context)
func (*ClusterClient) SSubscribe(context.Context, ...any) *PubSub
func (*ClusterClient) ScriptExists(context.Context, ...any) *BoolSliceCmd
func (*ClusterClient) ScriptFlush(context.Context) *StatusCmd
func (*ClusterClient) ScriptLoad(context.Context, any) *StringCmd
func (*ClusterClient) SetCommandInfoResolver(any)
func (*ClusterClient) SlaveForKey(context.Context, any) (*Client, error)
func (*ClusterClient) Subscribe(context.Context, ...any) *PubSub
func (*ClusterClient) TxPipeline() Pipeliner

type Conn struct {
	baseClient
	cmdable
	statefulCmdable
}

func (*Conn) Pipeline() Pipeliner
func (*Conn) RegisterPushNotificationHandler(any, any, any) error
func (*Conn) TxPipeline() Pipeliner
func (*Pipeline) BatchProcess(context.Context, ...any) error
func (*Pipeline) Cmds() []Cmder
func (*Pipeline) Discard()
func (*Pipeline) Len() int
func (*Pipeline) Pipeline() Pipeliner
func (*Pipeline) Pipelined(context.Context, func(Pipeliner) error) ([]Cmder, error)
func (*Pipeline) TxPipeline() Pipeliner
func (*Pipeline) TxPipelined(context.Context, func(Pipeliner) error) ([]Cmder, error)

type PubSub struct{}

func (*PubSub) Channel(...ChannelOption) <-chan *Message
func (*PubSub) ChannelSize(any) <-chan *Message
func (*PubSub) ChannelWithSubscriptions(...ChannelOption) <-chan any
func (*PubSub) ClientSetName(context.Context, any) error
func (*PubSub) Close() error
func (*PubSub) PSubscribe(context.Context, ...any) error
func (*PubSub) PUnsubscribe(context.Context, ...any) error
func (*PubSub) Ping(context.Context, ...any) error
func (*PubSub) SSubscribe(context.Context, ...any) error
func (*PubSub) SUnsubscribe(context.Context, ...any) error
func (*PubSub) Subscribe(context.Context, ...any) error
func (*PubSub) Unsubscribe(context.Context, ...any) error

type Ring struct {
	cmdable
	hooksMixin
}

func (*Ring) AsyncAutoPipeline() (any, error)
func (*Ring) AsyncAutoPipelineWithOptions(any) (any, error)
func (*Ring) AutoPipeline() (any, error)
func (*Ring) AutoPipelineWithOptions(any) (any, error)
func (*Ring) Close() error
func (*Ring) ForEachShard(context.Context, func(context.Context, *Client) error) error
func (*Ring) GetShardClientForKey(any) (*Client, error)
func (*Ring) GetShardClients() []*Client
func (*Ring) HImportDiscard(context.Context, any) *IntCmd
func (*Ring) HImportDiscardAll(context.Context) *IntCmd
func (*Ring) HImportPrepare(context.Context, any, ...any) *StatusCmd
func (*Ring) Len() int
func (*Ring) OnNewNode(func(*Client))
func (*Ring) Options() *RingOptions
func (*Ring) PSubscribe(context.Context, ...any) *PubSub
func (*Ring) Pipeline() Pipeliner
func (*Ring) PoolStats() *PoolStats
func (*Ring) Publish(context.Context, any, any) *IntCmd
func (*Ring) SSubscribe(context.Context, ...any) *PubSub
func (*Ring) SetAddrs(any)
func (*Ring) Subscribe(context.Context, ...any) *PubSub
func (*Ring) TxPipeline() Pipeliner

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

type Tx struct {
	baseClient
	cmdable
	statefulCmdable
}

func (*Tx) Close(context.Context) error
func (*Tx) Pipeline() Pipeliner
func (*Tx) TxPipeline() Pipeliner
func (*Tx) Unwatch(context.Context, ...any) *StatusCmd
func (statefulCmdable) Auth(context.Context, any) *StatusCmd
func (statefulCmdable) AuthACL(context.Context, any, any) *StatusCmd
func (statefulCmdable) ClientSetInfo(context.Context, any) *StatusCmd
func (statefulCmdable) ClientSetName(context.Context, any) *BoolCmd
func (statefulCmdable) Select(context.Context, any) *StatusCmd
func (statefulCmdable) SwapDB(context.Context, any, any) *StatusCmd
