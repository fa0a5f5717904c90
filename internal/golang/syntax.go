package golang

import (
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/scanner"
	"go/token"
	"io/fs"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/perfls/perfls/internal/model"
)

// source is one file of a workspace package: its text and what has to be known of its syntax without a tree. It is immutable; the
// tree itself is kept only while the package is being worked on, since trees are an order of magnitude larger than texts.
type source struct {
	path      string // absolute
	text      string
	hash      uint64
	name      string // of the package; "" if the file is not part of the build or cannot be parsed at all
	problem   string // why it was not read; "" if it was
	test      bool
	generated bool
	imports   []importSpec
	decls     []decl
	pieces    []piece
	comments  []model.Comment
	context   uint64 // of the package clause and the imports
	// shape changes with everything but the bodies of functions and comments: the key of the file's declarations.
	shape uint64

	mu   sync.Mutex
	tree *tree
	thin [2]thinTree // plain and augmented
}

// thinTree is what importers need of a file: small, and needed again whenever something below it changes, so it is kept.
type thinTree struct {
	tree *tree
	keep []bool
}

// tree is a parsed file. Trees are not changed once they are made.
type tree struct {
	file *ast.File
	tok  *token.File
}

type importSpec struct {
	name string // "" if none is given
	path string
}

// decl is one top-level declaration other than an import. Offsets are 0-based bytes.
type decl struct {
	doc, start, end int32    // doc == start if there is none
	shapeEnd        int32    // end, or where a function's body starts
	fn              bool     // has facts: a function with a body, or what a directive describes
	vars            bool     // variables with initial values
	hash            uint64   // of the text with its doc comment
	name            string   // of a function or method
	names           []string // declared in the package; none for methods
	receiver        string   // base type of a method
}

// positions hands out ranges of token.Pos that no two files share, over all versions and packages, so that any files can be put into
// one FileSet and a position says which file it is of. Positions of dependencies lie below the first.
type positions struct{ next atomic.Int64 }

const firstPos = 1 << (strconv.IntSize - 2)

func newPositions() *positions {
	p := &positions{}
	p.next.Store(firstPos)
	return p
}

// parse parses a file into a range of positions of its own. The error, if any, is that of the parser; the tree is there anyway.
func (p *positions) parse(path, text string) (*tree, error) {
	base := int(p.next.Add(int64(len(text))+2)) - len(text) - 2
	fset := token.NewFileSet()
	fset.AddFile("", base, 0)
	file, err := parser.ParseFile(fset, path, text, parser.ParseComments|parser.SkipObjectResolution|parser.AllErrors)
	return &tree{file: file, tok: fset.File(token.Pos(base + 1))}, err
}

// maxText is how much of a file's start is searched for a NUL byte, which source text never has.
const maxText = 8000

// readSource reads what belongs to the file at path; err is what reading it gave.
func readSource(pos *positions, t *target, path string, data []byte, err error) *source {
	s := &source{path: path, test: strings.HasSuffix(path, "_test.go")}
	if err != nil {
		s.problem = "cannot be read: " + withoutPath(err)
		return s
	}
	if strings.IndexByte(string(data[:min(len(data), maxText)]), 0) >= 0 {
		s.problem = "is not a text file"
		return s
	}
	s.text = string(data)
	s.hash = hashText(s.text)
	if !t.matchName(filepath.Base(path)) || !t.matchHeader(s.text) {
		return s
	}
	tr, err := parseTolerant(pos, path, s.text)
	if !hasName(tr.file) {
		if strings.TrimSpace(s.text) == "" { // just created
			return s
		}
		s.problem = "cannot be parsed"
		if err != nil {
			s.problem += ": " + withoutPath(err)
		}
		return s
	}
	s.tree = tr
	s.describe(tr)
	return s
}

// withoutPath is an error's message without the path of the file, which problems name by themselves.
func withoutPath(err error) string {
	var list scanner.ErrorList
	if errors.As(err, &list) && len(list) > 0 {
		return fmt.Sprintf("line %d: %s", list[0].Pos.Line, list[0].Msg)
	}
	var at *fs.PathError
	if errors.As(err, &at) {
		return at.Err.Error()
	}
	return err.Error()
}

// hasName says whether a file has a usable package clause.
func hasName(file *ast.File) bool {
	return file != nil && file.Name != nil && file.Name.Name != "" && file.Name.Name != "_"
}

// syntax returns the file's tree, parsing it again if it was let go.
func (s *source) syntax(pos *positions) *tree {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.tree == nil {
		s.tree, _ = parseTolerant(pos, s.path, s.text)
	}
	return s.tree
}

