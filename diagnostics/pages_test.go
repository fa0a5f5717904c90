package diagnostics_test

import (
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/perfls/perfls/diagnostics"
	"github.com/perfls/perfls/internal/model"
)

// sections lists those of a rule's page, in their order.
func sections(r *diagnostics.Rule) []string {
	out := []string{"What it reports", "Why it costs"}
	for _, l := range r.Languages {
		out = append(out, "Examples in "+languages[l].name)
	}
	return append(out, "Fix and its safety", "When it stays silent", "When to suppress", "Options", "Libraries known", "Since")
}

// languages says how a page names each language, and marks its code. JavaScript has no examples of its own.
var languages = map[model.Language]struct{ name, fence string }{model.Go: {"Go", "go"}, model.TypeScript: {"TypeScript", "ts"}}

// TestPages asserts the form of every rule's page.
func TestPages(t *testing.T) {
	for _, r := range diagnostics.Rules() {
		lines := strings.Split(r.Page, "\n")
		if lines[0] != "# "+r.ID {
			t.Errorf("%s: the page starts with %q", r.ID, lines[0])
			continue
		}
		if len(lines) < 4 || lines[2] != r.Summary || lines[3] != "" {
			t.Errorf("%s: the first paragraph is not the one line of the summary, %q", r.ID, r.Summary)
		}
		var found []string
		for _, line := range lines {
			if title, ok := strings.CutPrefix(line, "## "); ok {
				found = append(found, title)
			}
		}
		if want := sections(r); !slices.Equal(found, want) {
			t.Errorf("%s: sections %q, want %q", r.ID, found, want)
		}
	}
}

// TestExamples runs the examples of every page: what is to be avoided is reported once, what is preferred is not reported at all.
func TestExamples(t *testing.T) {
	for _, r := range diagnostics.Rules() {
		for _, l := range r.Languages {
			runExamples(t, r, languages[l].fence)
		}
	}
}

func runExamples(t *testing.T, r *diagnostics.Rule, fence string) {
	given, files, examples := readExamples(r.Page, fence)
	counts := map[string]int{}
	for i, ex := range examples {
		counts[ex.title]++
		t.Run(fmt.Sprintf("%s/%s/%s-%d", r.ID, fence, strings.ToLower(ex.title), i/2+1), func(t *testing.T) {
			t.Parallel()
			sources := map[string][]byte{"go.mod": goMod(given + ex.code), "example." + fence: []byte(ex.code)}
			if given != "" {
				sources["given."+fence] = []byte(given)
			}
			maps.Copy(sources, files)
			var found []string
			for _, f := range analyse(t, sources).Findings {
				found = append(found, f.Rule+": "+f.Message)
			}
			switch {
			case ex.title == "Avoid" && (len(found) != 1 || !strings.HasPrefix(found[0], r.ID+":")):
				t.Errorf("want one finding of %s, got %q", r.ID, found)
			case ex.title == "Prefer" && len(found) != 0:
				t.Errorf("want no finding, got %q", found)
			}
		})
	}
	if counts["Avoid"] == 0 || counts["Avoid"] != counts["Prefer"] {
		t.Errorf("%s: %d examples in %s to avoid and %d to prefer", r.ID, counts["Avoid"], fence, counts["Prefer"])
	}
}

type example struct{ title, code string }

var block = regexp.MustCompile("(?s)\n### (Given|Avoid|Prefer)\n\n```([a-z]+)\n(.*?)```\n")

// readExamples returns the code that a page's examples in one language share, the schema that all share, and the examples.
func readExamples(page, fence string) (given string, files map[string][]byte, examples []example) {
	files = map[string][]byte{}
	for _, m := range block.FindAllStringSubmatch(page, -1) {
		switch {
		case m[1] == "Given" && (m[2] == "prisma" || m[2] == "sql"):
			files["schema."+m[2]] = []byte(m[3])
		case m[2] != fence:
		case m[1] == "Given":
			given = m[3]
		default:
			examples = append(examples, example{m[1], m[3]})
		}
	}
	return given, files, examples
}

var imported = regexp.MustCompile(`(?m)^\t?(?:import )?(?:\w+ )?"([a-z0-9.-]+\.[a-z]+/[^"]+)"$`)

// goMod requires the modules that a page's examples import.
func goMod(code string) []byte {
	mod := "module example.com/app\n\ngo 1.26\n"
	for _, m := range imported.FindAllStringSubmatch(code, -1) {
		mod += fmt.Sprintf("\nrequire %s\n", requirement(m[1]))
	}
	return []byte(mod)
}

// requirement names the module of an import path, at a version of the right major.
func requirement(path string) string {
	for _, module := range []string{
		"github.com/99designs/gqlgen v0.17.81", "github.com/graph-gophers/dataloader/v7 v7.1.0", "golang.org/x/sync v0.17.0",
		"gorm.io/gorm v1.31.0",
	} {
		name, _, _ := strings.Cut(module, " ")
		if path == name || strings.HasPrefix(path, name+"/") {
			return module
		}
	}
	return path + " v1.0.0"
}
