// Package nats describes github.com/nats-io/nats.go.
//
//perfls:library nats
package nats

import (
	"context"
	"crypto/tls"
	"time"
)

// Connecting.

type (
	Option  func(*Options) error
	Options struct {
		Url     string
		Servers []string
		Name    string
	}
	Status     int
	Statistics struct{}
	Server     struct{}
)

func Connect(string, ...Option) (*Conn, error)
func GetDefaultOptions() Options
func (Options) Connect() (*Conn, error)

// Messages.

type Header map[string][]string

func (Header) Get(string) string
func (Header) Values(string) []string
func (Header) Set(_, _ string)
func (Header) Add(_, _ string)
func (Header) Del(string)

type Msg struct {
	Subject, Reply string
	Header         Header
	Data           []byte
	Sub            *Subscription
}

//perfls:entry role=message
type MsgHandler func(*Msg)

func NewMsg(string) *Msg
func NewInbox() string
func (*Msg) Respond([]byte) error
func (*Msg) RespondMsg(*Msg) error
func (*Msg) Ack(...AckOpt) error
func (*Msg) AckSync(...AckOpt) error
func (*Msg) Nak(...AckOpt) error
func (*Msg) NakWithDelay(time.Duration, ...AckOpt) error
func (*Msg) Term(...AckOpt) error
func (*Msg) InProgress(...AckOpt) error
func (*Msg) Metadata() (*MsgMetadata, error)

type MsgMetadata struct {
	NumDelivered, NumPending uint64
	Timestamp                time.Time
	Stream, Consumer, Domain string
}

type Conn struct{ Opts Options }

//perfls:remote
func (*Conn) Request(string, []byte, time.Duration) (*Msg, error)

//perfls:remote
func (*Conn) RequestMsg(*Msg, time.Duration) (*Msg, error)

//perfls:remote
func (*Conn) RequestWithContext(context.Context, string, []byte) (*Msg, error)

//perfls:remote
func (*Conn) RequestMsgWithContext(context.Context, *Msg) (*Msg, error)

// What is published goes into a buffer.

func (*Conn) Publish(string, []byte) error
func (*Conn) PublishMsg(*Msg) error
func (*Conn) PublishRequest(_, _ string, _ []byte) error
func (*Conn) Flush() error
func (*Conn) FlushTimeout(time.Duration) error
func (*Conn) FlushWithContext(context.Context) error

//perfls:handle role=message handler=handler path=path
func (*Conn) Subscribe(path string, handler MsgHandler) (*Subscription, error)

//perfls:handle role=message handler=handler path=path
func (*Conn) QueueSubscribe(path, _ string, handler MsgHandler) (*Subscription, error)

func (*Conn) SubscribeSync(string) (*Subscription, error)
func (*Conn) QueueSubscribeSync(_, _ string) (*Subscription, error)
func (*Conn) QueueSubscribeSyncWithChan(_, _ string, _ chan *Msg) (*Subscription, error)
func (*Conn) ChanSubscribe(string, chan *Msg) (*Subscription, error)
func (*Conn) ChanQueueSubscribe(_, _ string, _ chan *Msg) (*Subscription, error)
func (*Conn) JetStream(...JSOpt) (JetStreamContext, error)

// The connection itself.

func (*Conn) Barrier(func()) error
func (*Conn) Close()
func (*Conn) Drain() error
func (*Conn) ForceReconnect() error
func (*Conn) Status() Status
func (*Conn) StatusChanged(...Status) chan Status
func (*Conn) RemoveStatusListener(chan Status)
func (*Conn) Stats() Statistics
func (*Conn) LastError() error
func (*Conn) RTT() (time.Duration, error)
func (*Conn) Buffered() (int, error)
func (*Conn) NumSubscriptions() int
func (*Conn) MaxPayload() int64
func (*Conn) NewInbox() string
func (*Conn) NewRespInbox() string
func (*Conn) IsClosed() bool
func (*Conn) IsConnected() bool
func (*Conn) IsDraining() bool
func (*Conn) IsReconnecting() bool
func (*Conn) AuthRequired() bool
func (*Conn) HeadersSupported() bool
func (*Conn) TLSRequired() bool
func (*Conn) TLSConnectionState() (tls.ConnectionState, error)
func (*Conn) Servers() []string
func (*Conn) DiscoveredServers() []string
func (*Conn) LocalAddr() string
func (*Conn) ConnectedAddr() string
func (*Conn) ConnectedUrl() string
func (*Conn) ConnectedUrlRedacted() string
func (*Conn) ConnectedClusterName() string
func (*Conn) ConnectedServerId() string
func (*Conn) ConnectedServerName() string
func (*Conn) ConnectedServerVersion() string
func (*Conn) ConnectedServerJetStream() (bool, int)
func (*Conn) ConnectedDomain() string
func (*Conn) RemoteAccount() string
func (*Conn) IsSystemAccount() bool
func (*Conn) ServerPool() []Server
func (*Conn) SetServerPool([]string) error
func (*Conn) GetClientID() (uint64, error)
func (*Conn) GetClientIP() (any, error)
func (*Conn) SetClosedHandler(any)
func (*Conn) SetDisconnectHandler(any)
func (*Conn) SetDisconnectErrHandler(any)
func (*Conn) SetDiscoveredServersHandler(any)
func (*Conn) SetErrorHandler(any)
func (*Conn) SetReconnectHandler(any)
func (*Conn) ClosedHandler() any
func (*Conn) DisconnectErrHandler() any
func (*Conn) DiscoveredServersHandler() any
func (*Conn) ErrorHandler() any
func (*Conn) ReconnectHandler() any

