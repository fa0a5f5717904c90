// Package primitive describes go.mongodb.org/mongo-driver/bson/primitive, which only version 1 has.
package primitive

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

func (D) Map() M

type ObjectID [12]byte

var NilObjectID ObjectID

func NewObjectID() ObjectID
func NewObjectIDFromTimestamp(time.Time) ObjectID
func ObjectIDFromHex(string) (ObjectID, error)
func IsValidObjectID(string) bool
func (ObjectID) Hex() string
func (ObjectID) String() string
func (ObjectID) IsZero() bool
func (ObjectID) Timestamp() time.Time

type DateTime int64

func NewDateTimeFromTime(time.Time) DateTime
func (DateTime) Time() time.Time

type Decimal128 struct{}

func ParseDecimal128(string) (Decimal128, error)
func (Decimal128) String() string

type (
	Timestamp struct{ T, I uint32 }
	Regex     struct{ Pattern, Options string }
	Binary    struct {
		Subtype byte
		Data    []byte
	}
)
