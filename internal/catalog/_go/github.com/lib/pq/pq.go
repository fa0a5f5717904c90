// Package pq describes github.com/lib/pq: a driver of database/sql, and notifications.
//
//perfls:library pq
package pq

import (
	"database/sql"
	"database/sql/driver"
	"time"

	"github.com/lib/pq/pqerror"
)

// Opening.

type Driver struct{}

//perfls:builder
func Open(string) (driver.Conn, error)

//perfls:builder
func DialOpen(Dialer, string) (driver.Conn, error)

type Dialer interface{}
type Connector struct{}

func NewConnector(string) (*Connector, error)
func ParseURL(string) (string, error)

// Notifications.

type Notification struct {
	BePid          int
	Channel, Extra string
}

type ListenerEventType int
type EventCallbackType func(ListenerEventType, error)

type Listener struct{ Notify chan *Notification }

//perfls:callback fn=fn run=store
func NewListener(_ string, _, _ time.Duration, fn EventCallbackType) *Listener

//perfls:callback fn=fn run=store
func NewDialListener(_ Dialer, _ string, _, _ time.Duration, fn EventCallbackType) *Listener

func (*Listener) NotificationChannel() <-chan *Notification
func (*Listener) Listen(string) error
func (*Listener) Unlisten(string) error
func (*Listener) UnlistenAll() error
func (*Listener) Ping() error
func (*Listener) Close() error

type ListenerConn struct{}

func NewListenerConn(string, chan<- *Notification) (*ListenerConn, error)

//perfls:query write auto sql=query
func (*ListenerConn) ExecSimpleQuery(query string) (bool, error)

func (*ListenerConn) Listen(string) (bool, error)
func (*ListenerConn) Unlisten(string) (bool, error)
func (*ListenerConn) UnlistenAll() (bool, error)
func (*ListenerConn) Ping() error
func (*ListenerConn) Err() error
func (*ListenerConn) Close() error

// Errors.

type ErrorCode = pqerror.Code

type Error struct {
	Severity                        string
	Code                            ErrorCode
	Message, Detail, Hint           string
	Position, Where                 string
	Schema, Table, Column           string
	DataTypeName, Constraint        string
	File, Line, Routine             string
	InternalPosition, InternalQuery string
}

func (*Error) Error() string
func (*Error) SQLState() string

// Values and texts.

func Array(any) interface {
	driver.Valuer
	sql.Scanner
}

type BoolArray []bool
type ByteaArray [][]byte
type Float32Array []float32
type Float64Array []float64
type Int32Array []int32
type Int64Array []int64
type StringArray []string
type GenericArray struct{ A any }

type NullTime = sql.NullTime

func CopyIn(string, ...string) string
func CopyInSchema(string, string, ...string) string
func QuoteIdentifier(string) string
func QuoteLiteral(string) string
