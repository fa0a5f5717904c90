// Package redis describes github.com/gomodule/redigo/redis.
//
//perfls:library redis
package redis

import (
	"context"
	"time"
)

// Connections.

type Conn interface {
	//perfls:remote
	Do(_ string, _ ...any) (any, error)
	//perfls:batch
	Send(_ string, _ ...any) error
	//perfls:remote
	Receive() (any, error)
	Flush() error
	Err() error
	Close() error
}

type ConnWithTimeout interface {
	Conn
	//perfls:remote
	DoWithTimeout(_ time.Duration, _ string, _ ...any) (any, error)
	ReceiveWithTimeout(time.Duration) (any, error)
}

type ConnWithContext interface {
	Conn
	//perfls:remote
	DoContext(_ context.Context, _ string, _ ...any) (any, error)
	ReceiveContext(context.Context) (any, error)
}

//perfls:remote
func DoContext(_ Conn, _, _ any, _ ...any) (any, error)

//perfls:remote
func DoWithTimeout(_ Conn, _, _ any, _ ...any) (any, error)

func ReceiveContext(_ Conn, _ any) (any, error)
func ReceiveWithTimeout(_ Conn, _ any) (any, error)

type DialOption struct{}

func Dial(_, _ string, _ ...DialOption) (Conn, error)
func DialContext(_ context.Context, _, _ string, _ ...DialOption) (Conn, error)
func DialURL(_ string, _ ...DialOption) (Conn, error)
func DialURLContext(_ context.Context, _ string, _ ...DialOption) (Conn, error)
func DialTimeout(_, _ string, _, _, _ time.Duration) (Conn, error)
func NewConn(_ any, _, _ time.Duration) Conn
func NewLoggingConn(_ Conn, _, _ any) Conn

func DialUsername(string) DialOption
func DialPassword(string) DialOption
func DialDatabase(int) DialOption
func DialUseTLS(bool) DialOption
func DialTLSConfig(any) DialOption
func DialTLSSkipVerify(bool) DialOption
func DialConnectTimeout(time.Duration) DialOption
func DialReadTimeout(time.Duration) DialOption
func DialWriteTimeout(time.Duration) DialOption
func DialKeepAlive(time.Duration) DialOption

type Pool struct {
	Dial                func() (Conn, error)
	DialContext         func(context.Context) (Conn, error)
	TestOnBorrow        func(Conn, time.Time) error
	TestOnBorrowContext func(context.Context, Conn, time.Time) error
	MaxIdle             int
	MaxActive           int
	IdleTimeout         time.Duration
	MaxConnLifetime     time.Duration
	Wait                bool
}

func NewPool(_ func() (Conn, error), _ int) *Pool
func (*Pool) Get() Conn
func (*Pool) GetContext(context.Context) (Conn, error)
func (*Pool) ActiveCount() int
func (*Pool) IdleCount() int
func (*Pool) Close() error

// Arguments, scripts and subscriptions.

type Args []any

func (Args) Add(...any) Args
func (Args) AddFlat(any) Args

type Script struct{}

func NewScript(int, string) *Script

//perfls:remote
func (*Script) Do(Conn, ...any) (any, error)

//perfls:remote
func (*Script) DoContext(any, Conn, ...any) (any, error)

//perfls:batch
func (*Script) Send(Conn, ...any) error

func (*Script) SendHash(Conn, ...any) error
func (*Script) Load(Conn) error
func (*Script) Hash() string

type PubSubConn struct{ Conn Conn }

func (PubSubConn) Subscribe(...any) error
func (PubSubConn) PSubscribe(...any) error
func (PubSubConn) Unsubscribe(...any) error
func (PubSubConn) PUnsubscribe(...any) error
func (PubSubConn) Ping(string) error
func (PubSubConn) Receive() any
func (PubSubConn) ReceiveWithTimeout(time.Duration) any
func (PubSubConn) ReceiveContext(context.Context) any
func (PubSubConn) Close() error

type Message struct {
	Channel string
	Pattern string
	Data    []byte
}

type Subscription struct {
	Kind    string
	Channel string
	Count   int
}

type Pong struct{ Data string }

// Replies.

type Error string

func (Error) Error() string

func Bool(any, error) (bool, error)
func Int(any, error) (int, error)
func Int64(any, error) (int64, error)
func Uint64(any, error) (uint64, error)
func Float64(any, error) (float64, error)
func String(any, error) (string, error)
func Bytes(any, error) ([]byte, error)
func Values(any, error) ([]any, error)
func Ints(any, error) ([]int, error)
func Int64s(any, error) ([]int64, error)
func Uint64s(any, error) ([]uint64, error)
func Float64s(any, error) ([]float64, error)
func Strings(any, error) ([]string, error)
func ByteSlices(any, error) ([][]byte, error)
func IntMap(any, error) (map[string]int, error)
func Int64Map(any, error) (map[string]int64, error)
func Uint64Map(any, error) (map[string]uint64, error)
func Float64Map(any, error) (map[string]float64, error)
func StringMap(any, error) (map[string]string, error)
func Positions(any, error) ([]*[2]float64, error)

func Scan(_ []any, _ ...any) ([]any, error)
func ScanSlice(_ []any, _ any, _ ...string) error
func ScanStruct(_ []any, _ any) error

// Errors that code compares with

var (
	ErrNil           error
	ErrPoolExhausted error
)
