package catalog

import (
	"slices"
	"strings"
	"testing"

	"github.com/perfls/perfls/internal/model"
)

func builtinOf(t testing.TB) *Catalog {
	t.Helper()
	c, err := Builtin()
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// userCatalog reads stubs that must have no errors.
func userCatalog(t testing.TB, stubs map[string]string) *Catalog {
	t.Helper()
	c, errs := (&Catalog{}).With(textsOf(stubs))
	if len(errs) > 0 {
		t.Fatal(errs)
	}
	return c
}

func textsOf(stubs map[string]string) map[string][]byte {
	texts := map[string][]byte{}
	for name, text := range stubs {
		texts[name] = []byte(text)
	}
	return texts
}

func TestFuncFindsNothing(t *testing.T) {
	c := builtinOf(t)
	for _, name := range []string{
		"", "(", ").", "().x", "(*).x", ".", "x", "x.", "(error).Error", "error.Error", "(interface).Query", "x.y/",
		"(*database/sql.DB).Close", "database/sql.Missing", "(*database/sql.Missing).Query", "(*example.com/app.Store).Get",
	} {
		if list := c.Func(name); list != nil {
			t.Errorf("Func(%q) = %v, want none", name, list)
		}
	}
}

func TestFuncIgnoresPointersTypeArgumentsAndVersions(t *testing.T) {
	c := userCatalog(t, map[string]string{
		"example.com/q/v3/q.go": `package q
type Store[K comparable, V any] struct{}
//perfls:query read one
func (s *Store[K, V]) Get(key K) V
type Reader interface {
	//perfls:query read many
	Read() []byte
}
`,
	})
	for _, name := range []string{
		"(*example.com/q/v3.Store[K, V]).Get", "(example.com/q/v3.Store).Get", "(*example.com/q.Store[K, V]).Get",
		"(*example.com/q/v4.Store[int, example.com/x.T]).Get", "(example.com/q/v2.Reader).Read",
	} {
		if list := c.Func(name); len(list) != 1 || list[0].Effect.Kind != model.Query {
			t.Errorf("Func(%q) = %v, want one query", name, list)
		}
	}
	if list := c.Func("(*example.com/q/v3/sub.Store[K, V]).Get"); list != nil {
		t.Errorf("a package below is another package: %v", list)
	}
}

func TestVersionsHaveTheirOwnEntries(t *testing.T) {
	c := userCatalog(t, map[string]string{
		"example.com/q/v2/q.go":     "package q\n//perfls:query read one\nfunc Get()\n//perfls:query read one\nfunc Old()\n",
		"example.com/q/v4/q.go":     "package q\n//perfls:query read many\nfunc Get()\n",
		"gopkg.in/mail.v2/mail.go":  "package mail\n//perfls:remote\nfunc Send()\n",
		"example.com/math/v2/m.go":  "package math\n",
		"example.com/vault/api.go":  "package vault\n//perfls:remote\nfunc Read()\n",
		"example.com/versions/v.go": "package versions\n",
	})
	for name, want := range map[string]model.Cardinality{
		"example.com/q/v2.Get": model.One, "example.com/q/v4.Get": model.Many, "example.com/q/v3.Get": model.One,
		"example.com/q.Get": model.One, "example.com/q/v9.Get": model.Many,
	} {
		if list := c.Func(name); len(list) != 1 || list[0].Effect.Cardinality != want {
			t.Errorf("Func(%q) = %v, want cardinality %d", name, list, want)
		}
	}
	if list := c.Func("example.com/q/v4.Old"); list != nil {
		t.Errorf("an entry for that very version hides the others: %v", list)
	}
	for _, name := range []string{"gopkg.in/mail.v2.Send", "gopkg.in/mail.v3.Send", "example.com/vault/v2.Read"} {
		if c.Func(name) == nil {
			t.Errorf("Func(%q) finds nothing", name)
		}
	}
}

func TestMovedModules(t *testing.T) {
	c := builtinOf(t)
	for _, name := range []string{
		"(*github.com/aarondl/sqlboiler/v4/queries.Query).Bind", "(*github.com/ory/pop/v6.Connection).Find",
		"(*github.com/go-ozzo/ozzo-dbx.SelectQuery).All", "(*github.com/jackc/pgconn.PgConn).Exec",
	} {
		if list := c.Func(name); len(list) == 0 || list[0].Effect.Kind != model.Query {
			t.Errorf("Func(%q) = %v, want a query", name, list)
		}
	}
	if _, ok := c.Stub("github.com/aarondl/sqlboiler/v4/queries"); !ok {
		t.Error("a moved module has no stub")
	}
	text := "package queries\n\nimport \"github.com/volatiletech/sqlboiler/v4/boil\"\n"
	want := strings.ReplaceAll(text, "volatiletech", "aarondl")
	if got := string(retarget([]byte(text), "github.com/volatiletech/sqlboiler/v4/queries", "github.com/aarondl/sqlboiler/v4/queries")); got != want {
		t.Errorf("the stub imports the module's old name:\n%s", got)
	}
	if !slices.IsSortedFunc(moved, func(a, b struct{ to, from string }) int { return strings.Compare(a.to, b.to) }) {
		t.Error("moved is not sorted")
	}
}

func TestEmbeddedTypes(t *testing.T) {
	c := userCatalog(t, map[string]string{
		"example.com/a/a.go": `package a
import (
	"database/sql"
	other "example.com/b"
)
type DB struct { *sql.DB }
type Both interface { other.Base; Own() }
type Loop struct { *Loop }
type Alias = other.Base
`,
		"example.com/b/b.go": `package b
type Base interface {
	//perfls:remote
	Call()
}
`,
	})
	full := &Catalog{layers: append(slices.Clone(builtinOf(t).layers), c.layers...)}
	for _, name := range []string{"(*example.com/a.DB).QueryContext", "(example.com/a.Both).Call", "(example.com/a.Alias).Call"} {
		if full.Func(name) == nil {
			t.Errorf("Func(%q) does not look into what is embedded", name)
		}
	}
	for _, name := range []string{"(example.com/a.Loop).Call", "(example.com/a.Both).Own"} {
		if list := full.Func(name); list != nil {
			t.Errorf("Func(%q) = %v, want none", name, list)
		}
	}
}

func TestTypesAndFields(t *testing.T) {
	c := userCatalog(t, map[string]string{
		"example.com/w/w.go": `// Package w.
//
//perfls:library w
package w

//perfls:entry
type Handler func(*Request)

//perfls:entry role=job framework=cron
type Job interface { Run() }

//perfls:request
type Request struct{}

type (
	//perfls:result query read one
	Row struct{}
	//perfls:result query write auto
	Outcome interface{}
)

type Command struct {
	//perfls:entry role=command
	Run, RunE func()
	Other func()
}
`,
	})
	if got := strings.Join(c.HandlerTypes(), " "); got != "example.com/w.Handler example.com/w.Job" {
		t.Errorf("HandlerTypes() = %q", got)
	}
	if e := c.Type("example.com/w.Handler").Entry; e == nil || e.Role != model.Request || e.Framework != "w" {
		t.Errorf("Handler: %+v", e)
	}
	if e := c.Type("example.com/w.Job").Entry; e == nil || e.Role != model.Job || e.Framework != "cron" {
		t.Errorf("Job: %+v", e)
	}
	if !c.Type("example.com/w.Request").Request {
		t.Error("Request is not a request")
	}
	if r := c.Type("example.com/w.Row").Result; r == nil || r.Effect.Kind != model.Query || r.Effect.Op != model.Read || r.Effect.Cardinality != model.One {
		t.Errorf("Row: %+v", r)
	}
	if r := c.Type("example.com/w.Outcome").Result; r == nil || r.Effect.Op != model.Write || !r.Auto || r.Effect.Library != "w" {
		t.Errorf("Outcome: %+v", r)
	}
	for _, field := range []string{"Run", "RunE"} {
		if f := c.Field("example.com/w.Command", field); f == nil || f.Entry == nil || f.Entry.Role != model.Command {
			t.Errorf("Command.%s: %+v", field, f)
		}
	}
	if c.Field("example.com/w.Command", "Other") != nil || c.Type("example.com/w.Command") != nil || c.Type("") != nil || c.Field("", "") != nil {
		t.Error("something without a directive has one")
	}
}

func TestUserCatalogueWins(t *testing.T) {
	c, errs := builtinOf(t).With(textsOf(map[string]string{
		".perfls/catalog/database/sql/mine.go": `package sql
//perfls:harmless
func (db *DB) Exec(query string, args ...any) (Result, error)
`,
		"/home/me/app/.perfls/catalog/example.com/store/store.go": "package store\n//perfls:query read one\nfunc Get()\n",
		".perfls/catalog/go/example.com/other/x.go":               "package other\n//perfls:remote\nfunc Call()\n",
		".perfls/catalog/README.md":                               "no stub",
	}))
	if len(errs) > 0 {
		t.Fatal(errs)
	}
	if list := c.Func("(*database/sql.DB).Exec"); len(list) != 1 || list[0].Effect.Kind != model.NoEffect {
		t.Errorf("the user's word does not win: %v", list)
	}
	if list := c.Func("(*database/sql.DB).Query"); len(list) != 1 || list[0].Effect.Kind != model.Query {
		t.Errorf("what the user says nothing of is lost: %v", list)
	}
	if c.Func("example.com/store.Get") == nil || c.Func("example.com/other.Call") == nil {
		t.Error("folders of a user's catalogue are import paths")
	}
	if list := builtinOf(t).Func("(*database/sql.DB).Exec"); list[0].Effect.Kind != model.Query {
		t.Error("With changed the catalogue that it was called on")
	}
}

func TestUserCatalogueErrors(t *testing.T) {
	c, errs := builtinOf(t).With(textsOf(map[string]string{
		"example.com/a/a.go": `package a

//perfls:query raed
func Bad()

//perfls:query read one
func Good()

//perfls:remote

var stray int

//perfls:query read sql=missing
func Param(sql string)
`,
		"example.com/b/b.go": "package b\nfunc (",
		"top.go":             "package top\n",
		"example.com/e/e.go": "",
	}))
	var text strings.Builder
	for _, err := range errs {
		text.WriteString(err.Error() + "\n")
	}
	for _, want := range []string{
		`example.com/a/a.go:3: unknown word "raed"`, `example.com/a/a.go:9: directive`, `example.com/a/a.go:13: no parameter is named "missing"`,
		"example.com/b/b.go:2:", "top.go:1:", "example.com/e/e.go:1:",
	} {
		if !strings.Contains(text.String(), want) {
			t.Errorf("no error says %q:\n%s", want, &text)
		}
	}
	if c.Func("example.com/a.Good") == nil {
		t.Error("one bad line spoils the others")
	}
	if c.Func("example.com/a.Bad") != nil || c.Func("example.com/a.Param") != nil {
		t.Error("a bad line has an effect")
	}
}

func TestStub(t *testing.T) {
	c := builtinOf(t)
	for _, test := range []struct{ path, file, has, hasNot string }{
		{"github.com/jackc/pgx/v5/pgxpool", "pgxpool.go", `"github.com/jackc/pgx/v5/pgconn"`, `"github.com/jackc/pgx/v4`},
		{"github.com/jackc/pgx/v6/pgxpool", "pgxpool.go", `"github.com/jackc/pgx/v6/pgconn"`, `"github.com/jackc/pgx/v5`},
		{"github.com/jackc/pgx/v4/pgxpool", "pgxpool.go", `"github.com/jackc/pgconn"`, `"github.com/jackc/pgx/v5`},
		{"github.com/jackc/pgconn", "pgconn.go", `"github.com/jackc/pgproto3"`, `"github.com/jackc/pgx`},
		{"github.com/doug-martin/goqu", "dataset.go", `"github.com/doug-martin/goqu/exec"`, `"github.com/doug-martin/goqu/v9`},
		{"gorm.io/gorm/v2", "gorm.go", `"gorm.io/gorm/v2/clause"`, `"gorm.io/gorm/clause"`},
	} {
		stub, ok := c.Stub(test.path)
		text := string(stub[test.file])
		if !ok || !strings.Contains(text, test.has) || strings.Contains(text, test.hasNot) {
			t.Errorf("Stub(%q): imports are not those of that version:\n%.600s", test.path, text)
		}
	}
	for _, none := range []string{"database/sql", "net/http", "example.com/unknown", ""} {
		if _, ok := c.Stub(none); ok {
			t.Errorf("Stub(%q) gives something", none)
		}
	}
}

func TestSplitVersion(t *testing.T) {
	for path, want := range map[string]string{
		"github.com/jackc/pgx/v5/pgxpool": "github.com/jackc/pgx|/pgxpool|5",
		"github.com/jackc/pgx/v5":         "github.com/jackc/pgx||5",
		"github.com/jackc/pgx":            "github.com/jackc/pgx||1",
		"gopkg.in/yaml.v3":                "gopkg.in/yaml||3",
		"gopkg.in/src-d/go-git.v4/config": "gopkg.in/src-d/go-git|/config|4",
		"k8s.io/api/core/v1":              "k8s.io/api/core/v1||1",
		"v2/x":                            "v2/x||1",
		"example.com/v02/x":               "example.com/v02/x||1",
		"example.com/v99999/x":            "example.com/v99999/x||1",
		"math/rand/v2":                    "math/rand||2",
		"":                                "||1",
	} {
		module, rest, major := splitVersion(path)
		if got := module + "|" + rest + "|" + string(rune('0'+major)); got != want {
			t.Errorf("splitVersion(%q) = %s, want %s", path, got, want)
		}
	}
}
