package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/perfls/perfls/cmd/perfls/internal/replace"
	"github.com/perfls/perfls/internal/fixall"
	"github.com/perfls/perfls/internal/report"
)

// fixFlags are the flags of fix alone.
type fixFlags struct {
	review, interactive, diff, explain, allowDirty bool
	format                                         string
}

func (p *program) fixCommand() *cobra.Command {
	var r request
	var flags fixFlags
	c := &cobra.Command{
		Use:   "fix [path...]",
		Short: "Apply fixes to a repository, a folder or a file",
		Long: `fix applies the fixes of what "perfls check" finds under the paths; without a path, in the working directory. Without --review these
are the safe ones: the program does the same, faster. With it, also those that somebody has to look at, since something may differ that the
notes name: when an error shows, how much memory is held.

Each fix has been checked: the edited files parse, type-check no worse than before and keep their comments, the finding is gone, no other
has come, and the program does what the fix declares and nothing else. Fixes that touch the same function are applied one after the other,
each to what the one before made.

Files are replaced as a whole, all or none, and keep their permissions and line breaks. A file is not edited if git does not have its present
text, because it was changed or added and neither staged nor committed, or lies in no repository: --allow-dirty edits it all the same.
Nor is one that is generated, vendored, read-only, or a symbolic link that leads out of the repository.

It exits with 0 if nothing was there to fix or all was fixed, 1 if fixes were refused or declined, 2 on failure, and then no file has
changed unless the message says so. With --diff, which writes no file, 1 says that there is a difference.`,
		RunE: func(c *cobra.Command, args []string) error {
			r.paths = args
			return p.fix(c.Context(), r, flags)
		},
	}
	f := c.Flags()
	f.BoolVar(&flags.review, "review", false, "apply fixes that are to be reviewed, too")
	f.StringSliceVar(&r.rules, "rule", nil, "fix only what these rules find")
	f.BoolVarP(&flags.interactive, "interactive", "i", false, "show each fix and ask on standard input whether to apply it")
	f.BoolVar(&flags.diff, "diff", false, "write the changes to standard output as a unified diff, and no file")
	f.BoolVar(&flags.explain, "explain", false, "say of each fix, safe or not, that it applies or why it is refused; change nothing")
	f.BoolVar(&flags.allowDirty, "allow-dirty", false, "edit files whose present text git does not have")
	f.StringVar(&flags.format, "format", "text", "text or json")
	c.MarkFlagsMutuallyExclusive("interactive", "diff", "explain")
	return c
}

func (p *program) fix(ctx context.Context, r request, flags fixFlags) error {
	switch {
	case flags.format != "text" && flags.format != "json":
		return fmt.Errorf("unknown format %q: use text or json", flags.format)
	case flags.interactive && flags.format == "json":
		return errors.New("--interactive talks to people: use --format text")
	}
	a, err := p.analyze(ctx, r)
	if err != nil {
		return err
	}
	out := &report.Fixes{Version: version(), Shown: func(path string) string { return a.target.shown(a.snapshot.Abs(path)) }}
	options := fixall.Options{Review: flags.review, Covers: a.target.covers}
	progress := p.progress()
	defer progress.clear()
	if !flags.interactive {
		options.Progress = func(done, total int) { progress.show("fix", done, total) }
	}
	if flags.explain {
		return p.explainFixes(ctx, a, options, out, flags)
	}
	guard, err := newGuard(a, flags.allowDirty || flags.diff)
	if err != nil {
		return err
	}
	options.Editable = guard.editable
	if flags.interactive {
		options.Decide = p.newDialogue(out.Shown).decide
	}
	if out.Result, err = fixall.Run(ctx, a.snapshot, options); err != nil {
		return err
	}
	progress.clear()
	if !flags.diff && len(out.Files) > 0 {
		if err := replace.Files(ctx, guard.files(out.Files)); err != nil {
			return fmt.Errorf("write the fixed files: %w", err)
		}
		out.Written = true
	}
	if err := p.reportFixes(out, flags); err != nil {
		if out.Written {
			return fmt.Errorf("the files have been fixed, but not all could be told: %w", err)
		}
		return fmt.Errorf("write the report: %w", err)
	}
	p.tellProblems(a)
	if flags.diff && len(out.Files) > 0 || !flags.diff && len(out.Refused)+len(out.Declined) > 0 {
		return errFound
	}
	return nil
}

