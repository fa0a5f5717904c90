package catalog

import (
	"strings"
	"testing"
)

// Whatever stands in a user's catalogue, reading it ends without a panic and every error names its file.
func FuzzUserCatalogue(f *testing.F) {
	f.Add("a.b/sql/x.go", []byte("package sql\n\nimport \"database/sql\"\n\n//perfls:result query read one\ntype Row interface{ sql.Scanner }\n"))
	f.Add("a.b/c/v2/d.go", []byte("package d\n//perfls:query read one sql=q rows=f\nfunc (T[K]) M(q string, f func())\ntype T[K any] struct{ *T[K] }\n"))
	f.Add("/x.go", []byte("package \x00"))
	f.Fuzz(func(t *testing.T, name string, text []byte) {
		c, errs := (&Catalog{}).With(map[string][]byte{name: text})
		for _, err := range errs {
			if !strings.Contains(err.Error(), name) && !strings.Contains(name, "\n") {
				t.Errorf("error does not name the file %q: %v", name, err)
			}
		}
		for _, p := range c.Packages() {
			c.Stub(p + "/v7")
			c.Func("(*" + p + ".T).M")
			c.Type(p + ".T")
		}
		c.HandlerTypes()
	})
}

func FuzzDirective(f *testing.F) {
	for _, v := range vocabulary {
		f.Add(v.grammar(), "s,ctx,query,args...")
	}
	f.Add("query read one sql=query -- why", "query")
	f.Fuzz(func(t *testing.T, text, params string) {
		names := strings.Split(params, ",")
		d, err := ParseDirective(text, names)
		if (d == nil) == (err == nil) {
			t.Fatalf("directive %v and error %v", d, err)
		}
		if err != nil {
			return
		}
		for _, arg := range []int32{d.SQL, d.Model, d.Path, d.Method, d.Limit, d.Into, d.Variadic, d.Effect.Arg} {
			if arg < -1 || int(arg) >= len(names) {
				t.Errorf("argument %d of %d", arg, len(names))
			}
		}
		d.For(len(names) + 2)
		ParseTypeDirective(text)
	})
}

func FuzzLookup(f *testing.F) {
	f.Add("(*database/sql.DB).Query")
	f.Add("github.com/jackc/pgx/v5.Connect")
	f.Add("(*gorm.io/gorm.DB[a/b.T]).First")
	c := builtinOf(f)
	f.Fuzz(func(t *testing.T, name string) {
		c.Func(name)
		c.Type(name)
		c.Field(name, name)
		c.Stub(name)
	})
}
