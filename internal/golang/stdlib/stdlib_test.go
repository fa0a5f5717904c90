package stdlib

import (
	"go/ast"
	"go/parser"
	"go/token"
	"reflect"
	"slices"
	"strings"
	"testing"
)

func TestDigest(t *testing.T) {
	if !strings.HasPrefix(Version(), "go1.") {
		t.Errorf("made from %q", Version())
	}
	if Has("nowhere") || Files("nowhere") != nil {
		t.Error("has a package that does not exist")
	}
	for path, want := range map[string][]string{
		"fmt":          {"Println", "Errorf"},
		"net/http":     {"ListenAndServe", "Client", "MaxBytesReader"},
		"database/sql": {"DB", "Rows", "Open"},
		"slices":       {"SortFunc"},
		"time/tzdata":  nil,
	} {
		if !Has(path) {
			t.Errorf("no %s", path)
		}
		var names []string
		for _, f := range Files(path) {
			file, err := parser.ParseFile(token.NewFileSet(), f.Name, f.Text, 0)
			if err != nil {
				t.Fatalf("%s: %v", path, err)
			}
			for _, d := range file.Decls {
				switch d := d.(type) {
				case *ast.FuncDecl:
					if d.Body != nil {
						t.Fatalf("%s: %s has a body", path, d.Name.Name)
					}
					names = append(names, d.Name.Name)
				case *ast.GenDecl:
					for _, s := range d.Specs {
						if s, ok := s.(*ast.TypeSpec); ok {
							names = append(names, s.Name.Name)
						}
					}
				}
			}
		}
		for _, n := range want {
			if !slices.Contains(names, n) {
				t.Errorf("%s has no %s", path, n)
			}
		}
	}
	if len(packed) > 1<<20 {
		t.Errorf("the digest has %d bytes", len(packed))
	}
}

func TestPackUnpack(t *testing.T) {
	table := map[string][]File{"a": {{"1.go", "package a\n"}, {"2.go", ""}}, "b/c": {{"x", strings.Repeat("é", 300)}}}
	data, err := Pack([]string{"a", "b/c"}, table)
	if err != nil {
		t.Fatal(err)
	}
	got, err := Unpack(data)
	if err != nil || !reflect.DeepEqual(got, table) {
		t.Fatalf("got %v, %v", got, err)
	}
	for i := range data {
		if got, err := Unpack(data[:i]); err == nil && reflect.DeepEqual(got, table) {
			t.Fatalf("%d of %d bytes unpack to everything", i, len(data))
		}
	}
}
