// Package pgtype describes github.com/jackc/pgx/v5/pgtype, and the types of github.com/jackc/pgtype that both have.
//
//perfls:library pgx
package pgtype

import (
	"database/sql/driver"
	"math/big"
	"time"
)

type Map struct{}

func NewMap() *Map
func (*Map) RegisterType(_ any)
func (*Map) RegisterDefaultPgType(_, _ any)
func (*Map) TypeForName(_ any) (*Type, bool)
func (*Map) TypeForOID(_ any) (*Type, bool)
func (*Map) TypeForValue(_ any) (*Type, bool)
func (*Map) Scan(_, _, _, _ any) error
func (*Map) Encode(_, _, _, _ any) ([]byte, error)

type ConnInfo struct{} // v4

type Codec interface{}

type Type struct {
	Codec Codec
	Name  string
	OID   uint32
}

// Values

type (
	InfinityModifier int8
	Bool             struct{ Bool, Valid bool }
	Int2             struct {
		Int16 int16
		Valid bool
	}
	Int4 struct {
		Int32 int32
		Valid bool
	}
	Int8 struct {
		Int64 int64
		Valid bool
	}
	Float4 struct {
		Float32 float32
		Valid   bool
	}
	Float8 struct {
		Float64 float64
		Valid   bool
	}
	Numeric struct {
		Int              *big.Int
		Exp              int32
		NaN              bool
		InfinityModifier InfinityModifier
		Valid            bool
	}
	Text struct {
		String string
		Valid  bool
	}
	UUID struct {
		Bytes [16]byte
		Valid bool
	}
	Date struct {
		Time             time.Time
		InfinityModifier InfinityModifier
		Valid            bool
	}
	Time struct {
		Microseconds int64
		Valid        bool
	}
	Timestamp struct {
		Time             time.Time
		InfinityModifier InfinityModifier
		Valid            bool
	}
	Timestamptz struct {
		Time             time.Time
		InfinityModifier InfinityModifier
		Valid            bool
	}
	Interval struct {
		Microseconds int64
		Days, Months int32
		Valid        bool
	}
	Hstore map[string]*string
)

func (Bool) Value() (driver.Value, error)
func (Int2) Value() (driver.Value, error)
func (Int4) Value() (driver.Value, error)
func (Int8) Value() (driver.Value, error)
func (Float4) Value() (driver.Value, error)
func (Float8) Value() (driver.Value, error)
func (Numeric) Value() (driver.Value, error)
func (Numeric) Float64Value() (Float8, error)
func (Numeric) Int64Value() (Int8, error)
func (Text) Value() (driver.Value, error)
func (UUID) Value() (driver.Value, error)
func (UUID) String() string
func (Date) Value() (driver.Value, error)
func (Time) Value() (driver.Value, error)
func (Timestamp) Value() (driver.Value, error)
func (Timestamptz) Value() (driver.Value, error)
func (Interval) Value() (driver.Value, error)
func (Hstore) Value() (driver.Value, error)
func (*Bool) Scan(_ any) error
func (*Int2) Scan(_ any) error
func (*Int4) Scan(_ any) error
func (*Int8) Scan(_ any) error
func (*Float4) Scan(_ any) error
func (*Float8) Scan(_ any) error
func (*Numeric) Scan(_ any) error
func (*Text) Scan(_ any) error
func (*UUID) Scan(_ any) error
func (*Date) Scan(_ any) error
func (*Time) Scan(_ any) error
func (*Timestamp) Scan(_ any) error
func (*Timestamptz) Scan(_ any) error
func (*Interval) Scan(_ any) error
func (*Hstore) Scan(_ any) error

type ArrayDimension struct{ Length, LowerBound int32 }

type Array[T any] struct {
	Elements []T
	Dims     []ArrayDimension
	Valid    bool
}

type FlatArray[T any] []T

type Range[T any] struct {
	Lower, Upper         T
	LowerType, UpperType BoundType
	Valid                bool
}

type BoundType byte

type Multirange[T any] []T
