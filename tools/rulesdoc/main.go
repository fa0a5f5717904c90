// Command rulesdoc writes docs/rules/ and docs/rules.json from the rule values: a page for each rule, a table of all, and the same as an
// index for machines. A test compares what is checked in with what it would write.
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"strings"

	"github.com/perfls/perfls/diagnostics"
	"github.com/perfls/perfls/internal/model"
	"github.com/perfls/perfls/internal/workspace"
)

func main() {
	if len(os.Args) != 2 {
		log.Fatal("usage: rulesdoc DOCS")
	}
	for name, content := range generate(workspace.Rules()) {
		path := filepath.Join(os.Args[1], filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			log.Fatal(err)
		}
		if err := os.WriteFile(path, content, 0o644); err != nil {
			log.Fatal(err)
		}
	}
}

// entry is one rule in rules.json.
type entry struct {
	ID        string   `json:"id"`
	Category  string   `json:"category"`
	Level     string   `json:"level"` // of a proven finding
	Languages []string `json:"languages"`
	Summary   string   `json:"summary"`
	Fix       string   `json:"fix"` // safe, review or none
	Fixes     []string `json:"fixes"`
	Since     string   `json:"since"`
	Page      string   `json:"page"` // relative to docs/
}

// generate returns the generated files by their slash-separated name under docs/.
func generate(rules []*diagnostics.Rule) map[string][]byte {
	out := map[string][]byte{}
	index := make([]entry, 0, len(rules))
	for _, r := range rules {
		e := entryOf(r)
		index = append(index, e)
		out[e.Page] = page(r, e)
	}
	out["rules/README.md"] = table(index)
	out["rules.json"] = encode(index)
	return out
}

func entryOf(r *diagnostics.Rule) entry {
	e := entry{
		ID: r.ID, Category: r.Category, Level: r.Level.String(), Summary: r.Summary, Fix: r.Fix, Fixes: r.Fixes,
		Since: since(r.Page), Page: "rules/" + r.ID + ".md",
	}
	if e.Fixes == nil {
		e.Fixes = []string{}
	}
	for _, l := range r.Languages {
		e.Languages = append(e.Languages, languageNames[l])
	}
	return e
}

var languageNames = map[model.Language]string{model.Go: "Go", model.TypeScript: "TypeScript"}

// since is the one line of the section that ends a page.
func since(page string) string {
	_, version, _ := strings.Cut(page, "\n## Since\n\n")
	return strings.TrimSpace(version)
}

// page is the rule's own page with its facts under the first paragraph.
func page(r *diagnostics.Rule, e entry) []byte {
	facts := fmt.Sprintf("Category: %s · level: %s · languages: %s · fix: %s\n\n", e.Category, e.Level, strings.Join(e.Languages, ", "), e.Fix)
	head, rest, ok := strings.Cut(r.Page, "\n\n## ")
	if !ok {
		return []byte(r.Page)
	}
	return []byte(head + "\n\n" + facts + "## " + rest)
}

func table(index []entry) []byte {
	var b bytes.Buffer
	b.WriteString("# Rules\n\nWritten by tools/rulesdoc from the rules themselves; `perfls rules` prints the same.\n")
	category := ""
	for _, e := range byCategory(index) {
		if e.Category != category {
			category = e.Category
			fmt.Fprintf(&b, "\n## %s\n\n| rule | level | fix | |\n|---|---|---|---|\n", category)
		}
		fmt.Fprintf(&b, "| [%s](%s.md) | %s | %s | %s |\n", e.ID, e.ID, e.Level, e.Fix, e.Summary)
	}
	return b.Bytes()
}

// categories in the order of the guideline's chapters.
var categories = []string{"database", "api", "caching", "logging", "payload", "security", "monitoring", "serverless", "suppression"}

func byCategory(index []entry) []entry {
	var out []entry
	for _, c := range categories {
		for _, e := range index {
			if e.Category == c {
				out = append(out, e)
			}
		}
	}
	return out
}

func encode(index []entry) []byte {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetIndent("", "  ")
	enc.SetEscapeHTML(false)
	if err := enc.Encode(index); err != nil {
		log.Fatal(err) // strings only: it cannot fail
	}
	return b.Bytes()
}
