package typescript

import (
	"context"
	"fmt"
	"path"
	"path/filepath"

	tsgo "github.com/microsoft/typescript-go/shim"
)

// Checked is one own file with its syntax and types, as fixes need it. It belongs to the function that it is lent to.
type Checked struct {
	Path    string // absolute
	Text    string
	Source  *tsgo.SourceFile
	Checker *tsgo.Checker

	program  *program
	resolver *resolver
}

// Check lends the absolute path's file to do. It fails if the path is no own file of a project, with do's error, or with a *Panic if
// typescript-go failed.
func (s *Session) Check(ctx context.Context, path string, do func(*Checked) error) error {
	snap, err := s.look(ctx)
	if err != nil {
		return err
	}
	f := snap.byPath[slashed(path)]
	if f == nil {
		return fmt.Errorf("%s is in no project", path)
	}
	prog, err := snap.program(ctx, f.project)
	if err != nil {
		return err
	}
	src := prog.source(f.path)
	if src == nil {
		return fmt.Errorf("%s is in no project", path)
	}
	return prog.withChecker(ctx, func(c *tsgo.Checker) error {
		return do(&Checked{Path: filepath.Clean(path), Text: src.Text(), Source: src, Checker: c, program: prog, resolver: newResolver(prog, c)})
	})
}

// Errors are the messages of the file's syntax errors and type errors, in the order of the text. JavaScript has type errors only where it
// asks to be checked.
func (c *Checked) Errors(ctx context.Context) (syntax, types []string) {
	for _, d := range c.program.ts.GetSyntacticDiagnostics(ctx, c.Source) {
		syntax = append(syntax, d.String())
	}
	if tsgo.IsSourceFileJS(c.Source) && !tsgo.IsCheckJSEnabledForFile(c.Source, c.program.ts.Options()) {
		return syntax, nil
	}
	for _, d := range c.Checker.GetDiagnostics(ctx, c.Source) {
		types = append(types, d.String())
	}
	return syntax, types
}

// Parses says whether the file has no errors of syntax.
func (c *Checked) Parses() bool { return len(c.Source.Diagnostics()) == 0 }

// Callees are what a call may lead to, as facts name it: "typeorm#Repository.findOne", "lib#Array.map", "src/users.ts#load"; a package that
// is neither installed nor described begins with "?".
func (c *Checked) Callees(call *tsgo.Node) []string {
	var out []string
	for _, t := range c.resolver.call(call) {
		out = append(out, t.String())
	}
	return out
}

// Receivers are the names of the type of what a method is called on, and of those that it extends, in the same form.
func (c *Checked) Receivers(call *tsgo.Node) []string {
	var out []string
	for _, t := range c.resolver.receivers(calleeOf(call)) {
		out = append(out, t.String())
	}
	return out
}

// Typed says whether a package's own declarations are installed for the file: others are typed by what perfls knows of them.
func (c *Checked) Typed(pkg string) bool {
	return c.resolver.view.typedAbove(path.Dir(slashed(c.Path)), pkg)
}

// Strict says whether types tell null and undefined apart.
func (c *Checked) Strict() bool {
	o := c.program.ts.Options()
	return o.GetStrictOptionValue(o.StrictNullChecks)
}
