// Package nats says what github.com/nats-io/nats.go does.
//
//perfls:library nats
package nats

import (
	"context"
	"crypto/tls"
	"iter"
	"net"
	"time"
)

func Connect(any, ...Option) (*Conn, error)
func GetDefaultOptions() Options
func NewEncodedConn(any, any) (*EncodedConn, error)
func NewMsg(any) *Msg

type Conn struct {
	Statistics
	Opts Options
}

//perfls:handle role=message handler=handler path=path
func (*Conn) QueueSubscribe(path string, _ any, handler MsgHandler) (*Subscription, error)

//perfls:remote
func (*Conn) Request(any, any, any) (*Msg, error)

//perfls:remote
func (*Conn) RequestMsg(any, any) (*Msg, error)

//perfls:remote
func (*Conn) RequestMsgWithContext(context.Context, any) (*Msg, error)

//perfls:remote
func (*Conn) RequestWithContext(context.Context, any, any) (*Msg, error)

//perfls:handle role=message handler=handler path=path
func (*Conn) Subscribe(path string, handler MsgHandler) (*Subscription, error)

func (*Conn) AuthRequired() bool
func (*Conn) Barrier(func()) error
func (*Conn) Buffered() (int, error)
func (*Conn) ChanQueueSubscribe(any, any, any) (*Subscription, error)
func (*Conn) ChanSubscribe(any, any) (*Subscription, error)
func (*Conn) Close()
func (*Conn) ClosedHandler() ConnHandler
func (*Conn) ConnectedAddr() string
func (*Conn) ConnectedClusterName() string
func (*Conn) ConnectedDomain() string
func (*Conn) ConnectedServerId() string
func (*Conn) ConnectedServerJetStream() (bool, int)
func (*Conn) ConnectedServerName() string
func (*Conn) ConnectedServerVersion() string
func (*Conn) ConnectedUrl() string
func (*Conn) ConnectedUrlRedacted() string
func (*Conn) DisconnectErrHandler() ConnErrHandler
func (*Conn) DiscoveredServers() []string
func (*Conn) DiscoveredServersHandler() ConnHandler
func (*Conn) Drain() error
func (*Conn) ErrorHandler() ErrHandler
func (*Conn) Flush() error
func (*Conn) FlushTimeout(any) error
func (*Conn) FlushWithContext(context.Context) error
func (*Conn) ForceReconnect() error
func (*Conn) GetClientID() (uint64, error)
func (*Conn) GetClientIP() (net.IP, error)
func (*Conn) HeadersSupported() bool
func (*Conn) IsClosed() bool
func (*Conn) IsConnected() bool
func (*Conn) IsDraining() bool
func (*Conn) IsReconnecting() bool
func (*Conn) IsSystemAccount() bool
func (*Conn) JetStream(...any) (JetStreamContext, error)
func (*Conn) LastError() error
func (*Conn) LocalAddr() string
func (*Conn) MaxPayload() int64
func (*Conn) NewInbox() string
func (*Conn) NewRespInbox() string
func (*Conn) NumSubscriptions() int
func (*Conn) Publish(any, any) error
func (*Conn) PublishMsg(any) error
func (*Conn) PublishRequest(any, any, any) error
func (*Conn) QueueSubscribeSync(any, any) (*Subscription, error)
func (*Conn) QueueSubscribeSyncWithChan(any, any, any) (*Subscription, error)
func (*Conn) RTT() (time.Duration, error)
func (*Conn) ReconnectHandler() ConnHandler
func (*Conn) RemoteAccount() string
func (*Conn) RemoveStatusListener(any)
func (*Conn) ServerPool() []any
func (*Conn) Servers() []string
func (*Conn) SetClosedHandler(ConnHandler)
func (*Conn) SetDisconnectErrHandler(ConnErrHandler)
func (*Conn) SetDisconnectHandler(ConnHandler)
func (*Conn) SetDiscoveredServersHandler(ConnHandler)
func (*Conn) SetErrorHandler(ErrHandler)
func (*Conn) SetReconnectHandler(ConnHandler)
func (*Conn) SetServerPool(any) error
func (*Conn) Stats() Statistics
func (*Conn) Status() Status
func (*Conn) StatusChanged(...any) chan Status
func (*Conn) SubscribeSync(any) (*Subscription, error)
func (*Conn) TLSConnectionState() (tls.ConnectionState, error)
func (*Conn) TLSRequired() bool

type EncodedConn struct {
	Conn *Conn
}

