// Package golang writes Go: it computes the edits of fixes from a type-checked package.
//
// A fix reads syntax and types, decides whether every precondition of its shape can be shown, and answers with byte edits that touch
// only what changes, or with a Refusal that names the precondition that failed. It changes no syntax tree in place and prints no file:
// user formatting and comments outside of an edit stay as they are.
//
// Reading order: batch.go (the fix "batch-query"), loop.go (which loops, and where the key comes from), lookup.go (which calls are a
// look-up of one row), statement.go and tokens.go (the SQL text), target.go (where the row is scanned to), outcome.go (what happens on a missing row
// and on an error), writer.go (the new code); limit.go and offer.go (the fix "limit-body"); tag.go (the fix "add-index" of gorm's models);
// hoist.go (the fix "hoist"), hoist_maker.go (what can be shared), hoist_use.go (who reads it), hoist_name.go and hoist_place.go.
package golang

import (
	"go/ast"
	"go/token"
	"slices"
	"sort"
	"strings"

	"github.com/perfls/perfls/internal/golang"
	"github.com/perfls/perfls/internal/text"
	"github.com/perfls/perfls/quickfix/rewrite"
)

// Refusal is why a fix is not offered.
type Refusal = rewrite.Refusal

// Rewrite is a computed fix.
type Rewrite = rewrite.Rewrite

func refuse(format string, args ...any) error { return rewrite.Refuse(format, args...) }

// Site is a place in a file, in byte offsets of its text.
type Site struct {
	Path string
	// Call lies within the call to rewrite. Loop is the start of the innermost loop around it; negative for any.
	Call, Loop int
}

// source is one file of the package, with what is asked about it all the time.
type source struct {
	pkg  *golang.Checked
	file *ast.File
	path string
	text string
	tok  *token.File
}

func open(c *golang.Checked, path string) (*source, error) {
	if c == nil || c.Info == nil || c.Types == nil {
		return nil, refuse("the package could not be type-checked")
	}
	for i, p := range c.Paths {
		if p == path && i < len(c.Files) && i < len(c.Texts) {
			return &source{pkg: c, file: c.Files[i], path: path, text: c.Texts[i], tok: c.Fset.File(c.Files[i].FileStart)}, nil
		}
	}
	return nil, refuse("%s is not part of the package that was checked", path)
}

func (s *source) offset(p token.Pos) int        { return s.tok.Offset(p) }
func (s *source) of(n ast.Node) string          { return s.text[s.offset(n.Pos()):s.offset(n.End())] }
func (s *source) between(a, b token.Pos) string { return s.text[s.offset(a):s.offset(b)] }

// lineStart is the offset of the first byte of the line that offset lies in.
func (s *source) lineStart(offset int) int { return strings.LastIndexByte(s.text[:offset], '\n') + 1 }

// indent is the white space before offset on its line; ok is false if something else stands there.
func (s *source) indent(offset int) (string, bool) {
	before := s.text[s.lineStart(offset):offset]
	return before, strings.TrimLeft(before, " \t") == ""
}

// path lists the nodes around [start, end), outermost first.
func (s *source) around(start, end int) []ast.Node {
	var path []ast.Node
	ast.Inspect(s.file, func(n ast.Node) bool {
		if n == nil {
			return false
		}
		if _, ok := n.(*ast.File); !ok && (s.offset(n.Pos()) > start || s.offset(n.End()) < end) {
			return false
		}
		path = append(path, n)
		return true
	})
	return path
}

// reindent puts indent before every line of code but the first and empty ones. Lines inside of raw strings and comments keep theirs:
// callers hand in generated code without such lines.
func reindent(code, indent string) string {
	lines := strings.Split(code, "\n")
	for i := 1; i < len(lines); i++ {
		if lines[i] != "" {
			lines[i] = indent + lines[i]
		}
	}
	return strings.Join(lines, "\n")
}

// finish sorts edits and gives new text the file's line breaks.
func (s *source) finish(edits []text.Edit) []text.Edit {
	sort.SliceStable(edits, func(i, j int) bool { return edits[i].Start < edits[j].Start })
	if strings.Contains(s.text, "\r\n") {
		for i := range edits {
			edits[i].New = strings.ReplaceAll(strings.ReplaceAll(edits[i].New, "\r\n", "\n"), "\n", "\r\n")
		}
	}
	return edits
}

// stubbed returns those of paths that the package was typed without, sorted.
func stubbed(c *golang.Checked, paths ...string) []string {
	var out []string
	for _, u := range c.Untyped {
		for _, p := range paths {
			if u == p || strings.HasPrefix(p, u+"/") {
				out = append(out, u)
				break
			}
		}
	}
	sort.Strings(out)
	return slices.Compact(out)
}
