package golang

import (
	"context"
	"go/ast"
	"go/types"
	"strings"

	"github.com/perfls/perfls/internal/golang"
)

// ChunkSize is how many keys one batched query takes: well below the 32,766 parameters of SQLite and the 65,535 of PostgreSQL and MySQL.
const ChunkSize = 5000

// Options is what the rewriter cannot see in one package. The zero value knows nothing.
type Options struct {
	// Writes says what the call at a byte range of a file does to a database: the texts of the statements that write, "" for an unknown
	// one. known is false if not everything that the call may run is known. nil: nothing is known.
	Writes func(path string, start, end int) (statements []string, known bool)
	// Unique reports whether a column is known to be unique in its table. nil: only columns named like a key are.
	Unique func(table, column string) bool
	// Requires reports whether the module requires another one directly. nil: only what the package imports.
	Requires func(module string) bool
}

// batch is everything that is known about one look-up in a loop, before anything is written.
type batch struct {
	*source
	options   Options
	decl      ast.Decl      // the declaration at the top level of the file that everything stands in
	receiver  types.Object  // of decl, if it is a method with a named receiver
	function  *ast.FuncDecl // decl, if it is a function
	look      *lookup
	loop      *loop
	statement *statement
	keys      *keys
	handling  *handling
	dest      *destination
}

