// Package pgtype says what github.com/jackc/pgtype does.
package pgtype

type ConnInfo struct{}

func (*ConnInfo) DataTypeForOID(any) (*DataType, bool)
func (*ConnInfo) DataTypeForName(any) (*DataType, bool)
func (*ConnInfo) DataTypeForValue(any) (*DataType, bool)
func (*ConnInfo) Scan(any, any, any, any) error

type (
	ArrayDimension   struct{}
	Bool             struct{}
	BoolArray        struct{}
	Bytea            struct{}
	ByteaArray       struct{}
	DataType         struct{}
	Date             struct{}
	DateArray        struct{}
	Float4           struct{}
	Float4Array      struct{}
	Float8           struct{}
	Float8Array      struct{}
	Hstore           struct{}
	HstoreArray      struct{}
	Inet             struct{}
	InetArray        struct{}
	InfinityModifier int8
	Int2             struct{}
	Int2Array        struct{}
	Int4             struct{}
	Int4Array        struct{}
	Int8             struct{}
	Int8Array        struct{}
	Interval         struct{}
	JSON             struct{}
	JSONArray        struct{}
	JSONB            JSON
	Numeric          struct{}
	NumericArray     struct{}
	Point            struct{}
	Status           byte
	Text             struct{}
	TextArray        struct{}
	Time             struct{}
	Timestamp        struct{}
	TimestampArray   struct{}
	Timestamptz      struct{}
	TimestamptzArray struct{}
	UUID             struct{}
	UUIDArray        struct{}
	Value            interface{}
	Varchar          Text
	Vec2             struct{}
)
