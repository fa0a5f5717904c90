// Package sql says what entgo.io/ent/dialect/sql does.
//
//perfls:library ent
package sql

import (
	"context"
	"database/sql"
	"database/sql/driver"

	"entgo.io/ent/dialect"
)

func NewDriver(any, any) *Driver
func Open(any, any) (*Driver, error)
func OpenDB(any, any) *Driver

type ColumnScanner interface {
	Close() error
	ColumnTypes() ([]*sql.ColumnType, error)
	Columns() ([]string, error)
	Err() error
	Next() bool
	NextResultSet() bool
	Scan(...any) error
}

type Conn struct {
	ExecQuerier
}

//perfls:query write auto sql=query
func (Conn) Exec(_ context.Context, query string, _ any, _ any) error

//perfls:query auto many sql=query
func (Conn) Query(_ context.Context, query string, _ any, _ any) error

type Driver struct {
	Conn
}

//perfls:transaction
func (*Driver) BeginTx(context.Context, any) (dialect.Tx, error)

//perfls:transaction
func (*Driver) Tx(context.Context) (dialect.Tx, error)

func (*Driver) Close() error
func (Driver) DB() *sql.DB
func (Driver) Dialect() string

type ExecQuerier interface {
	//perfls:query write auto sql=query
	ExecContext(_ context.Context, query string, _ ...any) (sql.Result, error)
	//perfls:query auto many sql=query
	QueryContext(_ context.Context, query string, _ ...any) (*sql.Rows, error)
}

type Rows struct {
	ColumnScanner
}

type Tx struct {
	Conn
	driver.Tx
}

type (
	Builder          struct{}
	ColumnBuilder    struct{}
	ColumnCheck      func(string, string) error
	ConflictOption   func(*conflict)
	DeleteBuilder    struct{}
	DialectBuilder   struct{}
	Func             struct{}
	InsertBuilder    struct{}
	LockAction       string
	LockOption       func(*LockOptions)
	LockOptions      struct{}
	LockStrength     string
	NullBool         = sql.NullBool
	NullFloat64      = sql.NullFloat64
	NullInt64        = sql.NullInt64
	NullScanner      struct{}
	NullString       = sql.NullString
	NullTime         = sql.NullTime
	Op               int
	OrderExprTerm    struct{}
	OrderFieldTerm   struct{}
	OrderTerm        interface{}
	OrderTermOption  func(*OrderTermOptions)
	OrderTermOptions struct{}
	ParamFormatter   interface{}
	Predicate        struct{}
	Querier          interface{}
	Queries          []Querier
	Result           = sql.Result
	SelectTable      struct{}
	SelectValues     map[string]any
	Selector         struct{}
	StmtInfo         struct{}
	TableView        interface{}
	TxOptions        = sql.TxOptions
	UnknownType      struct{}
	UpdateBuilder    struct{}
	UpdateSet        struct{}
	ViewBuilder      struct{}
	WindowBuilder    struct{}
	WithBuilder      struct{}
	Wrapper          struct{}
	conflict         struct{}
)