func (p *program) explainFixes(ctx context.Context, a *analysis, o fixall.Options, out *report.Fixes, flags fixFlags) error {
	list, err := fixall.Explain(ctx, a.snapshot, o)
	if err != nil {
		return err
	}
	if flags.format == "json" {
		err = out.ExplainJSON(p.stdout, list)
	} else {
		err = out.ExplainText(p.stdout, report.TextOptions{Color: p.colors(p.stdout)}, list)
	}
	if err != nil {
		return fmt.Errorf("write the report: %w", err)
	}
	p.tellProblems(a)
	return nil
}

// reportFixes writes what was done to standard output; with --diff the difference goes there, and the rest to standard error.
func (p *program) reportFixes(out *report.Fixes, flags fixFlags) error {
	w := p.stdout
	if flags.diff {
		out.Diff = unifiedDiff(out.Files, out.Shown)
		w = p.stderr
	}
	if flags.format == "json" {
		return out.JSON(p.stdout)
	}
	if flags.diff {
		shown := out.Diff
		if p.terminal(p.stdout) {
			shown = report.PlainDiff(shown) // elsewhere it is there to be applied, byte by byte
		}
		if _, err := io.WriteString(p.stdout, shown); err != nil {
			return err
		}
	}
	return out.Text(w, report.TextOptions{Color: p.colors(w)})
}

// unifiedDiff spells changes out, file by file.
func unifiedDiff(files []fixall.File, shown func(path string) string) string {
	var b strings.Builder
	for _, f := range files {
		b.WriteString(unified(shown(f.Path), f.Before, f.After))
	}
	return b.String()
}

// dialogue asks about one fix after the other.
type dialogue struct {
	w     io.Writer
	lines chan string // of standard input; closed at its end
	shown func(path string) string
	all   map[string]bool // the rules whose fixes need no more questions
}

// newDialogue starts to read standard input. The goroutine that does is left behind where a question is interrupted: nothing else ends a
// read from a terminal.
func (p *program) newDialogue(shown func(path string) string) *dialogue {
	d := &dialogue{w: p.stdout, lines: make(chan string), shown: shown, all: map[string]bool{}}
	go func() {
		defer close(d.lines)
		for in := bufio.NewScanner(p.stdin); in.Scan(); {
			d.lines <- in.Text()
		}
	}()
	return d
}

func (d *dialogue) decide(ctx context.Context, x *fixall.Proposal) (fixall.Decision, error) {
	rule := x.Finding.Rule
	fmt.Fprintf(d.w, "%s:%d:%d %s: %s\n\n  %s (%s)\n", report.Plain(d.shown(x.Finding.Place.File)), x.Start.Line+1, x.Start.Column+1, rule,
		report.Plain(x.Finding.Message), report.Plain(x.Fix.Title), x.Fix.Safety)
	for _, note := range x.Notes {
		fmt.Fprintf(d.w, "    %s\n", report.Plain(note))
	}
	fmt.Fprintf(d.w, "\n%s\n", report.PlainDiff(unifiedDiff(x.Changes, d.shown)))
	if d.all[rule] {
		return fixall.Apply, nil
	}
	for {
		if _, err := fmt.Fprintf(d.w, "Apply this fix? [y]es, [n]o, [a]ll of %s, [q]uit: ", rule); err != nil {
			return fixall.Stop, err
		}
		var line string
		var more bool
		select {
		case line, more = <-d.lines:
		case <-ctx.Done():
			fmt.Fprintln(d.w)
			return fixall.Stop, ctx.Err()
		}
		if !more {
			fmt.Fprintln(d.w)
			return fixall.Stop, nil
		}
		switch strings.ToLower(strings.TrimSpace(line)) {
		case "y", "yes":
			return fixall.Apply, nil
		case "n", "no":
			return fixall.Decline, nil
		case "a", "all":
			d.all[rule] = true
			return fixall.Apply, nil
		case "q", "quit":
			return fixall.Stop, nil
		}
		fmt.Fprintln(d.w, "y: apply it; n: leave it; a: apply it and all others of this rule; q: leave it and all that follow, and write those that were applied")
	}
}
