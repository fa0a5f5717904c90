package pop

type Query struct {
	RawSQL     *clause
	Paginator  *Paginator
	Connection *Connection
}

type clause struct {
	Fragment  string
	Arguments []any
}

type ScopeFunc func(*Query) *Query

func Q(_ any) *Query

//perfls:query read many model=dest into=dest
func (*Query) All(dest any) error

//perfls:query read one model=dest into=dest
func (*Query) Find(dest, _ any) error

//perfls:query read one model=dest into=dest
func (*Query) First(dest any) error

//perfls:query read one model=dest into=dest
func (*Query) Last(dest any) error

//perfls:query read count model=model
func (*Query) Exists(model any) (bool, error)

//perfls:query read count model=model
func (*Query) Count(model any) (int, error)

//perfls:query read count model=model
func (*Query) CountByField(model, _ any) (int, error)

//perfls:query write model=model
func (*Query) UpdateQuery(model any, _ ...string) (int64, error)

//perfls:query write model=model
func (*Query) Delete(model any) error

//perfls:query write auto
func (*Query) Exec() error

//perfls:query write auto
func (*Query) ExecWithCount() (int, error)

//perfls:builder sql=query
func (*Query) RawQuery(query any, _ ...any) *Query

//perfls:callback fn=fn run=once
func (*Query) Scope(fn ScopeFunc) *Query

func (*Query) Eager(_ ...string) *Query
func (*Query) EagerPreload(_ ...string) *Query
func (*Query) Select(_ ...string) *Query
func (*Query) Where(_ any, _ ...any) *Query
func (*Query) Join(_, _ any, _ ...any) *Query
func (*Query) InnerJoin(_, _ any, _ ...any) *Query
func (*Query) LeftJoin(_, _ any, _ ...any) *Query
func (*Query) LeftOuterJoin(_, _ any, _ ...any) *Query
func (*Query) RightJoin(_, _ any, _ ...any) *Query
func (*Query) RightOuterJoin(_, _ any, _ ...any) *Query
func (*Query) GroupBy(_ any, _ ...string) *Query
func (*Query) Having(_ any, _ ...any) *Query
func (*Query) Order(_ any, _ ...any) *Query
func (*Query) Limit(_ any) *Query
func (*Query) Paginate(_, _ any) *Query
func (*Query) PaginateFromParams(_ any) *Query
func (*Query) BelongsTo(_ any) *Query
func (*Query) BelongsToAs(_, _ any) *Query
func (*Query) BelongsToThrough(_, _ any) *Query
func (*Query) Clone(_ any)
func (*Query) ToSQL(_ any, _ ...string) (string, []any)

type PaginationParams interface{ Get(string) string }

type Paginator struct {
	Page, PerPage, Offset, TotalEntriesSize, CurrentEntriesSize, TotalPages int
}

func NewPaginator(_, _ any) *Paginator
func NewPaginatorFromParams(_ any) *Paginator

type Model struct{ Value any }

func NewModel(_, _ any) *Model
