package config

import (
	"github.com/perfls/perfls/diagnostics"
)

// kind is the form of a value in a configuration file.
type kind uint8

const (
	mapping kind = iota // fixed keys
	list                // of elem
	level               // one of the levels' names
	glob                // a path pattern
	word                // any text
	flag                // true or false
)

// shape describes a value: what it means, and what it may hold. The reader, the JSON schema and the "did you mean" all go by it.
type shape struct {
	kind kind
	doc  string
	keys []key  // mapping
	elem *shape // list
}

// key is one key of a mapping.
type key struct {
	name string
	shape
}

// find returns the shape of a key; nil if there is none.
func (s *shape) find(name string) *shape {
	for i := range s.keys {
		if s.keys[i].name == name {
			return &s.keys[i].shape
		}
	}
	return nil
}

// names lists the keys in their order.
func (s *shape) names() []string {
	out := make([]string, len(s.keys))
	for i, k := range s.keys {
		out[i] = k.name
	}
	return out
}

// Category is one of the guideline's chapters.
type Category struct {
	ID    string // "api"
	Title string // "API route efficiency"
}

// Categories lists the guideline's chapters in its order.
func Categories() []Category {
	return []Category{
		{"database", "Database queries"},
		{"api", "API route efficiency"},
		{"caching", "Caching and repeated computation"},
		{"logging", "Logging"},
		{"payload", "Payload limits"},
		{"security", "Security for performance"},
		{"monitoring", "Monitoring and profiling"},
		{"serverless", "Next.js and serverless"},
	}
}

// keys is the one table of what a configuration file may say.
func keys(rules []*diagnostics.Rule) *shape {
	globs := func(doc string) shape { return shape{kind: list, doc: doc, elem: &shape{kind: glob}} }
	byRule := shape{kind: mapping, doc: "Levels of rules. They win over the levels of categories."}
	for _, r := range rules {
		byRule.keys = append(byRule.keys, key{r.ID, shape{kind: level, doc: r.Summary}})
	}
	byCategory := shape{kind: mapping, doc: "Levels of all rules of a category."}
	for _, c := range Categories() {
		byCategory.keys = append(byCategory.keys, key{c.ID, shape{kind: level, doc: c.Title + "."}})
	}
	return &shape{kind: mapping, doc: "Configuration of perfls for a folder and everything below it.", keys: []key{
		{"rules", byRule},
		{"categories", byCategory},
		{"overrides", shape{kind: list, doc: "Levels for some paths only. Later entries win over earlier ones.", elem: &shape{
			kind: mapping, doc: "Levels for some paths.", keys: []key{
				{"paths", globs("Globs (** crosses folders), relative to the folder of the configuration.")},
				{"rules", byRule},
				{"categories", byCategory},
			}}}},
		{"exclude", globs("Globs of folders that are not read, so that what their code does stays unknown, and of files in which nothing is reported.")},
		{"possible", shape{kind: flag, doc: "Also show findings of the lowest confidence."}},
		{"tags", shape{kind: list, doc: "Go build tags to analyse with. Only in the root's configuration.", elem: &shape{kind: word}}},
	}}
}
