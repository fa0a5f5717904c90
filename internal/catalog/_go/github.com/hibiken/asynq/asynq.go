// Package asynq describes github.com/hibiken/asynq.
//
//perfls:library asynq
package asynq

import (
	"context"
	"time"
)

type Task struct{}

func NewTask(string, []byte, ...Option) *Task
func (*Task) Type() string
func (*Task) Payload() []byte
func (*Task) ResultWriter() *ResultWriter

type (
	Option       interface{}
	ResultWriter struct{}
	TaskInfo     struct {
		ID, Queue, Type   string
		Payload           []byte
		MaxRetry, Retried int
	}
)

func (*ResultWriter) Write([]byte) (int, error)
func (*ResultWriter) TaskID() string

func MaxRetry(int) Option
func Queue(string) Option
func TaskID(string) Option
func Timeout(time.Duration) Option
func Deadline(time.Time) Option
func Unique(time.Duration) Option
func ProcessAt(time.Time) Option
func ProcessIn(time.Duration) Option
func Retention(time.Duration) Option
func Group(string) Option

// Sending.

type (
	RedisConnOpt   interface{ MakeRedisClient() any }
	RedisClientOpt struct {
		Addr, Username, Password string
		DB                       int
	}
)

func (RedisClientOpt) MakeRedisClient() any
func ParseRedisURI(string) (RedisConnOpt, error)

type Client struct{}

//perfls:client queue
func NewClient(RedisConnOpt) *Client
func NewClientFromRedisClient(any) *Client

//perfls:remote
func (*Client) Enqueue(*Task, ...Option) (*TaskInfo, error)

//perfls:remote
func (*Client) EnqueueContext(context.Context, *Task, ...Option) (*TaskInfo, error)

func (*Client) Ping() error
func (*Client) Close() error

type Scheduler struct{}

func NewScheduler(RedisConnOpt, any) *Scheduler
func (*Scheduler) Register(string, *Task, ...Option) (string, error)
func (*Scheduler) Unregister(string) error
func (*Scheduler) Run() error
func (*Scheduler) Start() error
func (*Scheduler) Shutdown()

type Inspector struct{}

func NewInspector(RedisConnOpt) *Inspector

// Receiving.

//perfls:entry role=message
type Handler interface {
	ProcessTask(context.Context, *Task) error
}

//perfls:entry role=message
type HandlerFunc func(context.Context, *Task) error

func (HandlerFunc) ProcessTask(context.Context, *Task) error

type MiddlewareFunc func(Handler) Handler

type ServeMux struct{}

func NewServeMux() *ServeMux

//perfls:handle role=message handler=handler path=path
func (*ServeMux) Handle(path string, handler Handler)

//perfls:handle role=message handler=handler path=path
func (*ServeMux) HandleFunc(path string, handler func(context.Context, *Task) error)

func (*ServeMux) Handler(*Task) (Handler, string)
func (*ServeMux) ProcessTask(context.Context, *Task) error
func (*ServeMux) Use(...MiddlewareFunc)

type Config struct {
	Concurrency     int
	Queues          map[string]int
	BaseContext     func() context.Context
	ShutdownTimeout time.Duration
}

type Server struct{}

func NewServer(RedisConnOpt, Config) *Server

//perfls:serve
func (*Server) Run(Handler) error

//perfls:serve
func (*Server) Start(Handler) error

func (*Server) Ping() error
func (*Server) Stop()
func (*Server) Shutdown()

func GetTaskID(context.Context) (string, bool)
func GetQueueName(context.Context) (string, bool)
func GetRetryCount(context.Context) (int, bool)
func GetMaxRetry(context.Context) (int, bool)
