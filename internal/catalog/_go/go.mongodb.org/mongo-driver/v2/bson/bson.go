// Package bson says what go.mongodb.org/mongo-driver/v2/bson does.
package bson

type Raw []byte

func (Raw) Elements() ([]RawElement, error)
func (Raw) Index(any) RawElement
func (Raw) IndexErr(any) (RawElement, error)
func (Raw) Lookup(...any) RawValue
func (Raw) LookupErr(...any) (RawValue, error)
func (Raw) Validate() error
func (Raw) Values() ([]RawValue, error)

type Timestamp struct{}

func (Timestamp) After(any) bool
func (Timestamp) Before(any) bool
func (Timestamp) Compare(any) int
func (Timestamp) Equal(any) bool
func (Timestamp) IsZero() bool

type (
	A                []any
	Binary           struct{}
	CodeWithScope    struct{}
	D                []E
	DBPointer        struct{}
	DateTime         int64
	Decimal128       struct{}
	Decoder          struct{}
	E                struct{}
	Encoder          struct{}
	JavaScript       string
	M                map[string]any
	Marshaler        interface{}
	MaxKey           struct{}
	MinKey           struct{}
	Null             struct{}
	ObjectID         [12]byte
	RawElement       []byte
	RawValue         struct{}
	Regex            struct{}
	Symbol           string
	Undefined        struct{}
	Unmarshaler      interface{}
	ValueMarshaler   interface{}
	ValueUnmarshaler interface{}
	Zeroer           interface{}
)
