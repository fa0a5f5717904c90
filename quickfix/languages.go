package quickfix

import (
	"context"
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"slices"
	"strings"

	"github.com/perfls/perfls/internal/files"
	"github.com/perfls/perfls/internal/golang"
	"github.com/perfls/perfls/internal/model"
	"github.com/perfls/perfls/internal/typescript"
	write "github.com/perfls/perfls/quickfix/golang"
	"github.com/perfls/perfls/quickfix/rewrite"
)

// frontEnd is what fixes and their self-check need of a language, in one version of the workspace.
type frontEnd interface {
	facts(ctx context.Context) ([]*model.Package, error)
	// with is the front end after files changed, as fs now shows them.
	with(fs files.FS, changed []string) frontEnd
	// checksNoWorse refuses an edited file that does not parse, has lost a comment, or has errors of types that it did not have. What the
	// edit rests on and could not be loaded is noted in the rewrite.
	checksNoWorse(ctx context.Context, edited frontEnd, path string, rw *rewrite.Rewrite) error
}

// frontEndOf is nil where the language's files cannot be read.
func frontEndOf(snap Snapshot, language model.Language) frontEnd {
	switch language {
	case model.Go:
		if s := snap.Session(); s != nil {
			return goFrontEnd{s, &lastChecked{}}
		}
	case model.TypeScript:
		if s := snap.TypeScript(); s != nil {
			return scriptFrontEnd{s}
		}
	}
	return nil
}

type goFrontEnd struct {
	session *golang.Session
	checked *lastChecked
}

// check type-checks the package of a file, with all bodies.
func (f goFrontEnd) check(ctx context.Context, path string) (*golang.Checked, error) {
	return f.checked.check(ctx, f.session, path)
}

func (f goFrontEnd) facts(ctx context.Context) ([]*model.Package, error) {
	facts, err := f.session.Facts(ctx)
	if err != nil {
		return nil, err
	}
	return facts.Packages, nil
}

func (f goFrontEnd) with(fs files.FS, changed []string) frontEnd {
	return goFrontEnd{f.session.With(fs, changed), &lastChecked{}}
}

func textOf(c *golang.Checked, path string) string {
	if i := slices.Index(c.Paths, path); i >= 0 {
		return c.Texts[i]
	}
	return ""
}

// keepsComments parses both texts and compares their comments: none may be lost.
func keepsComments(path, before, after string) error {
	count := map[string]int{}
	for _, step := range []struct {
		text string
		n    int
	}{{before, 1}, {after, -1}} {
		f, err := parser.ParseFile(token.NewFileSet(), path, step.text, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil && step.n < 0 {
			return selfCheck("the file does not parse any more: %v", err)
		}
		if f == nil {
			continue
		}
		each(f, func(c *ast.Comment) { count[c.Text] += step.n })
	}
	for _, text := range slices.Sorted(maps.Keys(count)) {
		if count[text] > 0 {
			return selfCheck("the comment %q is lost", text)
		}
	}
	return nil
}

func each(f *ast.File, visit func(*ast.Comment)) {
	for _, g := range f.Comments {
		for _, c := range g.List {
			visit(c)
		}
	}
}

// checksNoWorse compares the errors of a package by their texts. Packages that the edit imports and that could not be loaded are noted in
// the rewrite, and what is not known of them is no error.
func (f goFrontEnd) checksNoWorse(ctx context.Context, edited frontEnd, path string, rw *rewrite.Rewrite) error {
	before, err := f.check(ctx, path)
	if err != nil {
		return err
	}
	after, err := edited.(goFrontEnd).check(ctx, path)
	if err != nil {
		return err
	}
	if err := keepsComments(path, textOf(before, path), textOf(after, path)); err != nil {
		return err
	}
	for _, imported := range after.Untyped {
		if !slices.Contains(before.Untyped, imported) {
			rw.Untyped = append(rw.Untyped, imported)
		}
	}
	known := map[string]int{}
	for _, e := range before.Errors {
		known[e.Msg]++
	}
	for _, e := range after.Errors {
		if known[e.Msg]--; known[e.Msg] >= 0 {
			continue
		}
		at := slices.IndexFunc(after.Untyped, func(imported string) bool {
			return strings.HasPrefix(e.Msg, "undefined: "+write.PackageName(imported)+".")
		})
		if at < 0 {
			return selfCheck("the package does not type-check any more: %s", e.Msg)
		}
		rw.Untyped = append(rw.Untyped, after.Untyped[at])
	}
	slices.Sort(rw.Untyped)
	rw.Untyped = slices.Compact(rw.Untyped)
	return nil
}

type scriptFrontEnd struct{ session *typescript.Session }

func (f scriptFrontEnd) facts(ctx context.Context) ([]*model.Package, error) {
	facts, err := f.session.Facts(ctx)
	if err != nil {
		return nil, err
	}
	return facts.Packages, nil
}

func (f scriptFrontEnd) with(fs files.FS, changed []string) frontEnd {
	return scriptFrontEnd{f.session.With(fs, changed)}
}

// inScript computes a rewrite from the checked text of a script, which is lent for as long.
func inScript(ctx context.Context, t *target, path string, compute func(*typescript.Checked) (*rewrite.Rewrite, error)) (out *rewrite.Rewrite, err error) {
	err = t.front.(scriptFrontEnd).session.Check(ctx, path, func(c *typescript.Checked) error {
		out, err = compute(c)
		return err
	})
	if err != nil {
		return nil, err
	}
	return out, nil
}

// checked is what is compared of one version of a script.
type checked struct{ syntax, types, comments []string }

func (f scriptFrontEnd) check(ctx context.Context, path string) (c checked, err error) {
	err = f.session.Check(ctx, path, func(file *typescript.Checked) error {
		c.syntax, c.types = file.Errors(ctx)
		c.comments = file.Comments()
		return nil
	})
	return c, err
}

func (f scriptFrontEnd) checksNoWorse(ctx context.Context, edited frontEnd, path string, rw *rewrite.Rewrite) error {
	before, err := f.check(ctx, path)
	if err != nil {
		return err
	}
	after, err := edited.(scriptFrontEnd).check(ctx, path)
	if err != nil {
		return err
	}
	if more := without(after.syntax, before.syntax); len(more) > 0 {
		return selfCheck("the file does not parse any more: %s", more[0])
	}
	if lost := without(before.comments, after.comments); len(lost) > 0 {
		return selfCheck("the comment %q is lost", lost[0])
	}
	if more := without(after.types, before.types); len(more) > 0 {
		return selfCheck("the file does not type-check any more: %s", more[0])
	}
	return nil
}

// without takes the elements of b out of a, one for one.
func without(a, b []string) []string {
	count := map[string]int{}
	for _, s := range b {
		count[s]++
	}
	var out []string
	for _, s := range a {
		if count[s]--; count[s] < 0 {
			out = append(out, s)
		}
	}
	return out
}
