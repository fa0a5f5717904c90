// Package schema says what github.com/uptrace/bun/schema does.
package schema

type QueryGen struct{}

func (QueryGen) Append(any, any) []byte
func (QueryGen) AppendIdent(any, any) []byte
func (QueryGen) AppendName(any, any) []byte
func (QueryGen) AppendQuery(any, any, ...any) []byte
func (QueryGen) AppendValue(any, any) []byte
func (QueryGen) FormatQuery(any, ...any) string
func (QueryGen) HasFeature(any) bool
func (QueryGen) IdentQuote() byte
func (QueryGen) IsNop() bool
func (QueryGen) WithArg(any) QueryGen
func (QueryGen) WithNamedArg(any, any) QueryGen

type Table struct{}

func (*Table) AppendNamedArg(any, any, any, any) ([]byte, bool)
func (*Table) CheckPKs() error
func (*Table) Field(any) (*Field, error)
func (*Table) HasAfterScanRowHook() bool
func (*Table) HasBeforeAppendModelHook() bool
func (*Table) HasBeforeScanRowHook() bool
func (*Table) HasField(any) bool
func (*Table) LookupField(any) *Field

type (
	AfterScanRowHook      interface{}
	BaseModel             struct{}
	BeforeAppendModelHook interface{}
	BeforeScanRowHook     interface{}
	Field                 struct{}
	Ident                 string
	Model                 interface{}
	Name                  string
	NullTime              struct{}
	Order                 string
	Query                 interface{}
	QueryAppender         interface{}
	QueryWithArgs         struct{}
	Relation              struct{}
	Safe                  string
	Tables                struct{}
)
