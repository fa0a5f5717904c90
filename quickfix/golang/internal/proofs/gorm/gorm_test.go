// Package gorm proves the fix "add-index" of gorm's models: AutoMigrate makes what the tags say, on a database that had the tables before.
//
// It is a module of its own, since gorm is no business of perfls.
package gorm

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"golang.org/x/tools/txtar"
	"gorm.io/driver/sqlite"
	orm "gorm.io/gorm"
)

// TestAutoMigrate runs the models of the golden files, without the fix and then with it: the index is there, on the columns in their order.
func TestAutoMigrate(t *testing.T) {
	paths, err := filepath.Glob("../../../../testdata/index/gorm-*.txtar")
	if err != nil {
		t.Fatal(err)
	}
	proven := 0
	for _, path := range paths {
		archive, err := txtar.ParseFile(path)
		if err != nil {
			t.Fatal(err)
		}
		before, after := model(t, archive, "main.go"), model(t, archive, "want/main.go")
		if after == nil {
			continue // migrations
		}
		t.Run(strings.TrimSuffix(filepath.Base(path), ".txtar"), func(t *testing.T) {
			db, err := orm.Open(sqlite.Open(":memory:"), &orm.Config{})
			if err != nil {
				t.Fatal(err)
			}
			had := migrate(t, db, before)
			has := migrate(t, db, after)
			want := "customer_id"
			if strings.Contains(path, "composite") {
				want = "customer_id created_at"
			}
			made := slices.DeleteFunc(has, func(x string) bool { return slices.Contains(had, x) })
			if len(made) != 1 || made[0] != want {
				t.Errorf("it makes %q of %q", made, had)
			}
			proven++
		})
	}
	if proven < 5 {
		t.Errorf("%d models were run", proven)
	}
}

// migrate makes the table and lists the columns of its indexes.
func migrate(t *testing.T, db *orm.DB, model reflect.Type) (out []string) {
	t.Helper()
	if err := db.Table("orders").AutoMigrate(reflect.New(model).Interface()); err != nil {
		t.Fatal(err)
	}
	var names []string
	if err := db.Raw("SELECT name FROM pragma_index_list('orders') WHERE origin = 'c'").Scan(&names).Error; err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		var columns []string
		if err := db.Raw("SELECT name FROM pragma_index_info(?) ORDER BY seqno", name).Scan(&columns).Error; err != nil {
			t.Fatal(err)
		}
		out = append(out, strings.Join(columns, " "))
	}
	return out
}

var types = map[string]reflect.Type{
	"int64": reflect.TypeFor[int64](), "string": reflect.TypeFor[string](), "time.Time": reflect.TypeFor[time.Time](), "gorm.Model": reflect.TypeFor[orm.Model](),
}

// model is the struct of a file that has the column, as the compiler would make it; nil if there is no such file.
func model(t *testing.T, archive *txtar.Archive, name string) reflect.Type {
	t.Helper()
	at := slices.IndexFunc(archive.Files, func(f txtar.File) bool { return f.Name == name })
	if at < 0 {
		return nil
	}
	file, err := parser.ParseFile(token.NewFileSet(), name, archive.Files[at].Data, 0)
	if err != nil {
		t.Fatal(err)
	}
	var fields []reflect.StructField
	ast.Inspect(file, func(n ast.Node) bool {
		spec, ok := n.(*ast.TypeSpec)
		if !ok || spec.Name.Name != "Order" && spec.Name.Name != "NewOrder" {
			return true
		}
		fields = nil // of several the last is handed to AutoMigrate
		for _, f := range spec.Type.(*ast.StructType).Fields.List {
			fields = append(fields, field(t, f))
		}
		return false
	})
	return reflect.StructOf(fields)
}

func field(t *testing.T, f *ast.Field) reflect.StructField {
	t.Helper()
	written := fmt.Sprint(f.Type)
	if selector, ok := f.Type.(*ast.SelectorExpr); ok {
		written = fmt.Sprint(selector.X) + "." + selector.Sel.Name
	}
	out := reflect.StructField{Type: types[written]}
	if out.Type == nil {
		t.Fatalf("no type %s", written)
	}
	if f.Tag != nil {
		tag, err := strconv.Unquote(f.Tag.Value)
		if err != nil {
			t.Fatal(err)
		}
		out.Tag = reflect.StructTag(tag)
	}
	if len(f.Names) == 0 {
		out.Name, out.Anonymous = out.Type.Name(), true
	} else {
		out.Name = f.Names[0].Name
	}
	return out
}
