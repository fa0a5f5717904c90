// Package builder describes xorm.io/builder, which builds statements for xorm and runs none.
package builder

import "io"

// Conditions

type Cond interface {
	WriteTo(Writer) error
	And(...Cond) Cond
	Or(...Cond) Cond
	IsValid() bool
}

type Writer interface {
	io.Writer
	Append(...any)
}

func NewCond() Cond
func And(_ ...Cond) Cond
func Or(_ ...Cond) Cond
func Expr(_ any, _ ...any) Cond
func In(_ any, _ ...any) Cond
func NotIn(_ any, _ ...any) Cond
func If(_, _ any, _ ...Cond) Cond
func Exists(_ any) Cond
func NotExists(_ any) Cond

type (
	Eq      map[string]any
	Neq     map[string]any
	Lt      map[string]any
	Lte     map[string]any
	Gt      map[string]any
	Gte     map[string]any
	Like    [2]string
	IsNull  [1]string
	NotNull [1]string
	Not     [1]Cond
	Between struct {
		Col              string
		LessVal, MoreVal any
	}
)

func (Eq) WriteTo(Writer) error
func (Eq) And(...Cond) Cond
func (Eq) Or(...Cond) Cond
func (Eq) IsValid() bool

func (Neq) WriteTo(Writer) error
func (Neq) And(...Cond) Cond
func (Neq) Or(...Cond) Cond
func (Neq) IsValid() bool

func (Lt) WriteTo(Writer) error
func (Lt) And(...Cond) Cond
func (Lt) Or(...Cond) Cond
func (Lt) IsValid() bool

func (Lte) WriteTo(Writer) error
func (Lte) And(...Cond) Cond
func (Lte) Or(...Cond) Cond
func (Lte) IsValid() bool

func (Gt) WriteTo(Writer) error
func (Gt) And(...Cond) Cond
func (Gt) Or(...Cond) Cond
func (Gt) IsValid() bool

func (Gte) WriteTo(Writer) error
func (Gte) And(...Cond) Cond
func (Gte) Or(...Cond) Cond
func (Gte) IsValid() bool

func (Like) WriteTo(Writer) error
func (Like) And(...Cond) Cond
func (Like) Or(...Cond) Cond
func (Like) IsValid() bool

func (IsNull) WriteTo(Writer) error
func (IsNull) And(...Cond) Cond
func (IsNull) Or(...Cond) Cond
func (IsNull) IsValid() bool

func (NotNull) WriteTo(Writer) error
func (NotNull) And(...Cond) Cond
func (NotNull) Or(...Cond) Cond
func (NotNull) IsValid() bool

func (Not) WriteTo(Writer) error
func (Not) And(...Cond) Cond
func (Not) Or(...Cond) Cond
func (Not) IsValid() bool

func (Between) WriteTo(Writer) error
func (Between) And(...Cond) Cond
func (Between) Or(...Cond) Cond
func (Between) IsValid() bool

// Statements

type Builder struct{}

func Select(_ ...string) *Builder
func Insert(_ ...any) *Builder
func Update(_ ...Cond) *Builder
func Delete(_ ...Cond) *Builder
func Dialect(_ any) *Builder
func MySQL() *Builder
func Postgres() *Builder
func SQLite() *Builder
func MsSQL() *Builder
func Oracle() *Builder

func (*Builder) Select(_ ...string) *Builder
func (*Builder) Insert(_ ...any) *Builder
func (*Builder) Update(_ ...Cond) *Builder
func (*Builder) Delete(_ ...Cond) *Builder
func (*Builder) From(_ any, _ ...string) *Builder
func (*Builder) Into(_ any) *Builder
func (*Builder) TableName() string
func (*Builder) Where(_ any) *Builder
func (*Builder) And(_ Cond) *Builder
func (*Builder) Or(_ Cond) *Builder
func (*Builder) Join(_, _, _ any) *Builder
func (*Builder) InnerJoin(_, _ any) *Builder
func (*Builder) LeftJoin(_, _ any) *Builder
func (*Builder) RightJoin(_, _ any) *Builder
func (*Builder) CrossJoin(_, _ any) *Builder
func (*Builder) FullJoin(_, _ any) *Builder
func (*Builder) Union(_, _ any) *Builder
func (*Builder) GroupBy(_ any) *Builder
func (*Builder) Having(_ any) *Builder
func (*Builder) OrderBy(_ any) *Builder
func (*Builder) Limit(_ any, _ ...int) *Builder
func (*Builder) ToSQL() (string, []any, error)
func (*Builder) ToBoundSQL() (string, error)
func (*Builder) WriteTo(_ any) error

func ToSQL(_ any) (string, []any, error)
func ToBoundSQL(_ any) (string, error)
