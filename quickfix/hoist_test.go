package quickfix_test

import (
	"errors"
	"go/format"
	"strings"
	"testing"

	"github.com/perfls/perfls/internal/text"
	"github.com/perfls/perfls/quickfix"
)

// hoisted applies the fix of the first finding of repeated-compile in w.go.
func hoisted(t *testing.T, files map[string]string) (string, error) {
	t.Helper()
	files["go.mod"] = module("")
	snap := open(t, files)
	found := findings(t, snap, "repeated-compile")
	if len(found) == 0 {
		t.Fatal("nothing is reported")
	}
	got, err := quickfix.Compute(t.Context(), snap, found[0], "hoist")
	if err != nil {
		var no quickfix.Refusal
		if !errors.As(err, &no) {
			t.Fatal(err)
		}
		return "", err
	}
	after, err := text.Apply(files["w.go"], got.Edits[snap.Abs("w.go")])
	if err != nil {
		t.Fatal(err)
	}
	return after, nil
}

const findsWords = `package w

import "regexp"

func find(text string) string {
	words := regexp.MustCompile("[a-z]+")
	return words.FindString(text)
}
`

// TestHoistNames: what files that are not part of this build declare, and imports of other files, are no names for a package variable.
func TestHoistNames(t *testing.T) {
	for _, other := range []map[string]string{
		{"w_windows.go": "package w\n\nvar words = 1\n"},
		{"tagged.go": "//go:build never\n\npackage w\n\nfunc words() {}\n"},
		{"w_test.go": "package w\n\ntype words int\n"},
		{"other.go": "package w\n\nimport words \"strings\"\n\nvar _ = words.ToUpper\n"},
	} {
		other["w.go"] = findsWords
		after, err := hoisted(t, other)
		if err != nil || !strings.Contains(after, "var wordsRegexp = ") {
			t.Errorf("%v: %v\n%s", other, err, after)
		}
	}
}

// TestHoistReuse: the same expression of the same file is read, one of another file is that file's affair, and a constant of another name
// may be equal today only.
func TestHoistReuse(t *testing.T) {
	kept := "\nvar lower = regexp.MustCompile(`[a-z]+`)\n"
	named := "\nconst some = \"[a-z]+\"\n\nvar lower = regexp.MustCompile(some)\n"
	for _, test := range []struct {
		files  map[string]string
		reused bool
	}{
		{map[string]string{"w.go": findsWords + kept}, true},
		{map[string]string{"w.go": findsWords + named}, false},
		{map[string]string{"w.go": findsWords, "other.go": "package w\n\nimport \"regexp\"\n" + kept}, false},
	} {
		after, err := hoisted(t, test.files)
		if err != nil || strings.Contains(after, "return lower.FindString(text)") != test.reused {
			t.Errorf("%v: %v\n%s", test.files, err, after)
		}
	}
}

// TestHoistAtStart: through an interface, a package variable may be made by a function before those that it reads.
func TestHoistAtStart(t *testing.T) {
	_, err := hoisted(t, map[string]string{"w.go": findsWords + `
type finder interface{ find(string) string }

type plain struct{}

func (plain) find(text string) string { return find(text) }

func use(f finder) string { return f.find("a") }

var first = use(plain{})

func Serve(text string) string { return find(text) + first }
`})
	if err == nil || !strings.Contains(err.Error(), "before the new one is") {
		t.Errorf("refused with %v", err)
	}
}

// TestHoistCalledBack: what a library is handed at start may call methods of the package.
func TestHoistCalledBack(t *testing.T) {
	code := `package w

import (
	"fmt"
	"regexp"
)

type Slug string

func (s Slug) String() string {
	words := regexp.MustCompile("[a-z]+")
	return words.FindString(string(s))
}
`
	if _, err := hoisted(t, map[string]string{"w.go": code + "\nvar n, _ = fmt.Println(\"start\")\n"}); err != nil {
		t.Error(err)
	}
	if _, err := hoisted(t, map[string]string{"w.go": code + "\nvar label = fmt.Sprint(Slug(\"a b\"))\n"}); err == nil || !strings.Contains(err.Error(), "before the new one is") {
		t.Errorf("refused with %v", err)
	}
}

// TestHoistAligned: a file that gofmt leaves alone is left alone afterwards.
func TestHoistAligned(t *testing.T) {
	code := "package w\n\nimport \"regexp\"\n\nfunc find(text string) []string {\n\treturn []string{\n\t\tregexp.MustCompile(\"[a-z]+\").FindString(text), // words\n\t\ttext, // all\n\t}\n}\n"
	formatted, err := format.Source([]byte(code))
	if err != nil {
		t.Fatal(err)
	}
	after, err := hoisted(t, map[string]string{"w.go": string(formatted)})
	if err != nil {
		t.Fatal(err)
	}
	if again, err := format.Source([]byte(after)); err != nil || string(again) != after || !strings.Contains(after, "// all") {
		t.Errorf("%v\n%s", err, after)
	}
}

// TestHoistLongest: where some code changes expressions, none is handed on.
func TestHoistLongest(t *testing.T) {
	code := strings.Replace(findsWords, "return words.FindString(text)", "return first(words, text)", 1) +
		"\nfunc first(re *regexp.Regexp, text string) string { return re.FindString(text) }\n"
	if _, err := hoisted(t, map[string]string{"w.go": code}); err != nil {
		t.Error(err)
	}
	code = strings.Replace(code, "{ return re", "{ re.Longest(); return re", 1)
	if _, err := hoisted(t, map[string]string{"w.go": code}); err == nil || !strings.Contains(err.Error(), "something calls Longest") {
		t.Errorf("refused with %v", err)
	}
}

// TestHoistSeveral settles the findings of one function one after the other, the first one first.
func TestHoistSeveral(t *testing.T) {
	code := strings.Replace(findsWords, "\treturn", "\tdigits := regexp.MustCompile(`\\d+`)\n\tif digits.MatchString(text) {\n\t\treturn \"\"\n\t}\n\treturn", 1)
	for n := 2; n > 0; n-- {
		snap := open(t, map[string]string{"go.mod": module(""), "w.go": code})
		found := findings(t, snap, "repeated-compile")
		if len(found) != n {
			t.Fatalf("%d findings, want %d", len(found), n)
		}
		var err error
		if code, err = hoisted(t, map[string]string{"w.go": code}); err != nil {
			t.Fatal(err)
		}
	}
	if want := "var (\n\twords  = regexp.MustCompile(\"[a-z]+\")\n\tdigits = regexp.MustCompile(`\\d+`)\n)\n"; !strings.Contains(code, want) {
		t.Errorf("%s", code)
	}
}