// surface returns the file with only the pieces to keep, without bodies.
func (s *source) surface(pos *positions, keep []bool, augmented bool) *tree {
	i := 0
	if augmented {
		i = 1
	}
	s.mu.Lock()
	t := s.thin[i]
	s.mu.Unlock()
	if t.tree != nil && slices.Equal(t.keep, keep) {
		return t.tree
	}
	tr := s.syntax(pos)
	t = thinTree{tree: &tree{file: thin(tr.file, s.pieces, keep), tok: tr.tok}, keep: keep}
	s.mu.Lock()
	s.thin[i] = t
	s.mu.Unlock()
	return t.tree
}

func (s *source) release() {
	s.mu.Lock()
	s.tree = nil
	s.mu.Unlock()
}

// describe fills in what is known without the tree.
func (s *source) describe(tr *tree) {
	file := tr.file
	at := func(p token.Pos) int32 { return int32(clampOffset(tr.tok, p)) }
	s.name = file.Name.Name
	s.generated = ast.IsGenerated(file)
	h := newHasher()
	h.strings(s.name, file.GoVersion)
	for _, spec := range file.Imports {
		i := importOf(spec)
		s.imports = append(s.imports, i)
		h.strings(i.name, i.path)
	}
	s.context = h.sum()
	for _, d := range file.Decls {
		if isImport(d) {
			continue
		}
		out := decl{start: at(d.Pos()), end: at(d.End())}
		out.doc, out.shapeEnd = out.start, out.end
		switch d := d.(type) {
		case *ast.FuncDecl:
			out.fn, out.name = d.Body != nil || hasDirective(d.Doc), d.Name.Name
			if d.Doc != nil {
				out.doc = at(d.Doc.Pos())
			}
			if d.Body != nil {
				out.shapeEnd = at(d.Body.Lbrace)
			}
			if d.Recv != nil && len(d.Recv.List) > 0 {
				out.receiver = baseName(d.Recv.List[0].Type)
			} else {
				out.names = []string{d.Name.Name}
			}
		case *ast.GenDecl:
			out.vars = hasValues(d)
			out.names = declaredNames(d)
			_, described := describedMethods(d)
			out.fn = len(described) > 0
			if d.Doc != nil {
				out.doc = at(d.Doc.Pos())
			}
		}
		out.hash = hashText(s.text[out.doc:out.end])
		h.strings(s.text[out.start:out.shapeEnd])
		h.bool(out.fn)
		s.decls = append(s.decls, out)
	}
	s.shape = h.sum()
	s.pieces = piecesOf(file, func(n ast.Node) string { return s.text[at(n.Pos()):at(n.End())] }, s.test)
	s.comments = perflsComments(s.text, tr)
}

// clampOffset is the offset of p in the file; recovered syntax can end one past the text.
func clampOffset(tok *token.File, p token.Pos) int {
	return min(max(int(p)-tok.Base(), 0), tok.Size())
}

func isImport(d ast.Decl) bool {
	g, ok := d.(*ast.GenDecl)
	return ok && g.Tok == token.IMPORT
}

func hasValues(d *ast.GenDecl) bool {
	if d.Tok != token.VAR {
		return false
	}
	for _, spec := range d.Specs {
		if v, ok := spec.(*ast.ValueSpec); ok && len(v.Values) > 0 {
			return true
		}
	}
	return false
}

func declaredNames(d *ast.GenDecl) []string {
	var out []string
	for _, spec := range d.Specs {
		switch spec := spec.(type) {
		case *ast.TypeSpec:
			out = append(out, spec.Name.Name)
		case *ast.ValueSpec:
			for _, n := range spec.Names {
				out = append(out, n.Name)
			}
		}
	}
	return out
}

func importOf(spec *ast.ImportSpec) importSpec {
	path, _ := strconv.Unquote(spec.Path.Value)
	i := importSpec{path: path}
	if spec.Name != nil {
		i.name = spec.Name.Name
	}
	return i
}

// perflsComments finds the suppressions and directives of a file: "//perfls:word", "// perfls:word", "/* perfls:word */".
func perflsComments(text string, tr *tree) []model.Comment {
	if !strings.Contains(text, "perfls:") {
		return nil
	}
	var out []model.Comment
	for _, group := range tr.file.Comments {
		for _, c := range group.List {
			body, ok := strings.CutPrefix(c.Text, "//")
			if !ok {
				body = strings.TrimSuffix(strings.TrimPrefix(c.Text, "/*"), "*/")
			}
			body, ok = strings.CutPrefix(strings.TrimSpace(body), "perfls:")
			if !ok {
				continue
			}
			start := clampOffset(tr.tok, c.Pos())
			line := strings.LastIndexByte(text[:start], '\n') + 1
			out = append(out, model.Comment{
				Start:   int32(start),
				End:     int32(clampOffset(tr.tok, c.End())),
				Line:    int32(strings.Count(text[:start], "\n") + 1),
				OwnLine: strings.TrimSpace(text[line:start]) == "",
				Text:    strings.TrimSpace(body),
			})
		}
	}
	return out
}
