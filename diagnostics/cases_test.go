package diagnostics_test

import (
	"context"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"sort"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/perfls/perfls/diagnostics"
	"github.com/perfls/perfls/internal/files"
	"github.com/perfls/perfls/internal/model"
	"github.com/perfls/perfls/internal/text"
	"github.com/perfls/perfls/internal/workspace"
)

// The cases are txtar archives in testdata/rules/<category>/<rule>/: small modules whose lines say what is reported on them, in
// Go, TypeScript and JavaScript, which may stand side by side in one archive:
//
//	users.Get(id) // want query-in-loop@warning "GET /names"
//
// A want names the rule, its level if that matters, and a regular expression for the message, to which the messages of the path are
// appended, a line each. Every finding needs a want on its line and every want a finding, whatever the folder's rule is.

// TestCases runs every archive.
func TestCases(t *testing.T) {
	for _, path := range archives(t) {
		t.Run(caseName(path), func(t *testing.T) {
			t.Parallel()
			check(t, readArchive(t, path))
		})
	}
}

// TestEveryRuleHasCases asserts that each rule is shown to report and to stay silent.
func TestEveryRuleHasCases(t *testing.T) {
	const atLeast = 8
	hits := map[string]int{}
	silent := map[string]int{}
	for _, path := range archives(t) {
		for name, src := range readArchive(t, path) {
			if model.LanguageOf(name) == 0 {
				continue
			}
			wants, err := parseWants(name, string(src))
			if err != nil {
				t.Error(err)
			}
			for _, w := range wants {
				hits[w.rule]++
			}
			rule := filepath.Base(filepath.Dir(path))
			silent[rule] += len(function.FindAllIndex(src, -1)) - len(wants)
		}
	}
	for _, r := range diagnostics.Rules() {
		if hits[r.ID] < atLeast {
			t.Errorf("%s: %d marked lines, want at least %d", r.ID, hits[r.ID], atLeast)
		}
		if silent[r.ID] < atLeast {
			t.Errorf("%s: %d functions that stay silent, want at least %d", r.ID, silent[r.ID], atLeast)
		}
	}
}

// function matches what looks like the beginning of one, in Go, TypeScript and JavaScript.
var function = regexp.MustCompile(`(?m)^func |\bfunction\b|=>`)

// TestCasesFolders asserts that a folder is named after a rule and lies in its category.
func TestCasesFolders(t *testing.T) {
	category := map[string]string{}
	for _, r := range diagnostics.Rules() {
		category[r.ID] = r.Category
	}
	for _, path := range archives(t) {
		dir := filepath.Dir(path)
		if rule := filepath.Base(dir); category[rule] != filepath.Base(filepath.Dir(dir)) {
			t.Errorf("%s: rule %q has category %q", path, rule, category[rule])
		}
	}
}

func archives(t *testing.T) []string {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join("..", "testdata", "rules", "*", "*", "*.txtar"))
	if err != nil || len(paths) == 0 {
		t.Fatalf("no cases found: %v", err)
	}
	return paths
}

func caseName(path string) string {
	name := strings.TrimSuffix(filepath.ToSlash(path), ".txtar")
	_, name, _ = strings.Cut(name, "testdata/rules/")
	return name
}

func readArchive(t *testing.T, path string) map[string][]byte {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	out := map[string][]byte{}
	for _, f := range txtar.Parse(data).Files {
		out[f.Name] = f.Data
	}
	return out
}

// analyse is the one function here that touches the product's API: sources by slash-separated name, in an empty world without a module
// cache or a Go installation, to findings.
func analyse(t testing.TB, sources map[string][]byte) *workspace.Result {
	t.Helper()
	root := filepath.FromSlash("/workspace")
	texts := map[string][]byte{}
	for name, src := range sources {
		texts[filepath.Join(root, filepath.FromSlash(name))] = src
	}
	if mod := filepath.Join(root, "go.mod"); texts[mod] == nil {
		texts[mod] = []byte("module example.com/app\n\ngo 1.26\n")
	}
	ctx := context.Background()
	w, err := workspace.Open(ctx, workspace.Options{Root: root, FS: files.Overlay{Base: nothing{}, Texts: texts}, Workers: 1})
	if err != nil {
		t.Fatal(err)
	}
	res, err := w.Snapshot().Findings(ctx)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range res.Failures {
		t.Errorf("rule %s broke: %v", f.Rule, f.Err)
	}
	return res
}

