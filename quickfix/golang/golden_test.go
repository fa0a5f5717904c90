package golang

import (
	"context"
	"flag"
	"go/format"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/perfls/perfls/internal/golang"
	"github.com/perfls/perfls/internal/text"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// rowCall is the first look-up of a fixture.
var rowCall = regexp.MustCompile(`\.(QueryRow\w*|Get|GetContext)\(`)

// Each archive holds in.go and either want.go, with notes.txt, or refuse.txt with the reason. The archive's comment may name modules
// that the fixture's module requires ("requires: github.com/lib/pq").
func TestBatchGolden(t *testing.T) {
	archives(t, "batch", 20, func(t *testing.T, c *golang.Checked, in, comment string) (*Rewrite, error) {
		at := rowCall.FindStringIndex(in)
		if at == nil {
			at = []int{strings.Index(in, "for "), 0}
		}
		_, modules, _ := strings.Cut(comment, "requires: ")
		return BatchQuery(context.Background(), c, Site{Path: "/w/in.go", Call: at[0] + 1, Loop: -1}, Options{
			Requires: func(m string) bool { return slices.Contains(strings.Fields(modules), m) },
		})
	})
}

// golden runs one archive and checks what holds for every fix: the result parses, type-checks, is formatted, keeps every comment, and
// applying the fix again changes nothing more.
func golden(t *testing.T, path string, fix func(t *testing.T, in, comment string) (*Rewrite, error)) {
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	archive := txtar.Parse(data)
	files := map[string]string{}
	for _, f := range archive.Files {
		files[f.Name] = string(f.Data)
	}
	in := files["in.go"]
	comment := string(archive.Comment)
	got, err := fix(t, in, comment)
	result := []txtar.File{{Name: "in.go", Data: []byte(in)}}
	if err != nil {
		result = append(result, txtar.File{Name: "refuse.txt", Data: []byte(err.Error() + "\n")})
	} else {
		after, err := text.Apply(in, got.Edits["/w/in.go"])
		if err != nil {
			t.Fatal(err)
		}
		result = append(result, txtar.File{Name: "want.go", Data: []byte(after)}, txtar.File{Name: "notes.txt", Data: []byte(strings.Join(append([]string{got.Title}, got.Notes...), "\n") + "\n")})
		checkAfter(t, in, after)
		if again, err := fix(t, after, comment); err == nil {
			t.Errorf("the fix applies to its own result: %s", again.Title)
		}
	}
	if *update {
		if err := os.WriteFile(path, txtar.Format(&txtar.Archive{Comment: archive.Comment, Files: result}), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if len(result) != len(archive.Files) {
		t.Fatalf("got %s, want %s", result[1].Name, archive.Files[1].Name)
	}
	for i, f := range result {
		if f.Name != archive.Files[i].Name || string(f.Data) != string(archive.Files[i].Data) {
			t.Errorf("%s: got\n%s\nwant %s\n%s", f.Name, f.Data, archive.Files[i].Name, archive.Files[i].Data)
		}
	}
}

func checkAfter(t *testing.T, in, after string) {
	t.Helper()
	formatted, err := format.Source([]byte(after))
	if err != nil {
		t.Fatalf("the result does not parse: %v\n%s", err, after)
	}
	if clean, _ := format.Source([]byte(in)); string(clean) == in && string(formatted) != after {
		t.Errorf("the result is not formatted:\n%s\nbut\n%s", after, formatted)
	}
	before, c := check(t, map[string]string{"in.go": in}, "in.go"), check(t, map[string]string{"in.go": after}, "in.go")
	if len(c.Errors) > len(before.Errors) {
		t.Errorf("the result does not type-check: %v\n%s", c.Errors, after)
	}
	count := map[string]int{}
	for _, g := range c.Files[0].Comments {
		for _, comment := range g.List {
			count[comment.Text]++
		}
	}
	for _, g := range before.Files[0].Comments {
		for _, comment := range g.List {
			if count[comment.Text]--; count[comment.Text] < 0 {
				t.Errorf("the comment %q is lost", comment.Text)
			}
		}
	}
}

// bodyRead is what a fixture reads its body with.
var bodyRead = regexp.MustCompile(`ReadAll|NewDecoder|ParseMultipartForm|ShouldBindJSON|Bind\(`)

func TestLimitGolden(t *testing.T) {
	archives(t, "limit", 9, func(t *testing.T, c *golang.Checked, in, _ string) (*Rewrite, error) {
		at := bodyRead.FindStringIndex(in)
		offered := OffersLimit(in, at[0], at[1])
		got, err := LimitBody(context.Background(), c, "/w/in.go", at[0], at[1])
		if offered != (err == nil) {
			t.Errorf("offered: %v, but computed: %v", offered, err)
		}
		return got, err
	})
}

// made is where a fixture makes what can be made once.
var made = regexp.MustCompile(`regexp\.(Must)?(Compile|Match)\w*\(|strings\.NewReplacer\(|\.Parse\w*\(|time\.LoadLocation\(`)

// TestHoistGolden hoists what the fixtures make last.
func TestHoistGolden(t *testing.T) {
	archives(t, "hoist", 40, func(t *testing.T, c *golang.Checked, in, _ string) (*Rewrite, error) {
		all := made.FindAllStringIndex(in, -1)
		return Hoist(context.Background(), c, "/w/in.go", all[len(all)-1][1]-1, HoistOptions{})
	})
}

// archives applies a fix to the fixtures in a folder of testdata, at least so many, which have to type-check.
func archives(t *testing.T, folder string, least int, fix func(t *testing.T, c *golang.Checked, in, comment string) (*Rewrite, error)) {
	paths, err := filepath.Glob("testdata/" + folder + "/*.txtar")
	if err != nil || len(paths) < least {
		t.Fatalf("found %d archives: %v", len(paths), err)
	}
	for _, path := range paths {
		t.Run(strings.TrimSuffix(filepath.Base(path), ".txtar"), func(t *testing.T) {
			golden(t, path, func(t *testing.T, in, comment string) (*Rewrite, error) {
				c := check(t, map[string]string{"in.go": in}, "in.go")
				if len(c.Errors) > 0 {
					t.Fatalf("the fixture does not type-check: %v", c.Errors)
				}
				return fix(t, c, in, comment)
			})
		})
	}
}
