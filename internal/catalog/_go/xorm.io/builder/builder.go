// Package builder says what xorm.io/builder does.
package builder

type Cond interface {
	WriteTo(Writer) error
	And(...any) Cond
	Or(...any) Cond
	IsValid() bool
}

var (
	ErrNotSupportType               error
	ErrNoNotInConditions            error
	ErrNoInConditions               error
	ErrNeedMoreArguments            error
	ErrNoTableName                  error
	ErrNoColumnToUpdate             error
	ErrNoColumnToInsert             error
	ErrNotSupportDialectType        error
	ErrNotUnexpectedUnionConditions error
	ErrUnsupportedUnionMembers      error
	ErrUnexpectedSubQuery           error
	ErrDialectNotSetUp              error
	ErrInvalidLimitation            error
	ErrUnnamedDerivedTable          error
	ErrInconsistentDialect          error
)

type (
	Aliased    struct{}
	Between    struct{}
	Builder    struct{}
	Decr       int
	Eq         map[string]any
	Expression struct{}
	Gt         map[string]any
	Gte        map[string]any
	Incr       int
	IsNull     [1]string
	Like       [2]string
	Lt         map[string]any
	Lte        map[string]any
	Neq        map[string]any
	Not        [1]Cond
	NotNull    [1]string
	UpdateCond interface{}
	Writer     interface{}
)