// Subscription is waited on, or was given a handler.
type Subscription struct{ Subject, Queue string }

//perfls:remote
func (*Subscription) NextMsg(time.Duration) (*Msg, error)

//perfls:remote
func (*Subscription) NextMsgWithContext(context.Context) (*Msg, error)

//perfls:remote
func (*Subscription) Fetch(int, ...PullOpt) ([]*Msg, error)

func (*Subscription) FetchBatch(int, ...PullOpt) (MessageBatch, error)
func (*Subscription) Msgs() any
func (*Subscription) MsgsTimeout(time.Duration) any
func (*Subscription) ConsumerInfo() (*ConsumerInfo, error)
func (*Subscription) InitialConsumerPending() (uint64, error)
func (*Subscription) AutoUnsubscribe(int) error
func (*Subscription) Unsubscribe() error
func (*Subscription) Drain() error
func (*Subscription) IsDraining() bool
func (*Subscription) IsValid() bool
func (*Subscription) Type() any
func (*Subscription) StatusChanged(...any) any
func (*Subscription) SetClosedHandler(func(string))
func (*Subscription) SetPendingLimits(_, _ int) error
func (*Subscription) PendingLimits() (int, int, error)
func (*Subscription) Pending() (int, int, error)
func (*Subscription) MaxPending() (int, int, error)
func (*Subscription) ClearMaxPending() error
func (*Subscription) QueuedMsgs() (int, error)
func (*Subscription) Delivered() (int64, error)
func (*Subscription) Dropped() (int, error)

type MessageBatch interface {
	Messages() <-chan *Msg
	Error() error
	Done() <-chan struct{}
}

// JetStream waits for an answer to what it publishes.
type JetStream interface {
	//perfls:remote
	Publish(_ string, _ []byte, _ ...PubOpt) (*PubAck, error)
	//perfls:remote
	PublishMsg(_ *Msg, _ ...PubOpt) (*PubAck, error)
	//perfls:batch
	PublishAsync(_ string, _ []byte, _ ...PubOpt) (PubAckFuture, error)
	//perfls:batch
	PublishMsgAsync(_ *Msg, _ ...PubOpt) (PubAckFuture, error)
	PublishAsyncPending() int
	PublishAsyncComplete() <-chan struct{}
	CleanupPublisher()

	//perfls:handle role=message handler=handler path=path
	Subscribe(path string, handler MsgHandler, _ ...SubOpt) (*Subscription, error)
	//perfls:handle role=message handler=handler path=path
	QueueSubscribe(path, _ string, handler MsgHandler, _ ...SubOpt) (*Subscription, error)
	SubscribeSync(string, ...SubOpt) (*Subscription, error)
	QueueSubscribeSync(_, _ string, _ ...SubOpt) (*Subscription, error)
	ChanSubscribe(string, chan *Msg, ...SubOpt) (*Subscription, error)
	ChanQueueSubscribe(_, _ string, _ chan *Msg, _ ...SubOpt) (*Subscription, error)
	PullSubscribe(_, _ string, _ ...SubOpt) (*Subscription, error)
}

