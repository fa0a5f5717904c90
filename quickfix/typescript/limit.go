package typescript

import (
	"context"
	"slices"

	tsgo "github.com/microsoft/typescript-go/shim"

	"github.com/perfls/perfls/internal/text"
	"github.com/perfls/perfls/internal/typescript"
	"github.com/perfls/perfls/quickfix/rewrite"
)

// LimitBody bounds what a handler reads, where its framework has a means for that. start is where the handler begins, in bytes; library is what
// it reads the body with.
func LimitBody(ctx context.Context, c *typescript.Checked, start int, library string) (*rewrite.Rewrite, error) {
	s, err := open(c)
	if err != nil {
		return nil, err
	}
	if library != "hono" {
		return nil, refuse("there is no means to bound a raw body: use the framework's parser, which has a limit, or the package raw-body")
	}
	if start < 0 || start >= len(s.Text) {
		return nil, refuse("the place lies outside of the file")
	}
	handler, route := s.registered(start)
	if route == nil {
		return nil, refuse("where the handler is registered is not seen in the file")
	}
	l := &lookup{source: s}
	limit, err := l.importing("hono/body-limit", "bodyLimit", "")
	if err != nil {
		return nil, err
	}
	at := s.start(handler)
	separator := ", "
	if white, own := s.indent(at); own {
		separator = ",\n" + white
	}
	edits := []text.Edit{{Start: at, End: at, New: limit + "({ maxSize: 1024 * 1024 })" + separator}}
	for _, i := range l.imports {
		e, err := s.addImport(i, s.semicolon())
		if err != nil {
			return nil, err
		}
		edits = append(edits, e)
	}
	r := &rewrite.Rewrite{
		Title: "Limit the request body to 1 MiB (larger ones are answered with status 413)",
		Notes: []string{"Bodies of more than 1,048,576 bytes, which were accepted, are now answered with status 413: choose a limit that fits."},
		Edits: map[string][]text.Edit{s.Path: s.finish(edits)},
	}
	if !c.Typed("hono") {
		r.Untyped = []string{"hono"}
	}
	return r, ctx.Err()
}

// registered finds the function that begins at an offset, and the call of a route that it is the last argument of.
func (s *source) registered(start int) (handler, route *tsgo.Node) {
	for _, n := range s.around(start) {
		if !tsgo.IsFunctionLike(n) || s.start(n) != start || n.Parent == nil || n.Parent.Kind != tsgo.KindCallExpression {
			continue
		}
		args := n.Parent.Arguments()
		on, ok := isMethod(n.Parent, "get", "post", "put", "patch", "delete", "options", "all")
		if ok && on != nil && len(args) > 1 && slices.Index(args, n) == len(args)-1 {
			return n, n.Parent
		}
	}
	return nil, nil
}
