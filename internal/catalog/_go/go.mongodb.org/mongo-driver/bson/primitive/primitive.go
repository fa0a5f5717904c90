// Package primitive says what go.mongodb.org/mongo-driver/bson/primitive does.
package primitive

type Timestamp struct{}

func (Timestamp) After(any) bool
func (Timestamp) Before(any) bool
func (Timestamp) Compare(any) int
func (Timestamp) Equal(any) bool
func (Timestamp) IsZero() bool

var (
	ErrParseNaN    error
	ErrParseInf    error
	ErrParseNegInf error
	ErrInvalidHex  error
)

type (
	A             []any
	Binary        struct{}
	CodeWithScope struct{}
	D             []E
	DBPointer     struct{}
	DateTime      int64
	Decimal128    struct{}
	E             struct{}
	JavaScript    string
	M             map[string]any
	MaxKey        struct{}
	MinKey        struct{}
	Null          struct{}
	ObjectID      [12]byte
	Regex         struct{}
	Symbol        string
	Undefined     struct{}
)
