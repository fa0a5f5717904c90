// Package bson describes go.mongodb.org/mongo-driver/v2/bson and, for the most part, that of version 1.
package bson

import "time"

type (
	M map[string]any
	D []E
	A []any
	E struct {
		Key   string
		Value any
	}
)

func (D) Map() M // version 1

// Values; version 1 has them in bson/primitive.
type (
	ObjectID   [12]byte
	DateTime   int64
	Decimal128 struct{}
	Timestamp  struct{ T, I uint32 }
	Regex      struct{ Pattern, Options string }
	Binary     struct {
		Subtype byte
		Data    []byte
	}
)

var NilObjectID ObjectID

func NewObjectID() ObjectID
func NewObjectIDFromTimestamp(time.Time) ObjectID
func ObjectIDFromHex(string) (ObjectID, error)
func (ObjectID) Hex() string
func (ObjectID) String() string
func (ObjectID) IsZero() bool
func (ObjectID) Timestamp() time.Time

func NewDateTimeFromTime(time.Time) DateTime
func (DateTime) Time() time.Time

func ParseDecimal128(string) (Decimal128, error)
func (Decimal128) String() string

// Encoded documents.

type (
	Raw        []byte
	RawElement []byte
	RawArray   []byte
	RawValue   struct{ Value []byte }
)

func (Raw) Lookup(...string) RawValue
func (Raw) LookupErr(...string) (RawValue, error)
func (Raw) Elements() ([]RawElement, error)
func (Raw) Values() ([]RawValue, error)
func (Raw) String() string
func (RawElement) Key() string
func (RawElement) Value() RawValue

func (RawValue) Unmarshal(any) error
func (RawValue) String() string
func (RawValue) StringValue() string
func (RawValue) Boolean() bool
func (RawValue) Int32() int32
func (RawValue) Int64() int64
func (RawValue) AsInt64() int64
func (RawValue) Double() float64
func (RawValue) ObjectID() ObjectID
func (RawValue) Document() Raw
func (RawValue) Time() time.Time

func Marshal(any) ([]byte, error)
func MarshalExtJSON(_ any, _, _ bool) ([]byte, error)
func Unmarshal([]byte, any) error
func UnmarshalExtJSON(_ []byte, _ bool, _ any) error