func (*EncodedConn) BindRecvChan(any, any) (*Subscription, error)
func (*EncodedConn) BindRecvQueueChan(any, any, any) (*Subscription, error)
func (*EncodedConn) BindSendChan(any, any) error
func (*EncodedConn) Close()
func (*EncodedConn) Drain() error
func (*EncodedConn) Flush() error
func (*EncodedConn) FlushTimeout(any) error
func (*EncodedConn) LastError() error
func (*EncodedConn) Publish(any, any) error
func (*EncodedConn) PublishRequest(any, any, any) error
func (*EncodedConn) QueueSubscribe(any, any, any) (*Subscription, error)
func (*EncodedConn) Request(any, any, any, any) error
func (*EncodedConn) RequestWithContext(context.Context, any, any, any) error
func (*EncodedConn) Subscribe(any, any) (*Subscription, error)

type JetStream interface {
	//perfls:remote
	Publish(any, any, ...any) (*PubAck, error)
	//perfls:remote
	PublishMsg(any, ...any) (*PubAck, error)
	//perfls:batch
	PublishAsync(any, any, ...any) (PubAckFuture, error)
	//perfls:batch
	PublishMsgAsync(any, ...any) (PubAckFuture, error)
	PublishAsyncPending() int
	PublishAsyncComplete() <-chan struct{}
	CleanupPublisher()
	//perfls:handle role=message handler=handler path=path
	Subscribe(path string, handler MsgHandler, _ ...any) (*Subscription, error)
	SubscribeSync(any, ...any) (*Subscription, error)
	ChanSubscribe(any, any, ...any) (*Subscription, error)
	ChanQueueSubscribe(any, any, any, ...any) (*Subscription, error)
	//perfls:handle role=message handler=handler path=path
	QueueSubscribe(path string, _ any, handler MsgHandler, _ ...any) (*Subscription, error)
	QueueSubscribeSync(any, any, ...any) (*Subscription, error)
	PullSubscribe(any, any, ...any) (*Subscription, error)
}

type JetStreamContext interface {
	JetStream
	JetStreamManager
	KeyValueManager
	ObjectStoreManager
}

type JetStreamManager interface {
	AddStream(any, ...any) (*StreamInfo, error)
	UpdateStream(any, ...any) (*StreamInfo, error)
	DeleteStream(any, ...any) error
	StreamInfo(any, ...any) (*StreamInfo, error)
	PurgeStream(any, ...any) error
	StreamsInfo(...any) <-chan *StreamInfo
	Streams(...any) <-chan *StreamInfo
	StreamNames(...any) <-chan string
	DeleteMsg(any, any, ...any) error
	SecureDeleteMsg(any, any, ...any) error
	AddConsumer(any, any, ...any) (*ConsumerInfo, error)
	UpdateConsumer(any, any, ...any) (*ConsumerInfo, error)
	DeleteConsumer(any, any, ...any) error
	ConsumerInfo(any, any, ...any) (*ConsumerInfo, error)
	ConsumersInfo(any, ...any) <-chan *ConsumerInfo
	Consumers(any, ...any) <-chan *ConsumerInfo
	ConsumerNames(any, ...any) <-chan string
	StreamNameBySubject(any, ...any) (string, error)
}

type KeyValue interface {
	//perfls:cache get key=key
	Get(key string) (KeyValueEntry, error)
	GetRevision(any, any) (KeyValueEntry, error)
	//perfls:cache set key=key
	Put(key string, _ any) (uint64, error)
	//perfls:cache set key=key
	PutString(key string, _ any) (uint64, error)
	//perfls:cache set key=key
	Create(key string, _ any) (uint64, error)
	//perfls:cache set key=key
	Update(key string, _ any, _ any) (uint64, error)
	Delete(any, ...any) error
	Purge(any, ...any) error
	Watch(any, ...any) (any, error)
	WatchAll(...any) (any, error)
	WatchFiltered(any, ...any) (any, error)
	Keys(...any) ([]string, error)
	ListKeys(...any) (any, error)
	History(any, ...any) ([]KeyValueEntry, error)
	Bucket() string
	PurgeDeletes(...any) error
	Status() (any, error)
}

type KeyValueEntry interface {
	Bucket() string
	Key() string
	Value() []byte
	Revision() uint64
	Created() time.Time
	Delta() uint64
}

type KeyValueManager interface {
	KeyValue(any) (KeyValue, error)
	CreateKeyValue(any) (KeyValue, error)
	DeleteKeyValue(any) error
	KeyValueStoreNames() <-chan string
	KeyValueStores() <-chan any
}

type Msg struct {
	Sub *Subscription
}

