// Package asynq says what github.com/hibiken/asynq does.
//
//perfls:library asynq
package asynq

import (
	"context"
	"time"

	"github.com/redis/go-redis/v9"
)

func NewClient(any) *Client
func NewClientFromRedisClient(any) *Client
func NewServeMux() *ServeMux
func NewServer(any, any) *Server
func NewServerFromRedisClient(any, any) *Server
func NotFoundHandler() Handler

type Client struct{}

//perfls:remote
func (*Client) Enqueue(any, ...any) (*TaskInfo, error)

//perfls:remote
func (*Client) EnqueueContext(context.Context, any, ...any) (*TaskInfo, error)

func (*Client) Close() error
func (*Client) Ping() error

//perfls:entry role=message
type Handler interface {
	ProcessTask(context.Context, *Task) error
}

//perfls:entry role=message
type HandlerFunc func(context.Context, *Task) error

func (HandlerFunc) ProcessTask(context.Context, any) error

type PeriodicTaskManagerOpts struct {
	RedisUniversalClient redis.UniversalClient
	*SchedulerOpts
}

type ServeMux struct{}

//perfls:handle role=message handler=handler path=path
func (*ServeMux) Handle(path string, handler Handler)

//perfls:handle role=message handler=handler path=path
func (*ServeMux) HandleFunc(path string, handler func(context.Context, *Task) error)

func (*ServeMux) Handler(any) (Handler, string)
func (*ServeMux) ProcessTask(context.Context, any) error
func (*ServeMux) Use(...MiddlewareFunc)

type Server struct{}

//perfls:serve
func (*Server) Run(any) error

//perfls:serve
func (*Server) Start(any) error

func (*Server) Ping() error
func (*Server) Shutdown()
func (*Server) Stop()

var (
	ErrDuplicateTask   error
	ErrTaskIDConflict  error
	ErrQueueNotFound   error
	ErrQueueNotEmpty   error
	ErrTaskNotFound    error
	SkipRetry          error
	RevokeTask         error
	ErrLeaseExpired    error
	ErrHandlerNotFound error
	ErrServerClosed    error
)

type (
	Config                     struct{}
	ErrorHandler               interface{}
	ErrorHandlerFunc           func(context.Context, *Task, error)
	Inspector                  struct{}
	LogLevel                   int32
	Logger                     interface{}
	MiddlewareFunc             func(Handler) Handler
	Option                     interface{}
	PeriodicTaskConfig         struct{}
	PeriodicTaskConfigProvider interface{}
	PeriodicTaskManager        struct{}
	RedisClientOpt             struct{}
	RedisClusterClientOpt      struct{}
	RedisConnOpt               interface{}
	RedisFailoverClientOpt     struct{}
	ResultWriter               struct{}
	RetryDelayFunc             func(int, error, *Task) time.Duration
	Scheduler                  struct{}
	SchedulerOpts              struct{}
	Task                       struct{}
	TaskInfo                   struct{}
	TaskState                  int
)