// check compares the findings in sources with their wants, both ways.
func check(t *testing.T, sources map[string][]byte) {
	t.Helper()
	var wants []want
	for name, src := range sources {
		if model.LanguageOf(name) == 0 {
			continue
		}
		found, err := parseWants(name, string(src))
		if err != nil {
			t.Fatal(err)
		}
		wants = append(wants, found...)
	}
	for _, problem := range compare(wants, analyse(t, sources).Findings, sources) {
		t.Error(problem)
	}
}

// want is an expected finding.
type want struct {
	file    string
	line    int // 1-based
	rule    string
	level   string // "" for any
	message *regexp.Regexp
}

var (
	wantComment = regexp.MustCompile(`// want (.*)$`)
	oneWant     = regexp.MustCompile(`^([a-z-]+)(?:@([a-z]+))? ("(?:[^"\\]|\\.)*")\s*`)
)

// parseWants reads the want comments of one file. Several may follow one another on a line.
func parseWants(file, src string) ([]want, error) {
	var out []want
	for i, line := range strings.Split(src, "\n") {
		m := wantComment.FindStringSubmatch(line)
		if m == nil {
			continue
		}
		for rest := strings.TrimSpace(m[1]); rest != ""; {
			w := oneWant.FindStringSubmatch(rest)
			if w == nil {
				return nil, fmt.Errorf("%s:%d: no want: %s", file, i+1, rest)
			}
			rest = rest[len(w[0]):]
			pattern, err := strconv.Unquote(w[3])
			if err != nil {
				return nil, fmt.Errorf("%s:%d: %w", file, i+1, err)
			}
			re, err := regexp.Compile(pattern)
			if err != nil {
				return nil, fmt.Errorf("%s:%d: %w", file, i+1, err)
			}
			out = append(out, want{file: file, line: i + 1, rule: w[1], level: w[2], message: re})
		}
	}
	return out, nil
}

// compare lists, sorted, the findings without a want and the wants without a finding.
func compare(wants []want, findings []diagnostics.Finding, sources map[string][]byte) []string {
	var problems []string
	met := make([]bool, len(wants))
	for _, f := range findings {
		line := lineOf(f.Place, sources)
		expected := false
		for i, w := range wants {
			if met[i] || w.file != f.Place.File || w.line != line || w.rule != f.Rule {
				continue
			}
			if w.level != "" && w.level != f.Level.String() {
				problems = append(problems, fmt.Sprintf("%s:%d: %s has level %s, want %s: %s", f.Place.File, line, f.Rule, f.Level.String(), w.level, f.Message))
			}
			if all := allMessages(f); !w.message.MatchString(all) {
				problems = append(problems, fmt.Sprintf("%s:%d: %s says %q, want a match of %q", f.Place.File, line, f.Rule, all, w.message))
			}
			met[i], expected = true, true
			break
		}
		if !expected {
			problems = append(problems, fmt.Sprintf("%s:%d: unexpected %s (%s): %s", f.Place.File, line, f.Rule, f.Level.String(), f.Message))
		}
	}
	for i, w := range wants {
		if !met[i] {
			problems = append(problems, fmt.Sprintf("%s:%d: no %s reported", w.file, w.line, w.rule))
		}
	}
	sort.Strings(problems)
	return problems
}

func allMessages(f diagnostics.Finding) string {
	all := f.Message
	for _, r := range f.Related {
		all += "\n" + r.Message
	}
	return all
}

func lineOf(p diagnostics.Place, sources map[string][]byte) int {
	return text.NewLines(string(sources[p.File])).Position(p.Start, text.UTF8).Line + 1
}

// nothing is a disk without a file.
type nothing struct{}

func (nothing) ReadFile(path string) ([]byte, error) { return nil, missing("open", path) }
func (nothing) ReadDir(path string) ([]fs.DirEntry, error) {
	return nil, missing("open", path)
}
func (nothing) Stat(path string) (fs.FileInfo, error) { return nil, missing("stat", path) }

func missing(op, path string) error {
	return &fs.PathError{Op: op, Path: path, Err: fs.ErrNotExist}
}
