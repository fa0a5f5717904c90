package config_test

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/perfls/perfls/diagnostics"
	"github.com/perfls/perfls/internal/config"
	"github.com/perfls/perfls/internal/files"
)

var update = flag.Bool("update", false, "write docs/config.schema.json")

var rules = []*diagnostics.Rule{
	{ID: "query-in-loop", Category: "database", Level: diagnostics.Warning, Summary: "A query per element."},
	{ID: "select-star", Category: "database", Level: diagnostics.Off, Summary: "All columns."},
	{ID: "sync-logging", Category: "logging", Level: diagnostics.Information, Summary: "A synchronous log write."},
}

func rule(id string) *diagnostics.Rule {
	return rules[slices.IndexFunc(rules, func(r *diagnostics.Rule) bool { return r.ID == id })]
}

// tree makes a configuration of files in memory: path → text, relative to the root.
func tree(t *testing.T, settings string, texts map[string]string) *config.Tree {
	t.Helper()
	root := t.TempDir()
	overlay := map[string][]byte{}
	for name, text := range texts {
		overlay[filepath.Join(root, filepath.FromSlash(name))] = []byte(text)
	}
	return config.Open(files.Overlay{Base: files.OS{}, Texts: overlay}, root, rules, []byte(settings))
}

func problems(t *config.Tree) string {
	var out []string
	for _, p := range t.Problems() {
		out = append(out, fmt.Sprintf("%s:%d: %s", p.Path, p.Line, p.Message))
	}
	return strings.Join(out, "\n")
}

func TestLevels(t *testing.T) {
	c := tree(t, `{"rules": {"query-in-loop": "hint", "sync-logging": "hint"}}`, map[string]string{
		".perfls/config.yaml": `
rules:
  query-in-loop: error
categories:
  database: information
overrides:
  - paths: ["**/*_gen.go", legacy]
    rules: {query-in-loop: off}
  - paths: [legacy/new/**]
    rules: {query-in-loop: report}
`,
		"shop/.perfls/config.yaml": `
categories:
  database: off
overrides:
  - paths: [store/*.go]
    rules: {query-in-loop: warning}
`,
		"shop/store/.perfls/config.yaml": "possible: true\n",
	})
	for _, test := range []struct{ rule, file, want string }{
		{"query-in-loop", "main.go", "error .perfls/config.yaml:3"},
		{"select-star", "main.go", "information .perfls/config.yaml:5"},
		{"sync-logging", "main.go", "hint editor settings:1"},
		{"query-in-loop", "a/b_gen.go", "off .perfls/config.yaml:8"},
		{"query-in-loop", "legacy/a/b.go", "off .perfls/config.yaml:8"},
		{"query-in-loop", "x/legacy/b.go", "off .perfls/config.yaml:8"},
		{"query-in-loop", "legacy/new/b.go", "report .perfls/config.yaml:10"},
		{"query-in-loop", "shop/main.go", "off shop/.perfls/config.yaml:3"},
		{"query-in-loop", "shop/store/a.go", "warning shop/.perfls/config.yaml:6"},
		{"query-in-loop", "shopping/a.go", "error .perfls/config.yaml:3"},
		{"query-in-loop", "/elsewhere/a.go", "error .perfls/config.yaml:3"},
	} {
		level, source := c.Level(rule(test.rule), test.file)
		if got := level.String() + " " + source.String(); got != test.want {
			t.Errorf("%s in %s: %s, want %s", test.rule, test.file, got, test.want)
		}
	}
	if c.Possible("shop/main.go") || !c.Possible("shop/store/a.go") {
		t.Error("possible must hold for shop/store alone")
	}
	if got := c.Highest(rule("select-star")); got != diagnostics.Information {
		t.Errorf("highest level of select-star: %v", got)
	}
	if got := problems(c); got != "" {
		t.Errorf("unexpected problems:\n%s", got)
	}
	if got := strings.Join(c.Files(), " "); got != ".perfls/config.yaml shop/.perfls/config.yaml shop/store/.perfls/config.yaml" {
		t.Errorf("files: %s", got)
	}
}

func TestWithoutConfiguration(t *testing.T) {
	c := tree(t, "", nil)
	level, source := c.Level(rule("query-in-loop"), "a/b.go")
	if level != diagnostics.Warning || source.String() != "default" {
		t.Errorf("got %v from %v", level, source)
	}
	if c.Excluded("a/b.go") || c.Possible("a/b.go") || len(c.Tags()) > 0 || len(c.Problems()) > 0 {
		t.Error("no configuration must mean no exclusion, no tags, no problems")
	}
}

