// Package schema describes github.com/uptrace/bun/schema: what models, hooks and expressions are made of.
package schema

import (
	"context"
	"reflect"
	"time"
)

// Models.

type (
	BaseModel struct{}
	Model     interface {
		ScanRows(_ context.Context, _ any) (int, error)
		Value() any
	}
	Query interface {
		QueryAppender
		Operation() string
		GetModel() Model
		GetTableName() string
	}
	BeforeAppendModelHook interface {
		BeforeAppendModel(context.Context, Query) error
	}
	BeforeScanRowHook interface {
		BeforeScanRow(context.Context) error
	}
	AfterScanRowHook interface {
		AfterScanRow(context.Context) error
	}
)

// Tables.

type Dialect interface {
	Tables() *Tables
	DefaultVarcharLen() int
	DefaultSchema() string
}

type Tables struct{}

func (*Tables) Get(reflect.Type) *Table
func (*Tables) ByName(string) *Table
func (*Tables) Register(...any)
func (*Tables) All() []*Table

type Table struct {
	Type                reflect.Type
	TypeName, ModelName string
	Schema, Name, Alias string
	Fields, PKs         []*Field
	Relations           map[string]*Relation
}

func (*Table) Field(string) (*Field, error)
func (*Table) HasField(string) bool

type Field struct {
	Type, IndirectType    reflect.Type
	Name, SQLName, GoName string
	IsPK, NotNull         bool
}

type Relation struct {
	Type  int
	Field *Field
}

// Expressions.

type (
	QueryAppender interface {
		AppendQuery(_ any, _ []byte) ([]byte, error)
	}
	ColumnsAppender interface {
		AppendColumns(_ any, _ []byte) ([]byte, error)
	}
	Safe          string
	Name          string
	Ident         string
	NullTime      struct{ time.Time }
	Formatter     struct{} // before 1.3; then QueryGen
	QueryGen      struct{ dialect Dialect }
	QueryWithArgs struct {
		Query string
		Args  []any
	}
)

func (Safe) AppendQuery(_ any, _ []byte) ([]byte, error)
func (Name) AppendQuery(_ any, _ []byte) ([]byte, error)
func (Ident) AppendQuery(_ any, _ []byte) ([]byte, error)
func (QueryWithArgs) AppendQuery(_ any, _ []byte) ([]byte, error)

func NewQueryGen(Dialect) QueryGen
func (QueryGen) Dialect() Dialect
func (QueryGen) FormatQuery(string, ...any) string
