package config

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/bmatcuk/doublestar/v4"
	"go.yaml.in/yaml/v3"

	"github.com/perfls/perfls/diagnostics"
)

// Parse reads one configuration (YAML, or JSON, which is YAML). What cannot be understood is in the result's Problems.
func Parse(path string, text []byte, rules []*diagnostics.Rule) *File {
	f := &File{Path: path}
	var document yaml.Node
	if err := yaml.Unmarshal(text, &document); err != nil {
		line, message := yamlError(err)
		f.problem(line, "not YAML: %s", message)
		return f
	}
	if len(document.Content) == 0 {
		return f // empty, or comments only
	}
	f.take(f.value(document.Content[0], keys(rules), "the configuration"))
	return f
}

// yamlLine finds the line that the YAML reader names in its errors.
var yamlLine = regexp.MustCompile(`^yaml: (?:line (\d+): )?`)

func yamlError(err error) (line int, message string) {
	text := err.Error()
	m := yamlLine.FindStringSubmatch(text)
	if m == nil {
		return 0, text
	}
	line, _ = strconv.Atoi(m[1]) // none named: 0
	return line, text[len(m[0]):]
}

func (f *File) problem(line int, format string, args ...any) {
	f.Problems = append(f.Problems, Problem{Path: f.Path, Line: line, Message: fmt.Sprintf(format, args...)})
}

// value is a part of a file that fits its shape.
type value struct {
	ok     bool
	line   int
	text   string // level, glob, word, flag
	items  []value
	fields map[string]value
}

// value checks a node against its shape. where names it in problems.
func (f *File) value(n *yaml.Node, s *shape, where string) value {
	v := value{line: n.Line}
	switch {
	case n.Kind == yaml.AliasNode || n.Anchor != "": // a few lines of aliases can stand for gigabytes
		f.problem(n.Line, "%s: anchors and aliases are not supported", where)
	case n.Kind == yaml.ScalarNode && n.Tag == "!!null": // a key without a value says nothing
	case s.kind == mapping && n.Kind == yaml.MappingNode:
		return f.mapping(n, s, where)
	case s.kind == list && n.Kind == yaml.SequenceNode:
		v.ok = true
		for _, item := range n.Content {
			if e := f.value(item, s.elem, "an entry of "+where); e.ok {
				v.items = append(v.items, e)
			}
		}
	case s.kind != mapping && s.kind != list && n.Kind == yaml.ScalarNode:
		v.text = n.Value
		if message := checkScalar(s.kind, n.Value); message != "" {
			f.problem(n.Line, "%s: %s", where, message)
			return v
		}
		v.ok = true
	default:
		f.problem(n.Line, "%s must be %s", where, s.kind)
	}
	return v
}

func (f *File) mapping(n *yaml.Node, s *shape, where string) value {
	v := value{ok: true, line: n.Line, fields: map[string]value{}}
	for i := 0; i+1 < len(n.Content); i += 2 {
		name := n.Content[i].Value
		inner := s.find(name)
		if inner == nil {
			f.problem(n.Content[i].Line, "%s: unknown key %q%s", where, name, didYouMean(name, s.names()))
			continue
		}
		if _, twice := v.fields[name]; twice {
			f.problem(n.Content[i].Line, "%s: %q is given twice; the first one holds", where, name)
			continue
		}
		if e := f.value(n.Content[i+1], inner, fmt.Sprintf("%q", name)); e.ok {
			v.fields[name] = e
		}
	}
	return v
}

func (k kind) String() string {
	return [...]string{mapping: "a mapping", list: "a list", level: "a level", glob: "a glob", word: "a text", flag: "true or false"}[k]
}

// checkScalar says what is wrong with a scalar; "" if nothing.
func checkScalar(k kind, text string) string {
	switch k {
	case level:
		if _, ok := diagnostics.ParseLevel(text); !ok {
			names := diagnostics.LevelNames()
			return fmt.Sprintf("unknown level %q%s: use %s", text, didYouMean(text, names), strings.Join(names, ", "))
		}
	case glob:
		if text == "" || !doublestar.ValidatePattern(text) {
			return fmt.Sprintf("malformed glob %q", text)
		}
	case flag:
		if text != "true" && text != "false" {
			return fmt.Sprintf("%q is neither true nor false", text)
		}
	}
	return ""
}

// take fills the file from a checked value.
func (f *File) take(v value) {
	f.levels = readLevels(v)
	for _, o := range v.fields["overrides"].items {
		over := override{paths: texts(o.fields["paths"]), levels: readLevels(o)}
		if len(over.paths) == 0 {
			f.problem(o.line, `an entry of "overrides" needs "paths"`)
			continue
		}
		f.overrides = append(f.overrides, over)
	}
	f.exclude = texts(v.fields["exclude"])
	f.tags = texts(v.fields["tags"])
	if p := v.fields["possible"]; p.ok {
		wanted := p.text == "true"
		f.possible = &wanted
	}
}

func readLevels(v value) levels {
	return levels{rules: readSettings(v.fields["rules"]), categories: readSettings(v.fields["categories"])}
}

func readSettings(v value) map[string]setting {
	out := map[string]setting{}
	for name, e := range v.fields {
		l, _ := diagnostics.ParseLevel(e.text) // checked before
		out[name] = setting{level: l, line: e.line}
	}
	return out
}

func texts(v value) []string {
	var out []string
	for _, e := range v.items {
		out = append(out, e.text)
	}
	return out
}

// didYouMean suggests the known name nearest to a mistyped one; "" if none is near.
func didYouMean(name string, known []string) string {
	best, distance := "", max(2, len(name)/3)+1
	for _, k := range known {
		if d := editDistance(name, k); d < distance {
			best, distance = k, d
		}
	}
	if best == "" {
		return ""
	}
	return fmt.Sprintf(" (did you mean %q?)", best)
}

// editDistance counts the bytes to insert, delete or replace. Its cost is bounded: a name beyond 64 bytes is no slip of a finger.
func editDistance(a, b string) int {
	if len(a) > 64 || len(b) > 64 {
		return 64
	}
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		previous := slices.Clone(row)
		row[0] = i + 1
		for j := range len(b) {
			replaced := previous[j]
			if a[i] != b[j] {
				replaced++
			}
			row[j+1] = min(replaced, previous[j+1]+1, row[j]+1)
		}
	}
	return row[len(b)]
}
