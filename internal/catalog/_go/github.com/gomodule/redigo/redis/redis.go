// Package redis says what github.com/gomodule/redigo/redis does.
//
//perfls:library redis
package redis

import (
	"context"
)

func Dial(any, any, ...any) (Conn, error)
func DialContext(context.Context, any, any, ...any) (Conn, error)
func DialTimeout(any, any, any, any, any) (Conn, error)
func DialURL(any, ...any) (Conn, error)
func DialURLContext(context.Context, any, ...any) (Conn, error)

//perfls:remote
func DoContext(any, context.Context, any, ...any) (any, error)

//perfls:remote
func DoWithTimeout(any, any, any, ...any) (any, error)

func NewConn(any, any, any) Conn
func NewLoggingConn(any, any, any) Conn
func NewLoggingConnFilter(any, any, any, func(string) bool) Conn
func NewPool(func() (Conn, error), any) *Pool
func NewScript(any, any) *Script

type Conn interface {
	Close() error
	Err() error
	//perfls:remote
	Do(any, ...any) (any, error)
	//perfls:batch
	Send(any, ...any) error
	Flush() error
	//perfls:remote
	Receive() (any, error)
}

type ConnWithContext interface {
	Conn
	//perfls:remote
	DoContext(context.Context, any, ...any) (any, error)
	ReceiveContext(context.Context) (any, error)
}

type ConnWithTimeout interface {
	Conn
	//perfls:remote
	DoWithTimeout(any, any, ...any) (any, error)
	ReceiveWithTimeout(any) (any, error)
}

type Error string

func (Error) Error() string

type Pool struct{}

func (*Pool) ActiveCount() int
func (*Pool) Close() error
func (*Pool) Get() Conn
func (*Pool) GetContext(context.Context) (Conn, error)
func (*Pool) IdleCount() int
func (*Pool) Stats() PoolStats

type PubSubConn struct {
	Conn Conn
}

func (PubSubConn) Close() error
func (PubSubConn) PSubscribe(...any) error
func (PubSubConn) PUnsubscribe(...any) error
func (PubSubConn) Ping(any) error
func (PubSubConn) Receive() any
func (PubSubConn) ReceiveContext(context.Context) any
func (PubSubConn) ReceiveWithTimeout(any) any
func (PubSubConn) Subscribe(...any) error
func (PubSubConn) Unsubscribe(...any) error

type Script struct{}

//perfls:remote
func (*Script) Do(any, ...any) (any, error)

//perfls:remote
func (*Script) DoContext(context.Context, any, ...any) (any, error)

//perfls:batch
func (*Script) Send(any, ...any) error

func (*Script) Hash() string
func (*Script) Load(any) error
func (*Script) SendHash(any, ...any) error

var (
	ErrPoolExhausted error
	ErrNil           error
)

type (
	Args           []any
	Argument       interface{}
	DialOption     struct{}
	Latency        struct{}
	LatencyHistory struct{}
	Message        struct{}
	Pong           struct{}
	PoolStats      struct{}
	Scanner        interface{}
	SlowLog        struct{}
	Subscription   struct{}
)