func (*Msg) Ack(...any) error
func (*Msg) AckSync(...any) error
func (*Msg) Equal(any) bool
func (*Msg) InProgress(...any) error
func (*Msg) Metadata() (any, error)
func (*Msg) Nak(...any) error
func (*Msg) NakWithDelay(any, ...any) error
func (*Msg) Respond(any) error
func (*Msg) RespondMsg(any) error
func (*Msg) Size() int
func (*Msg) Term(...any) error

//perfls:entry role=message
type MsgHandler func(*Msg)

type ObjectResult interface {
	Error() error
}

type ObjectStoreManager interface {
	ObjectStore(any) (ObjectStore, error)
	CreateObjectStore(any) (ObjectStore, error)
	DeleteObjectStore(any) error
	ObjectStoreNames(...any) <-chan string
	ObjectStores(...any) <-chan ObjectStoreStatus
}

type Options struct{}

func (Options) Connect() (*Conn, error)

type PubAckFuture interface {
	Ok() <-chan *PubAck
	Err() <-chan error
	Msg() *Msg
}

type Subscription struct{}

//perfls:remote
func (*Subscription) Fetch(any, ...any) ([]*Msg, error)

//perfls:remote
func (*Subscription) NextMsg(any) (*Msg, error)

//perfls:remote
func (*Subscription) NextMsgWithContext(context.Context) (*Msg, error)

func (*Subscription) AutoUnsubscribe(any) error
func (*Subscription) ClearMaxPending() error
func (*Subscription) ConsumerInfo() (*ConsumerInfo, error)
func (*Subscription) Delivered() (int64, error)
func (*Subscription) Drain() error
func (*Subscription) Dropped() (int, error)
func (*Subscription) FetchBatch(any, ...any) (any, error)
func (*Subscription) InitialConsumerPending() (uint64, error)
func (*Subscription) IsDraining() bool
func (*Subscription) IsValid() bool
func (*Subscription) MaxPending() (int, int, error)
func (*Subscription) Msgs() iter.Seq2[*Msg, error]
func (*Subscription) MsgsTimeout(any) iter.Seq2[*Msg, error]
func (*Subscription) Pending() (int, int, error)
func (*Subscription) PendingLimits() (int, int, error)
func (*Subscription) QueuedMsgs() (int, error)
func (*Subscription) SetClosedHandler(func(string))
func (*Subscription) SetPendingLimits(any, any) error
func (*Subscription) StatusChanged(...any) <-chan any
func (*Subscription) Type() any
func (*Subscription) Unsubscribe() error

