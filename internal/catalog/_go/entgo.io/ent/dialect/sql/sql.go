// Package sql describes entgo.io/ent/dialect/sql: the driver, and what modifiers and predicates build with.
//
//perfls:library ent
package sql

import (
	"context"
	"database/sql"
	"database/sql/driver"

	"entgo.io/ent/dialect"
)

// Connection.

type ExecQuerier interface {
	//perfls:query write auto sql=query
	ExecContext(_ context.Context, query string, _ ...any) (sql.Result, error)
	//perfls:query auto many sql=query
	QueryContext(_ context.Context, query string, _ ...any) (*sql.Rows, error)
}

type Conn struct{ ExecQuerier }

//perfls:query write auto sql=query
func (Conn) Exec(_ any, query string, _, _ any) error

//perfls:query auto many sql=query
func (Conn) Query(_ any, query string, _, _ any) error

type Driver struct{ Conn }

//perfls:client database
func Open(_, _ string) (*Driver, error)
func OpenDB(string, *sql.DB) *Driver
func NewDriver(string, Conn) *Driver
func (Driver) DB() *sql.DB
func (Driver) Dialect() string
func (*Driver) Close() error

//perfls:transaction
func (*Driver) Tx(any) (dialect.Tx, error)

//perfls:transaction
func (*Driver) BeginTx(_, _ any) (dialect.Tx, error)

type Tx struct {
	Conn
	driver.Tx
}

type (
	TxOptions   = sql.TxOptions
	Result      = sql.Result
	NullBool    = sql.NullBool
	NullInt64   = sql.NullInt64
	NullString  = sql.NullString
	NullFloat64 = sql.NullFloat64
	NullTime    = sql.NullTime
)

// Results.

type ColumnScanner interface {
	Close() error
	ColumnTypes() ([]*sql.ColumnType, error)
	Columns() ([]string, error)
	Err() error
	Next() bool
	NextResultSet() bool
	Scan(...any) error
}

type Rows struct{ ColumnScanner }

func ScanSlice(ColumnScanner, any) error
func ScanOne(ColumnScanner, any) error
func ScanInt(ColumnScanner) (int, error)
func ScanInt64(ColumnScanner) (int64, error)
func ScanString(ColumnScanner) (string, error)
func ScanBool(ColumnScanner) (bool, error)

// Building: nothing is sent from here.

type Builder struct{}

func (*Builder) WriteString(string) *Builder
func (*Builder) Ident(string) *Builder
func (*Builder) Arg(any) *Builder
func (*Builder) Args(...any) *Builder

type Querier interface {
	Query() (string, []any)
}

type TableView interface{}

type SelectTable struct{}

func Table(string) *SelectTable
func (*SelectTable) As(string) *SelectTable
func (*SelectTable) C(string) string

type Selector struct{ Builder }

func Select(...string) *Selector
func SelectExpr(...Querier) *Selector
func (*Selector) Select(...string) *Selector
func (*Selector) AppendSelect(...string) *Selector
func (*Selector) AppendSelectAs(_, _ string) *Selector
func (*Selector) AppendSelectExpr(...Querier) *Selector
func (*Selector) From(TableView) *Selector
func (*Selector) Distinct() *Selector
func (*Selector) Join(TableView) *Selector
func (*Selector) LeftJoin(TableView) *Selector
func (*Selector) On(_, _ string) *Selector
func (*Selector) OnP(*Predicate) *Selector
func (*Selector) Where(*Predicate) *Selector
func (*Selector) GroupBy(...string) *Selector
func (*Selector) Having(*Predicate) *Selector
func (*Selector) OrderBy(...string) *Selector
func (*Selector) OrderExpr(...Querier) *Selector
func (*Selector) Limit(int) *Selector
func (*Selector) Offset(int) *Selector
func (*Selector) As(string) *Selector
func (*Selector) Clone() *Selector
func (*Selector) C(string) string
func (*Selector) Columns(...string) []string
func (*Selector) SelectedColumns() []string
func (*Selector) Table() *SelectTable
func (*Selector) TableName() string
func (*Selector) ForUpdate(...LockOption) *Selector
func (*Selector) ForShare(...LockOption) *Selector
func (*Selector) Query() (string, []any)

type LockOption func(any)

type Predicate struct{ Builder }

func P(...func(*Builder)) *Predicate
func ExprP(string, ...any) *Predicate
func And(...*Predicate) *Predicate
func Or(...*Predicate) *Predicate
func Not(*Predicate) *Predicate
func EQ(string, any) *Predicate
func NEQ(string, any) *Predicate
func LT(string, any) *Predicate
func LTE(string, any) *Predicate
func GT(string, any) *Predicate
func GTE(string, any) *Predicate
func In(string, ...any) *Predicate
func NotIn(string, ...any) *Predicate
func IsNull(string) *Predicate
func NotNull(string) *Predicate
func Like(_, _ string) *Predicate
func Contains(_, _ string) *Predicate
func ColumnsEQ(_, _ string) *Predicate
func Exists(Querier) *Predicate

func Raw(string) Querier
func Expr(string, ...any) Querier
func Count(string) string
func Sum(string) string
func Min(string) string
func Max(string) string
func As(_, _ string) string
func Asc(string) string
func Desc(string) string

type UpdateBuilder struct{ Builder }

func Update(string) *UpdateBuilder
func (*UpdateBuilder) Set(string, any) *UpdateBuilder
func (*UpdateBuilder) Add(string, any) *UpdateBuilder
func (*UpdateBuilder) SetNull(string) *UpdateBuilder
func (*UpdateBuilder) Where(*Predicate) *UpdateBuilder
func (*UpdateBuilder) Query() (string, []any)

type InsertBuilder struct{ Builder }

func Insert(string) *InsertBuilder
func (*InsertBuilder) Columns(...string) *InsertBuilder
func (*InsertBuilder) Values(...any) *InsertBuilder
func (*InsertBuilder) OnConflict(...ConflictOption) *InsertBuilder
func (*InsertBuilder) Query() (string, []any)

type DeleteBuilder struct{ Builder }

func Delete(string) *DeleteBuilder
func (*DeleteBuilder) Where(*Predicate) *DeleteBuilder
func (*DeleteBuilder) Query() (string, []any)

type (
	ConflictOption  func(any)
	UpdateSet       struct{}
	DialectBuilder  struct{}
	OrderTermOption func(any)
)

func Dialect(string) *DialectBuilder
func (*DialectBuilder) Select(...string) *Selector
func (*DialectBuilder) Table(string) *SelectTable
func (*DialectBuilder) Update(string) *UpdateBuilder
func (*DialectBuilder) Insert(string) *InsertBuilder
func (*DialectBuilder) Delete(string) *DeleteBuilder

func ConflictColumns(...string) ConflictOption
func ResolveWithNewValues() ConflictOption
func ResolveWithIgnore() ConflictOption
func DoNothing() ConflictOption
func OrderDesc() OrderTermOption
func OrderAsc() OrderTermOption
