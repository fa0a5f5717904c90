// Package pgtype says what github.com/jackc/pgx/v5/pgtype does.
package pgtype

import (
	"database/sql"
)

func NewMap() *Map

type Map struct{}

func (*Map) RegisterDefaultPgType(any, any)
func (*Map) RegisterType(any)
func (*Map) RegisterTypes(any)
func (*Map) TypeForOID(any) (*Type, bool)
func (*Map) TypeForName(any) (*Type, bool)
func (*Map) TypeForValue(any) (*Type, bool)
func (*Map) Scan(any, any, any, any) error
func (*Map) Encode(any, any, any, any) ([]byte, error)
func (*Map) SQLScanner(any) sql.Scanner

type (
	Array[T any]      struct{}
	ArrayDimension    struct{}
	Bits              struct{}
	Bool              struct{}
	BoundType         byte
	Box               struct{}
	Circle            struct{}
	Codec             interface{}
	Date              struct{}
	DriverBytes       []byte
	FlatArray[T any]  []T
	Float4            struct{}
	Float8            struct{}
	Hstore            map[string]*string
	InfinityModifier  int8
	Int2              struct{}
	Int4              struct{}
	Int8              struct{}
	Interval          struct{}
	Line              struct{}
	Lseg              struct{}
	Multirange[T any] []T
	Numeric           struct{}
	Path              struct{}
	Point             struct{}
	Polygon           struct{}
	PreallocBytes     []byte
	Range[T any]      struct{}
	TID               struct{}
	Text              struct{}
	Time              struct{}
	Timestamp         struct{}
	Timestamptz       struct{}
	Type              struct{}
	UUID              struct{}
	Uint32            struct{}
	UndecodedBytes    []byte
	Vec2              struct{}
)
