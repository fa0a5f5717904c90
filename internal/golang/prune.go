package golang

import (
	"go/ast"
	"go/token"
	"slices"
	"strings"
)

// piece is a declaration as importers see it: a function without its body, one type, one group of variables, one const block. Pieces
// say what they declare and use by name, so that what importers need of a package is found without its trees.
type piece struct {
	decl, spec int      // in file.Decls; spec is -1 for functions and const blocks, which are kept or dropped as a whole
	names      []string // declared
	receiver   string   // base type of a method
	root       bool     // importers can name it
	uses       []string // identifiers it mentions, sorted, unique
	qualifiers []string // those before a dot, which may be package names
	hash       uint64   // of its text
}

// piecesOf describes the declarations of a file. text gives a node's source.
func piecesOf(file *ast.File, text func(ast.Node) string, test bool) []piece {
	var out []piece
	for i, d := range file.Decls {
		switch d := d.(type) {
		case *ast.FuncDecl:
			p := piece{decl: i, spec: -1, names: []string{d.Name.Name}}
			h := newHasher()
			u := newUses()
			if d.Recv != nil && len(d.Recv.List) > 0 {
				p.receiver = baseName(d.Recv.List[0].Type)
				h.strings(text(d.Recv))
				u.add(d.Recv)
			} else {
				p.root = d.Name.IsExported() && !(test && isTestFunc(d.Name.Name))
			}
			u.add(d.Type)
			h.strings(d.Name.Name, text(d.Type))
			p.hash = h.sum()
			p.uses, p.qualifiers = u.sorted()
			out = append(out, p)
		case *ast.GenDecl:
			if d.Tok == token.IMPORT {
				continue
			}
			if d.Tok == token.CONST {
				p := piece{decl: i, spec: -1, hash: hashText(text(d))}
				u := newUses()
				for _, s := range d.Specs {
					v, ok := s.(*ast.ValueSpec)
					if !ok {
						continue
					}
					p.declare(v.Names)
					u.addSpec(v, true)
				}
				p.uses, p.qualifiers = u.sorted()
				out = append(out, p)
				continue
			}
			for j, s := range d.Specs {
				p := piece{decl: i, spec: j, hash: hashText(text(s))}
				u := newUses()
				u.addSpec(s, false)
				switch s := s.(type) {
				case *ast.TypeSpec:
					p.declare([]*ast.Ident{s.Name})
				case *ast.ValueSpec:
					p.declare(s.Names)
				}
				p.uses, p.qualifiers = u.sorted()
				out = append(out, p)
			}
		}
	}
	return out
}

func (p *piece) declare(names []*ast.Ident) {
	for _, n := range names {
		p.names = append(p.names, n.Name)
		p.root = p.root || n.IsExported()
	}
}

func isTestFunc(name string) bool {
	for _, prefix := range [...]string{"Test", "Benchmark", "Fuzz", "Example"} {
		if strings.HasPrefix(name, prefix) {
			return true
		}
	}
	return false
}

// uses collects the identifiers that a declaration needs outside of bodies.
type uses struct{ names, qualifiers map[string]bool }

func newUses() *uses { return &uses{map[string]bool{}, map[string]bool{}} }

// addSpec adds what a type, a variable or a constant needs. The value of a variable with a type adds nothing to the API.
func (u *uses) addSpec(s ast.Spec, constant bool) {
	switch s := s.(type) {
	case *ast.TypeSpec:
		if s.TypeParams != nil {
			u.add(s.TypeParams)
		}
		u.add(s.Type)
	case *ast.ValueSpec:
		if s.Type != nil {
			u.add(s.Type)
		}
		if s.Type == nil || constant {
			for _, v := range s.Values {
				u.add(v)
			}
		}
	}
}