// BatchQuery turns a look-up of one row per pass of a loop into one query for all keys before the loop, and a map that the loop reads.
// Results, their order, duplicates and what happens on a missing row stay; see the notes for what does not.
func BatchQuery(ctx context.Context, c *golang.Checked, site Site, o Options) (*Rewrite, error) {
	s, err := open(c, site.Path)
	if err != nil {
		return nil, err
	}
	if site.Call < 0 || site.Call > len(s.text) {
		return nil, refuse("the place lies outside of the file")
	}
	b := &batch{source: s, options: o}
	look, path, err := s.findLookup(site.Call, site.Call)
	if err != nil {
		return nil, err
	}
	inner := path
	if b.loop, inner, err = s.findLoop(path); err != nil {
		return nil, err
	}
	if site.Loop >= 0 && s.offset(b.loop.stmt.Pos()) != site.Loop {
		return nil, refuse("the query stands in a loop within that loop: the keys of all of its passes are not known before it")
	}
	b.look = look
	for _, n := range path {
		if d, ok := n.(ast.Decl); ok {
			b.decl = d
			break
		}
	}
	if f, ok := b.decl.(*ast.FuncDecl); ok {
		b.function = f
		if f.Recv != nil && len(f.Recv.List) == 1 && len(f.Recv.List[0].Names) == 1 {
			b.receiver = c.Info.Defs[f.Recv.List[0].Names[0]]
		}
	}
	if err := b.readQuery(inner); err != nil {
		return nil, err
	}
	if b.handling, err = s.findHandling(b.loop, look); err != nil {
		return nil, err
	}
	if b.dest, err = s.findDestination(b.loop, look, b.handling); err != nil {
		return nil, err
	}
	if err := b.goesThrough(); err != nil {
		return nil, err
	}
	if err := b.writesNothing(); err != nil {
		return nil, err
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	return b.write()
}

// readQuery checks the statement and its arguments.
func (b *batch) readQuery(inner []ast.Node) error {
	if err := b.constantText(b.look); err != nil {
		return err
	}
	fixed := []ast.Expr{b.look.handle}
	if b.look.ctx != nil {
		fixed = append(fixed, b.look.ctx)
	}
	for _, e := range fixed {
		if !b.invariant(b.loop, e) {
			return refuse("%s may differ from pass to pass", b.of(e))
		}
	}
	st, err := readStatement(b.look.sql, len(b.look.args), func(i int) bool { return !b.invariant(b.loop, b.look.args[i]) })
	if err != nil {
		return err
	}
	b.statement = st
	if !st.uniqueByName() && (b.options.Unique == nil || !b.options.Unique(st.table, st.column)) {
		return refuse("%s.%s is not known to be unique: with several rows for a key, the batch might keep another one", st.table, st.column)
	}
	for i, arg := range b.look.args {
		if i == st.keyHole() {
			continue
		}
		t := b.pkg.Info.TypeOf(arg)
		if t == nil {
			return refuse("the type of %s is unknown", b.of(arg))
		}
		if _, list := t.Underlying().(*types.Slice); list && b.look.library == sqlxLibrary {
			return refuse("the argument %s is a list, which sqlx.In would spread", b.of(arg))
		}
	}
	if b.look.library == sqlxLibrary && strings.Count(st.text, "?") > 0 && !st.dollar && strings.Count(st.text, "?") != st.holes {
		return refuse("the statement has a ? that is no placeholder, which sqlx.In would count")
	}
	if b.look.library == pgxLibrary && !st.dollar {
		return refuse("the statement does not use $1 placeholders")
	}
	key := b.look.args[st.keyHole()]
	if b.keys, err = b.findKeys(b.loop, b.look, inner, key); err != nil {
		return err
	}
	if isText(b.keys.typ) && !st.dollar && !b.sqlite() {
		return refuse("the key is text: MySQL compares it without regard to case, a map does not")
	}
	return nil
}

func isText(t types.Type) bool {
	basic, ok := t.Underlying().(*types.Basic)
	return ok && basic.Info()&types.IsString != 0
}

// sqlite reports whether the program uses SQLite, going by its drivers, and not MySQL.
func (b *batch) sqlite() bool {
	return (b.requires("modernc.org/sqlite") || b.requires("github.com/mattn/go-sqlite3") || b.requires("github.com/glebarez/go-sqlite") ||
		b.requires("github.com/ncruces/go-sqlite3")) && !b.requires("github.com/go-sql-driver/mysql")
}

// requires reports whether the package imports from a module or, as far as the options know, its module requires it.
func (b *batch) requires(module string) bool {
	for _, p := range b.pkg.Types.Imports() {
		if p.Path() == module || strings.HasPrefix(p.Path(), module+"/") {
			return true
		}
	}
	return b.options.Requires != nil && b.options.Requires(module)
}

// notes says what a reviewer has to know.
func (b *batch) notes() []string {
	st := b.statement
	notes := []string{
		"The rows come from one statement per 5,000 keys instead of one per element: one snapshot, held in memory as a whole.",
		"A database error now appears before the first pass of the loop, and so before the effects of earlier passes.",
		"This rests on " + st.table + "." + st.column + " being unique.",
	}
	if isText(b.keys.typ) {
		notes = append(notes, "Rows are found by the exact text of "+st.column+": a column that ignores case, pads, or is of type uuid finds fewer.")
	}
	for _, t := range b.dest.targets {
		if t.operand != nil && refers(b.pkg.Info.TypeOf(t.operand)) {
			notes = append(notes, "Elements with the same key share what "+b.of(t.operand)+" points to.")
		}
	}
	for _, obj := range b.look.texts {
		if obj.Parent() == b.pkg.Types.Scope() && b.count(obj) == 1 {
			notes = append(notes, obj.Name()+" is not used any more.")
		}
	}
	return notes
}

// refers reports whether copies of a value share something.
func refers(t types.Type) bool {
	if t == nil {
		return false
	}
	switch t.Underlying().(type) {
	case *types.Pointer, *types.Slice, *types.Map:
		return true
	}
	return false
}

func (b *batch) count(obj types.Object) int {
	n := 0
	for _, used := range b.pkg.Info.Uses {
		if used == obj {
			n++
		}
	}
	return n
}

// title says what changes, since a batched query is never without.
func (b *batch) title() string {
	return "Look up " + plural(b.statement.table) + " by " + b.statement.column + " in one query before the loop (one snapshot; a database error comes before the first pass)"
}

// rests lists the packages whose declarations the rewritten code uses and that were not loaded. named are those that it names.
func (b *batch) rests(named []string) []string {
	paths := append([]string{b.look.noRows.path}, named...)
	for _, e := range []ast.Expr{b.look.handle, b.look.query} {
		if path, _ := namedType(b.pkg.Info.TypeOf(e)); path != "" {
			paths = append(paths, path)
		}
	}
	for _, r := range b.dest.roots {
		if path, _ := namedType(r.typ); path != "" {
			paths = append(paths, path)
		}
	}
	return stubbed(b.pkg, paths...)
}