type JetStreamContext interface {
	AccountInfo(...JSOpt) (any, error)
	ConsumerNames(string, ...JSOpt) <-chan string
	Consumers(string, ...JSOpt) <-chan any
	ConsumersInfo(string, ...JSOpt) <-chan any
	KeyValueStores() <-chan any
	ObjectStoreNames(...any) <-chan string
	ObjectStores(...any) <-chan any
	SecureDeleteMsg(string, uint64, ...JSOpt) error
	StreamNameBySubject(string, ...JSOpt) (string, error)
	Streams(...JSOpt) <-chan any
	StreamsInfo(...JSOpt) <-chan any

	JetStream
	JetStreamManager
	KeyValueManager
	ObjectStoreManager
}

type JetStreamManager interface {
	AddStream(*StreamConfig, ...JSOpt) (*StreamInfo, error)
	UpdateStream(*StreamConfig, ...JSOpt) (*StreamInfo, error)
	DeleteStream(string, ...JSOpt) error
	StreamInfo(string, ...JSOpt) (*StreamInfo, error)
	PurgeStream(string, ...JSOpt) error
	StreamNames(...JSOpt) <-chan string
	AddConsumer(string, *ConsumerConfig, ...JSOpt) (*ConsumerInfo, error)
	UpdateConsumer(string, *ConsumerConfig, ...JSOpt) (*ConsumerInfo, error)
	DeleteConsumer(_, _ string, _ ...JSOpt) error
	ConsumerInfo(_, _ string, _ ...JSOpt) (*ConsumerInfo, error)
	GetMsg(string, uint64, ...JSOpt) (*RawStreamMsg, error)
	GetLastMsg(_, _ string, _ ...JSOpt) (*RawStreamMsg, error)
	DeleteMsg(string, uint64, ...JSOpt) error
}

type PubAckFuture interface {
	Ok() <-chan *PubAck
	Err() <-chan error
	Msg() *Msg
}

type (
	JSOpt          interface{}
	PubOpt         interface{}
	SubOpt         interface{}
	AckOpt         interface{}
	PullOpt        interface{}
	StreamConfig   struct{ Name string }
	StreamInfo     struct{ Config StreamConfig }
	ConsumerConfig struct{ Durable string }
	ConsumerInfo   struct{ Config ConsumerConfig }
	RawStreamMsg   struct {
		Subject string
		Header  Header
		Data    []byte
	}
	PubAck struct {
		Stream    string
		Sequence  uint64
		Duplicate bool
	}
)

// Buckets.

type KeyValueManager interface {
	KeyValue(string) (KeyValue, error)
	CreateKeyValue(*KeyValueConfig) (KeyValue, error)
	DeleteKeyValue(string) error
	KeyValueStoreNames() <-chan string
}

type KeyValue interface {
	//perfls:cache get key=key
	Get(key string) (KeyValueEntry, error)
	//perfls:cache set key=key
	Put(key string, _ []byte) (uint64, error)
	//perfls:cache set key=key
	PutString(key, _ string) (uint64, error)
	//perfls:cache set key=key
	Create(key string, _ []byte) (uint64, error)
	//perfls:cache set key=key
	Update(key string, _ []byte, _ uint64) (uint64, error)
	GetRevision(string, uint64) (KeyValueEntry, error)
	Delete(string, ...any) error
	Purge(string, ...any) error
	PurgeDeletes(...any) error
	Watch(string, ...any) (KeyWatcher, error)
	WatchAll(...any) (KeyWatcher, error)
	WatchFiltered([]string, ...any) (KeyWatcher, error)
	Keys(...any) ([]string, error)
	ListKeys(...any) (KeyLister, error)
	History(string, ...any) ([]KeyValueEntry, error)
	Bucket() string
	Status() (KeyValueStatus, error)
}

type KeyValueEntry interface {
	Bucket() string
	Key() string
	Value() []byte
	Revision() uint64
	Created() time.Time
}

type KeyWatcher interface {
	Updates() <-chan KeyValueEntry
	Stop() error
}

type KeyLister interface {
	Keys() <-chan string
	Stop() error
}

type (
	KeyValueConfig struct{ Bucket string }
	KeyValueStatus interface{ Bucket() string }
)

type ObjectStoreManager interface {
	ObjectStore(string) (ObjectStore, error)
	CreateObjectStore(any) (ObjectStore, error)
	DeleteObjectStore(string) error
}

type ObjectStore interface {
	PutBytes(string, []byte, ...any) (*ObjectInfo, error)
	GetBytes(string, ...any) ([]byte, error)
	Delete(string) error
}

type ObjectInfo struct{}
