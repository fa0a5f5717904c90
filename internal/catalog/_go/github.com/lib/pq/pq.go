// Package pq says what github.com/lib/pq does.
//
//perfls:library pq
package pq

import (
	"database/sql"
	"database/sql/driver"

	"github.com/lib/pq/pqerror"
)

func Array(any) interface {
	driver.Valuer
	sql.Scanner
}

//perfls:builder
func DialOpen(any, any) (driver.Conn, error)

//perfls:callback fn=fn run=store
func NewDialListener(_ any, _ any, _ any, _ any, fn EventCallbackType) *Listener

//perfls:callback fn=fn run=store
func NewListener(_ any, _ any, _ any, fn EventCallbackType) *Listener

func NewListenerConn(any, any) (*ListenerConn, error)

//perfls:builder
func Open(any) (driver.Conn, error)

type Error struct{}

func (*Error) Error() string

type Listener struct{}

func (*Listener) Close() error
func (*Listener) Listen(any) error
func (*Listener) NotificationChannel() <-chan *Notification
func (*Listener) Ping() error
func (*Listener) Unlisten(any) error
func (*Listener) UnlistenAll() error

type ListenerConn struct{}

func (*ListenerConn) Close() error
func (*ListenerConn) Err() error

//perfls:query write auto sql=query
func (*ListenerConn) ExecSimpleQuery(query string) (bool, error)

func (*ListenerConn) Listen(any) (bool, error)
func (*ListenerConn) Ping() error
func (*ListenerConn) Unlisten(any) (bool, error)
func (*ListenerConn) UnlistenAll() (bool, error)

type PGError interface {
	Error() string
}

var (
	ErrNotSupported              error
	ErrInFailedTransaction       error
	ErrSSLNotSupported           error
	ErrCouldNotDetectUsername    error
	ErrSSLKeyUnknownOwnership    error
	ErrSSLKeyHasWorldPermissions error
	ErrChannelAlreadyOpen        error
	ErrChannelNotOpen            error
)

type (
	ArrayDelimiter               interface{}
	BoolArray                    []bool
	ByteaArray                   [][]byte
	Config                       struct{}
	ConfigMultihost              struct{}
	Connector                    struct{}
	Dialer                       interface{}
	DialerContext                interface{}
	Driver                       struct{}
	ErrorClass                   = pqerror.Class
	ErrorCode                    = pqerror.Code
	EventCallbackType            func(ListenerEventType, error)
	Float32Array                 []float32
	Float64Array                 []float64
	GSS                          interface{}
	GenericArray                 struct{}
	Int32Array                   []int32
	Int64Array                   []int64
	ListenerEventType            int
	LoadBalanceHosts             string
	NewGSSFunc                   func() (GSS, error)
	NoticeHandlerConnector       struct{}
	Notification                 struct{}
	NotificationHandlerConnector struct{}
	NullTime                     = sql.NullTime
	ProtocolVersion              string
	SSLMode                      string
	SSLNegotiation               string
	SSLProtocolVersion           string
	StringArray                  []string
	TargetSessionAttrs           string
)
