package golang

import (
	"go/ast"
	"go/build"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"path/filepath"
	"sync"
	"testing"

	"github.com/perfls/perfls/internal/golang"
)

// stubs declare what the fixtures use of packages that the test does not load from source.
var stubs = map[string]string{
	sqlxPath: `package sqlx
import ("context"; "database/sql")
const DOLLAR = 2
type DB struct { *sql.DB }
type Tx struct { *sql.Tx }
type Row struct{}
type Rows struct { *sql.Rows }
func (db *DB) Get(dest interface{}, query string, args ...interface{}) error { return nil }
func (db *DB) GetContext(ctx context.Context, dest interface{}, query string, args ...interface{}) error { return nil }
func (db *DB) Select(dest interface{}, query string, args ...interface{}) error { return nil }
func (db *DB) SelectContext(ctx context.Context, dest interface{}, query string, args ...interface{}) error { return nil }
func (db *DB) QueryRowx(query string, args ...interface{}) *Row { return nil }
func (db *DB) QueryRowxContext(ctx context.Context, query string, args ...interface{}) *Row { return nil }
func (db *DB) Queryx(query string, args ...interface{}) (*Rows, error) { return nil, nil }
func (db *DB) QueryxContext(ctx context.Context, query string, args ...interface{}) (*Rows, error) { return nil, nil }
func (db *DB) Rebind(query string) string { return "" }
func (tx *Tx) Get(dest interface{}, query string, args ...interface{}) error { return nil }
func (tx *Tx) Select(dest interface{}, query string, args ...interface{}) error { return nil }
func (tx *Tx) Rebind(query string) string { return "" }
func (r *Row) Scan(dest ...interface{}) error { return nil }
func (r *Row) StructScan(dest interface{}) error { return nil }
func In(query string, args ...interface{}) (string, []interface{}, error) { return "", nil, nil }
func Rebind(bindType int, query string) string { return "" }
`,
	"github.com/jackc/pgx/v5": `package pgx
import ("context"; "errors")
var ErrNoRows = errors.New("no rows in result set")
type Row interface { Scan(dest ...any) error }
type Rows interface { Close(); Err() error; Next() bool; Scan(dest ...any) error }
type Conn struct{}
func (c *Conn) QueryRow(ctx context.Context, sql string, args ...any) Row { return nil }
func (c *Conn) Query(ctx context.Context, sql string, args ...any) (Rows, error) { return nil, nil }
func (c *Conn) Exec(ctx context.Context, sql string, args ...any) (int, error) { return 0, nil }
`,
	"github.com/jackc/pgx/v5/pgxpool": `package pgxpool
import ("context"; "github.com/jackc/pgx/v5")
type Pool struct{}
func (c *Pool) QueryRow(ctx context.Context, sql string, args ...any) pgx.Row { return nil }
func (c *Pool) Query(ctx context.Context, sql string, args ...any) (pgx.Rows, error) { return nil, nil }
func (c *Pool) Exec(ctx context.Context, sql string, args ...any) (int, error) { return 0, nil }
`,
	pqPath: `package pq
func Array(a interface{}) interface{} { return nil }
`,
	"github.com/gin-gonic/gin": `package gin
import "net/http"
type Context struct { Request *http.Request; Writer http.ResponseWriter }
func (c *Context) ShouldBindJSON(v any) error { return nil }
func (c *Context) JSON(code int, v any) {}
`,
	"github.com/labstack/echo/v4": `package echo
import "net/http"
type Response struct { http.ResponseWriter }
type Context interface { Request() *http.Request; Response() *Response; Bind(v any) error; JSON(code int, v any) error }
`,
	"github.com/julienschmidt/httprouter": `package httprouter
type Params []struct{ Key, Value string }
`,
}

// loader type-checks fixtures: the standard library from its source, other packages from stubs.
type loader struct {
	mu    sync.Mutex
	fset  *token.FileSet
	std   types.Importer
	known map[string]*types.Package
}

var shared = func() *loader {
	build.Default.CgoEnabled = false // net/http is checked from source, which needs no C compiler then
	fset := token.NewFileSet()
	return &loader{fset: fset, std: importer.ForCompiler(fset, "source", nil), known: map[string]*types.Package{}}
}()

func (l *loader) Import(path string) (*types.Package, error) {
	if p := l.known[path]; p != nil {
		return p, nil
	}
	text, ok := stubs[path]
	if !ok {
		return l.std.Import(path)
	}
	f, err := parser.ParseFile(l.fset, path+".go", text, 0)
	if err != nil {
		return nil, err
	}
	p, err := (&types.Config{Importer: l}).Check(path, l.fset, []*ast.File{f}, nil)
	if err == nil {
		l.known[path] = p
	}
	return p, err
}

// check type-checks one package of files given by name.
func check(t testing.TB, files map[string]string, order ...string) *golang.Checked {
	t.Helper()
	shared.mu.Lock()
	defer shared.mu.Unlock()
	c := &golang.Checked{Fset: shared.fset, Info: &types.Info{
		Types: map[ast.Expr]types.TypeAndValue{}, Defs: map[*ast.Ident]types.Object{}, Uses: map[*ast.Ident]types.Object{},
		Implicits: map[ast.Node]types.Object{}, Selections: map[*ast.SelectorExpr]*types.Selection{}, Scopes: map[ast.Node]*types.Scope{},
	}}
	for _, name := range order {
		f, err := parser.ParseFile(c.Fset, filepath.Join("/w", name), files[name], parser.ParseComments)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		c.Files, c.Paths, c.Texts = append(c.Files, f), append(c.Paths, filepath.Join("/w", name)), append(c.Texts, files[name])
	}
	conf := types.Config{Importer: shared, Error: func(err error) { c.Errors = append(c.Errors, err.(types.Error)) }}
	c.Types, _ = conf.Check("example.com/w", c.Fset, c.Files, c.Info)
	return c
}