func TestExclude(t *testing.T) {
	c := tree(t, "", map[string]string{
		".perfls/config.yaml":   "exclude: [gen/, third_party/*/src, '*.pb.go']\ntags: [b, a, b]\n",
		"a/.perfls/config.yaml": "exclude: [/old]\n",
	})
	for name, want := range map[string]bool{
		"gen": true, "x/gen": true, "x/gen/y/z.go": true, "generic": false, "third_party/q/src": true, "third_party/src": false,
		"x/y.pb.go": true, "old": false, "a/old": true, "a/old/f.go": true, "a/b/old": false, ".": false,
	} {
		if got := c.Excluded(name); got != want {
			t.Errorf("Excluded(%q) = %v", name, got)
		}
	}
	if got := strings.Join(c.Tags(), " "); got != "a b" {
		t.Errorf("tags: %s", got)
	}
}

func TestProblems(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"ruels:\n  query-in-loop: off\n", `1: the configuration: unknown key "ruels" (did you mean "rules"?)`},
		{"rules:\n  query-in-lop: off\n", `2: "rules": unknown key "query-in-lop" (did you mean "query-in-loop"?)`},
		{"\nrules:\n  query-in-loop: loud\n", `3: "query-in-loop": unknown level "loud": use off, report, hint, information, warning, error`},
		{"rules: [a]\n", `1: "rules" must be a mapping`},
		{"exclude: gen\n", `1: "exclude" must be a list`},
		{"exclude: ['a[']\n", `1: an entry of "exclude": malformed glob "a["`},
		{"possible: maybe\n", `1: "possible": "maybe" is neither true nor false`},
		{"overrides:\n  - rules: {query-in-loop: off}\n", `2: an entry of "overrides" needs "paths"`},
		{"rules:\n  query-in-loop: off\nrules: {}\n", `3: the configuration: "rules" is given twice; the first one holds`},
		{"tags: &a [x]\n", `1: "tags": anchors and aliases are not supported`},
		{"a: [\n", `1: not YAML: did not find expected node content`},
		{"\x00\xff", `0: not YAML: control characters are not allowed`},
		{"just text", `1: the configuration must be a mapping`},
		{"# nothing\n", ""},
		{"rules:\n", ""},
	} {
		c := tree(t, "", map[string]string{".perfls/config.yaml": test.text})
		c.Visit(".")
		got, want := problems(c), test.want
		if want != "" {
			want = ".perfls/config.yaml:" + want
		}
		if got != want {
			t.Errorf("%q:\n got %s\nwant %s", test.text, got, want)
		}
	}
}

// What is understood holds although something else in the file is not.
func TestBadPartsDoNotSpoilTheRest(t *testing.T) {
	c := tree(t, "", map[string]string{".perfls/config.yaml": "nonsense: 1\nrules:\n  query-in-loop: error\n  other: off\n"})
	if level, _ := c.Level(rule("query-in-loop"), "a.go"); level != diagnostics.Error {
		t.Errorf("level %v", level)
	}
	if got := len(c.Problems()); got != 2 {
		t.Errorf("%d problems:\n%s", got, problems(c))
	}
}

func TestUnreadableConfiguration(t *testing.T) {
	root := t.TempDir()
	if err := os.MkdirAll(filepath.Join(root, ".perfls", "config.yaml"), 0o755); err != nil {
		t.Fatal(err)
	}
	c := config.Open(files.OS{}, root, rules, nil)
	c.Visit(".")
	if got := problems(c); !strings.Contains(got, "cannot be read") {
		t.Errorf("problems: %q", got)
	}
}

// The published schema is the table that the reader goes by.
func TestPublishedSchema(t *testing.T) {
	path := filepath.Join("..", "..", "docs", "config.schema.json")
	want := config.Schema(append(slices.Clone(diagnostics.Rules()), config.Rules()...))
	if *update {
		if err := os.WriteFile(path, want, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != string(want) {
		t.Errorf("%s is out of date: run go test ./internal/config -update", path)
	}
	var v map[string]any
	if err := json.Unmarshal(got, &v); err != nil {
		t.Fatal(err)
	}
}

func FuzzParse(f *testing.F) {
	f.Add([]byte("rules: {query-in-loop: off}\noverrides: [{paths: ['**'], categories: {database: hint}}]"))
	f.Add([]byte("a: &a [*a]"))
	f.Add([]byte("? [x]\n: y"))
	f.Fuzz(func(t *testing.T, text []byte) {
		c := config.Parse("c", text, rules)
		for _, p := range c.Problems {
			if p.Message == "" || p.Line < 0 {
				t.Errorf("bad problem %+v", p)
			}
		}
	})
}