func (u *uses) add(n ast.Node) {
	ast.Inspect(n, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit:
			u.add(n.Type)
			return false
		case *ast.CompositeLit:
			if thinLiteral(n) {
				u.add(n.Type)
				return false
			}
		case *ast.SelectorExpr:
			if x, ok := n.X.(*ast.Ident); ok {
				u.names[x.Name] = true
				u.qualifiers[x.Name] = true
				return false
			}
			u.add(n.X)
			return false
		case *ast.Field: // names of parameters and fields refer to nothing
			u.add(n.Type)
			return false
		case *ast.Ident:
			if n.Name != "_" {
				u.names[n.Name] = true
			}
		}
		return true
	})
}

func (u *uses) sorted() (names, qualifiers []string) {
	for n := range u.names {
		names = append(names, n)
	}
	for n := range u.qualifiers {
		qualifiers = append(qualifiers, n)
	}
	slices.Sort(names)
	slices.Sort(qualifiers)
	return names, qualifiers
}

// thinLiteral says whether a literal's type is spelled out in front of it, so that its elements add nothing to it.
func thinLiteral(lit *ast.CompositeLit) bool {
	if lit.Type == nil {
		return false
	}
	array, ok := lit.Type.(*ast.ArrayType)
	if !ok {
		return true
	}
	_, counted := array.Len.(*ast.Ellipsis)
	return !counted
}

func baseName(e ast.Expr) string {
	for {
		switch x := e.(type) {
		case *ast.StarExpr:
			e = x.X
		case *ast.ParenExpr:
			e = x.X
		case *ast.IndexExpr:
			e = x.X
		case *ast.IndexListExpr:
			e = x.X
		case *ast.Ident:
			return x.Name
		default:
			return ""
		}
	}
}

// summary is a file as the pruner sees it.
type summary struct {
	imports []importSpec
	pieces  []piece
}

// surface is what importers need of a package.
type surface struct {
	keep [][]bool   // per file and piece
	need [][]string // per file: imported paths, in the order of its imports
	hash uint64
}

// surfaceOf finds the declarations that importers can reach, and the imports that those need. realName looks up the name of an imported
// package; it is asked only where the last element of a path does not settle it.
func surfaceOf(files []summary, realName func(path string) string) surface {
	type place struct{ file, piece int }
	byName := map[string][]place{}
	var queue []place
	s := surface{keep: make([][]bool, len(files)), need: make([][]string, len(files))}
	add := func(at place) {
		if !s.keep[at.file][at.piece] {
			s.keep[at.file][at.piece] = true
			queue = append(queue, at)
		}
	}
	for i, f := range files {
		s.keep[i] = make([]bool, len(f.pieces))
		for j, p := range f.pieces {
			if p.receiver != "" {
				byName[p.receiver] = append(byName[p.receiver], place{i, j})
				continue
			}
			for _, n := range p.names {
				byName[n] = append(byName[n], place{i, j})
			}
		}
	}
	for i, f := range files {
		for j, p := range f.pieces {
			if p.root {
				add(place{i, j})
				for _, n := range p.names {
					for _, at := range byName[n] {
						add(at)
					}
				}
			}
		}
	}
	for len(queue) > 0 {
		at := queue[len(queue)-1]
		queue = queue[:len(queue)-1]
		p := files[at.file].pieces[at.piece]
		for _, n := range p.uses {
			for _, next := range byName[n] {
				add(next)
			}
		}
		for _, n := range p.names { // methods of a type that is reached
			if p.receiver == "" {
				for _, next := range byName[n] {
					add(next)
				}
			}
		}
	}
	h := newHasher()
	for i, f := range files {
		s.need[i] = neededImports(f, s.keep[i], func(name string) bool { return byName[name] != nil }, realName)
		any := false
		for j, p := range f.pieces {
			if s.keep[i][j] {
				h.uint64(p.hash)
				any = true
			}
		}
		if !any { // a file that adds nothing does not show
			s.need[i] = nil
			continue
		}
		h.uint64(uint64(i))
		for _, spec := range f.imports {
			if slices.Contains(s.need[i], spec.path) {
				h.strings(spec.name, spec.path)
			}
		}
	}
	s.hash = h.sum()
	return s
}