var (
	ErrJetStreamNotEnabled                               error
	ErrJetStreamNotEnabledForAccount                     error
	ErrStreamNotFound                                    error
	ErrStreamNameAlreadyInUse                            error
	ErrStreamSubjectTransformNotSupported                error
	ErrStreamSourceSubjectTransformNotSupported          error
	ErrStreamSourceNotSupported                          error
	ErrStreamSourceMultipleSubjectTransformsNotSupported error
	ErrConsumerNotFound                                  error
	ErrConsumerCreationResponseEmpty                     error
	ErrMsgNotFound                                       error
	ErrBadRequest                                        error
	ErrDuplicateFilterSubjects                           error
	ErrOverlappingFilterSubjects                         error
	ErrEmptyFilter                                       error
	ErrConsumerNameAlreadyInUse                          error
	ErrConsumerNotActive                                 error
	ErrInvalidJSAck                                      error
	ErrStreamConfigRequired                              error
	ErrStreamNameRequired                                error
	ErrConsumerNameRequired                              error
	ErrConsumerMultipleFilterSubjectsNotSupported        error
	ErrConsumerConfigRequired                            error
	ErrPullSubscribeToPushConsumer                       error
	ErrPullSubscribeRequired                             error
	ErrMsgAlreadyAckd                                    error
	ErrNoStreamResponse                                  error
	ErrNotJSMessage                                      error
	ErrInvalidStreamName                                 error
	ErrInvalidConsumerName                               error
	ErrInvalidFilterSubject                              error
	ErrNoMatchingStream                                  error
	ErrSubjectMismatch                                   error
	ErrContextAndTimeout                                 error
	ErrCantAckIfConsumerAckNone                          error
	ErrConsumerDeleted                                   error
	ErrConsumerLeadershipChanged                         error
	ErrConsumerInfoOnOrderedReset                        error
	ErrNoHeartbeat                                       error
	ErrSubscriptionClosed                                error
	ErrJetStreamPublisherClosed                          error
	ErrInvalidDurableName                                error
	ErrAsyncPublishTimeout                               error
	ErrTooManyStalledMsgs                                error
	ErrFetchDisconnected                                 error
	ErrKeyValueConfigRequired                            error
	ErrInvalidBucketName                                 error
	ErrInvalidKey                                        error
	ErrBucketNotFound                                    error
	ErrBadBucket                                         error
	ErrKeyNotFound                                       error
	ErrKeyDeleted                                        error
	ErrHistoryToLarge                                    error
	ErrNoKeysFound                                       error
	ErrKeyWatcherTimeout                                 error
	ErrKeyExists                                         error
	ErrKeyRevisionMismatch                               error
	ErrConnectionClosed                                  error
	ErrConnectionDraining                                error
	ErrDrainTimeout                                      error
	ErrConnectionReconnecting                            error
	ErrSecureConnRequired                                error
	ErrSecureConnWanted                                  error
	ErrBadSubscription                                   error
	ErrTypeSubscription                                  error
	ErrBadSubject                                        error
	ErrBadQueueName                                      error
	ErrSlowConsumer                                      error
	ErrTimeout                                           error
	ErrBadTimeout                                        error
	ErrAuthorization                                     error
	ErrAuthExpired                                       error
	ErrAuthRevoked                                       error
	ErrPermissionViolation                               error
	ErrAccountAuthExpired                                error
	ErrNoServers                                         error
	ErrJsonParse                                         error
	ErrChanArg                                           error
	ErrMaxPayload                                        error
	ErrMaxMessages                                       error
	ErrSyncSubRequired                                   error
	ErrMultipleTLSConfigs                                error
	ErrClientCertOrRootCAsRequired                       error
	ErrNoInfoReceived                                    error
	ErrReconnectBufExceeded                              error
	ErrInvalidConnection                                 error
	ErrInvalidMsg                                        error
	ErrInvalidArg                                        error
	ErrInvalidContext                                    error
	ErrNoDeadlineContext                                 error
	ErrNoEchoNotSupported                                error
	ErrClientIDNotSupported                              error
	ErrUserButNoSigCB                                    error
	ErrNkeyButNoSigCB                                    error
	ErrNoUserCB                                          error
	ErrNkeyAndUser                                       error
	ErrNkeysNotSupported                                 error
	ErrStaleConnection                                   error
	ErrTokenAlreadySet                                   error
	ErrUserInfoAlreadySet                                error
	ErrMsgNotBound                                       error
	ErrMsgNoReply                                        error
	ErrClientIPNotSupported                              error
	ErrDisconnected                                      error
	ErrHeadersNotSupported                               error
	ErrBadHeaderMsg                                      error
	ErrNoResponders                                      error
	ErrMaxConnectionsExceeded                            error
	ErrMaxAccountConnectionsExceeded                     error
	ErrConnectionNotTLS                                  error
	ErrTLS                                               error
	ErrMaxSubscriptionsExceeded                          error
	ErrWebSocketHeadersAlreadySet                        error
	ErrServerNotInPool                                   error
	ErrMixingWebsocketSchemes                            error
	DefaultOptions                                       Options
	ErrObjectConfigRequired                              error
	ErrBadObjectMeta                                     error
	ErrObjectNotFound                                    error
	ErrInvalidStoreName                                  error
	ErrDigestMismatch                                    error
	ErrInvalidDigestFormat                               error
	ErrNoObjectsFound                                    error
	ErrObjectAlreadyExists                               error
	ErrNameRequired                                      error
	ErrNeeds262                                          error
	ErrLinkNotAllowed                                    error
	ErrObjectRequired                                    error
	ErrNoLinkToDeleted                                   error
	ErrNoLinkToLink                                      error
	ErrCantGetBucket                                     error
	ErrBucketRequired                                    error
	ErrBucketMalformed                                   error
	ErrUpdateMetaDeleted                                 error
)

type (
	ConnErrHandler    func(*Conn, error)
	ConnHandler       func(*Conn)
	ConsumerConfig    struct{}
	ConsumerInfo      struct{}
	ErrHandler        func(*Conn, *Subscription, error)
	Header            map[string][]string
	JSOpt             interface{}
	KeyValueConfig    struct{}
	ObjectInfo        struct{}
	ObjectStore       interface{}
	ObjectStoreConfig struct{}
	ObjectStoreStatus interface{}
	Option            func(*Options) error
	PubAck            struct{}
	PubOpt            interface{}
	Statistics        struct{}
	Status            int
	StreamConfig      struct{}
	StreamInfo        struct{}
	SubOpt            interface{}
)
