package typescript

import (
	"context"
	"strings"

	tsgo "github.com/microsoft/typescript-go/shim"

	"github.com/perfls/perfls/internal/text"
	"github.com/perfls/perfls/internal/typescript"
	"github.com/perfls/perfls/quickfix/rewrite"
)

// ChunkSize is how many keys one batched query takes: well below the 32,766 parameters of SQLite and the 65,535 of PostgreSQL and MySQL.
const ChunkSize = 5000

// Site is a look-up as the facts have it.
type Site struct {
	Offset  int    // the name of the callee, in bytes
	Library string // as in model.Effect: "prisma"
	Model   string // what is queried, if known: "User"
}

// Write is a call that may change the database.
type Write struct {
	Callee string // as written
	Model  string // what it writes to; "" if unknown
	Known  bool   // it does write; else nobody knows what it does
}

// Options is what the rewriter cannot see in one file. The zero value knows nothing.
type Options struct {
	// Writes lists what the calls in a byte range may do to databases, in order, leaving out the query at a byte offset. nil: nothing is known.
	Writes func(start, end, except int) []Write
	// MySQL says whether the program may talk to MySQL, which compares texts without regard to case.
	MySQL bool
}

// batch is everything that is known about one look-up in a loop, before anything is written.
type batch struct {
	*source
	options Options
	site    Site
	look    *lookup
	loop    *loop
	keys    *keys
	use     *use
	names   *names
	notes   []string
}

// BatchQuery turns a look-up by one key per pass of a loop into one query for all keys before the loop, and a map that the loop reads.
// Results, their order, duplicates and what happens on a missing row stay; see the notes for what does not.
func BatchQuery(ctx context.Context, c *typescript.Checked, site Site, o Options) (*rewrite.Rewrite, error) {
	s, err := open(c)
	if err != nil {
		return nil, err
	}
	call := s.callAt(site.Offset)
	if call == nil {
		return nil, refuse("there is no call at the place")
	}
	b := &batch{source: s, options: o, site: site}
	read := libraries[site.Library]
	if read == nil {
		return nil, refuse("the fix does not know %s", orText(site.Library, "the library"))
	}
	look := &lookup{source: s, call: outermost(call), site: site}
	if b.loop, err = s.findLoop(look.call); err != nil {
		return nil, err
	}
	look.tick = b.loop.callback != nil
	look.varies = func(n *tsgo.Node) bool { return !b.loop.invariant(n) }
	if err := read(look, call); err != nil {
		return nil, err
	}
	b.look = look
	for _, step := range []func() error{b.plainTexts, b.findUse, b.fixedParts, b.findKeys, b.loop.goesThrough, b.rowsAreRead, b.writesNothing} {
		if err := step(); err != nil {
			return nil, err
		}
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	return b.write()
}

func orText(text, other string) string {
	if text == "" {
		return other
	}
	return text
}

// callAt is the call whose callee's name begins at an offset.
func (s *source) callAt(offset int) *tsgo.Node {
	if offset < 0 || offset >= len(s.Text) {
		return nil
	}
	path := s.around(offset)
	for i := len(path) - 1; i > 0; i-- {
		if call := path[i-1]; call.Kind == tsgo.KindCallExpression {
			if callee := call.Expression(); callee == path[i] || inside(path[i], callee) && skip(callee) == path[i] {
				return call
			}
			return nil
		}
		if path[i].Kind != tsgo.KindIdentifier && path[i].Kind != tsgo.KindPropertyAccessExpression && path[i].Kind != tsgo.KindNonNullExpression &&
			path[i].Kind != tsgo.KindParenthesizedExpression {
			return nil
		}
	}
	return nil
}

// plainTexts refuses a query with a text of several lines in it: it is indented anew, which only SQL does not mind.
func (b *batch) plainTexts() error {
	var failed error
	each(b.look.call, func(n *tsgo.Node) bool {
		switch n.Kind {
		case tsgo.KindNoSubstitutionTemplateLiteral, tsgo.KindTemplateExpression:
			if b.site.Library != "pg" && strings.Contains(b.of(n), "\n") {
				failed = refuse("the query holds a text of several lines")
			}
		}
		return failed == nil
	})
	return failed
}

// fixedParts checks that what the query is made of besides its key is the same in every pass.
func (b *batch) fixedParts() error {
	for _, n := range b.look.fixed {
		if !b.loop.invariant(n) {
			return refuse("%s may differ from pass to pass", b.brief(n))
		}
	}
	return nil
}

// writesNothing checks that no pass changes what a later pass would have read.
func (b *batch) writesNothing() error {
	if b.options.Writes == nil {
		return refuse("it is not known what the loop writes")
	}
	from, to := b.start(b.loop.stmt), b.loop.stmt.End()
	for _, w := range b.options.Writes(from, to, b.site.Offset) {
		if !w.Known {
			return refuse("the loop calls %s, which might write to the table", w.Callee)
		}
		if w.Model == "" || b.site.Model == "" || w.Model == b.site.Model {
			return refuse("the loop writes to the database with %s", w.Callee)
		}
	}
	return nil
}

// title says what changes, since a batched query is never without.
func (b *batch) title() string {
	return "Look up " + b.look.plural() + " by " + b.look.column + " in one query before the loop (one snapshot; a database error comes before the first pass)"
}

// write makes the edits.
func (b *batch) write() (*rewrite.Rewrite, error) {
	w := &writer{batch: b}
	edits, err := w.edits()
	if err != nil {
		return nil, err
	}
	r := &rewrite.Rewrite{Title: b.title(), Notes: b.notes, Edits: map[string][]text.Edit{b.Path: b.finish(edits)}}
	if !b.Typed(b.look.library) {
		r.Untyped = []string{b.look.library}
	}
	return r, nil
}