func neededImports(f summary, keep []bool, declared func(string) bool, realName func(string) string) []string {
	used, open := map[string]bool{}, map[string]bool{}
	for j, p := range f.pieces {
		if !keep[j] {
			continue
		}
		for _, n := range p.uses {
			used[n] = true
		}
		for _, q := range p.qualifiers {
			if !declared(q) {
				open[q] = true
			}
		}
	}
	need := map[string]bool{}
	for _, spec := range f.imports {
		name := spec.name
		if name == "" {
			name = guessName(spec.path)
		}
		if name == "." && len(used) > 0 || used[name] {
			need[spec.path] = true
			delete(open, name)
		}
	}
	if len(open) > 0 {
		for _, spec := range f.imports {
			if spec.name == "" && !need[spec.path] && open[realName(spec.path)] {
				need[spec.path] = true
			}
		}
	}
	var out []string
	for _, spec := range f.imports {
		if need[spec.path] && !slices.Contains(out, spec.path) {
			out = append(out, spec.path)
		}
	}
	return out
}

// guessName is the conventional package name of an import path: "pgx" for "github.com/jackc/pgx/v5", "yaml" for "gopkg.in/yaml.v3".
func guessName(path string) string {
	parts := strings.Split(path, "/")
	last := parts[len(parts)-1]
	if len(parts) > 1 && isMajor(last) {
		last = parts[len(parts)-2]
	}
	if i := strings.LastIndex(last, ".v"); i > 0 && isMajor(last[i+1:]) {
		last = last[:i]
	}
	last = strings.TrimPrefix(last, "go-")
	last = strings.TrimSuffix(strings.TrimSuffix(last, "-go"), ".go")
	if i := strings.LastIndexAny(last, "-."); i >= 0 {
		last = last[i+1:]
	}
	return last
}

func isMajor(s string) bool {
	return len(s) > 1 && s[0] == 'v' && strings.Trim(s[1:], "0123456789") == ""
}

// thin returns the file with only the pieces to keep, without bodies, sharing nodes with the original, which stays as it is.
func thin(file *ast.File, pieces []piece, keep []bool) *ast.File {
	specs := map[int][]int{}
	whole := map[int]bool{}
	for j, p := range pieces {
		switch {
		case !keep[j]:
		case p.spec < 0:
			whole[p.decl] = true
		default:
			specs[p.decl] = append(specs[p.decl], p.spec)
		}
	}
	out := &ast.File{Package: file.Package, Name: file.Name, Imports: file.Imports, FileStart: file.FileStart, FileEnd: file.FileEnd, GoVersion: file.GoVersion}
	for i, d := range file.Decls {
		g, ok := d.(*ast.GenDecl)
		fd, fn := d.(*ast.FuncDecl)
		switch {
		case fn && whole[i]:
			out.Decls = append(out.Decls, &ast.FuncDecl{Recv: fd.Recv, Name: fd.Name, Type: fd.Type})
		case isImport(d), whole[i]:
			out.Decls = append(out.Decls, d)
		case ok && specs[i] != nil:
			c := *g
			c.Specs = nil
			for _, j := range specs[i] {
				c.Specs = append(c.Specs, thinSpec(g.Specs[j]))
			}
			out.Decls = append(out.Decls, &c)
		}
	}
	return out
}

// thinSpec drops initial values that add nothing to a variable's type.
func thinSpec(s ast.Spec) ast.Spec {
	v, ok := s.(*ast.ValueSpec)
	if !ok || len(v.Values) == 0 {
		return s
	}
	c := *v
	if v.Type != nil {
		c.Values = nil
		return &c
	}
	c.Values = slices.Clone(v.Values)
	for i, e := range c.Values {
		c.Values[i] = thinValue(e)
	}
	return &c
}

func thinValue(e ast.Expr) ast.Expr {
	switch e := e.(type) {
	case *ast.UnaryExpr:
		c := *e
		c.X = thinValue(e.X)
		return &c
	case *ast.CompositeLit:
		if thinLiteral(e) {
			c := *e
			c.Elts = nil
			return &c
		}
	case *ast.FuncLit:
		c := *e
		c.Body = &ast.BlockStmt{Lbrace: e.Body.Lbrace, Rbrace: e.Body.Rbrace}
		return &c
	}
	return e
}
