package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path"
	"path/filepath"
	"slices"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/perfls/perfls/diagnostics"
	"github.com/perfls/perfls/internal/config"
	"github.com/perfls/perfls/internal/files"
	"github.com/perfls/perfls/internal/report"
	"github.com/perfls/perfls/internal/workspace"
)

func (p *program) explainCommand() *cobra.Command {
	configured := ""
	c := &cobra.Command{
		Use:   "explain RULE | explain --config FILE",
		Short: "Explain a rule, or which settings hold in a file",
		Args:  cobra.MaximumNArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			switch {
			case configured != "" && len(args) == 0:
				return p.explainConfig(configured)
			case configured == "" && len(args) == 1:
				return p.explainRule(args[0])
			}
			return errors.New("explain wants the id of a rule, or --config FILE")
		},
	}
	c.Flags().StringVar(&configured, "config", "", "show which level each rule has in this file, and where that is said")
	return c
}

func (p *program) explainRule(id string) error {
	rules := workspace.Rules()
	i := slices.IndexFunc(rules, func(r *diagnostics.Rule) bool { return r.ID == id })
	if i < 0 {
		return fmt.Errorf("unknown rule %q: \"perfls rules\" lists them", id)
	}
	page := rules[i].Page
	if page == "" {
		page = fmt.Sprintf("# %s\n\n%s\n", id, rules[i].Summary)
	}
	_, err := io.WriteString(p.stdout, page)
	return err
}

func (p *program) explainConfig(name string) error {
	cwd, err := p.cwd()
	if err != nil {
		return fmt.Errorf("the working directory is gone: %w", err)
	}
	file := filepath.Clean(name)
	if !filepath.IsAbs(file) {
		file = filepath.Join(cwd, file)
	}
	folder := file
	if info, err := os.Stat(file); err != nil || !info.IsDir() {
		folder = filepath.Dir(file) // the file itself need not exist
	}
	t, err := p.resolve([]string{folder})
	if err != nil {
		return err
	}
	relative, err := filepath.Rel(t.root, file)
	if err != nil {
		return err
	}
	return p.writeConfig(t.root, filepath.ToSlash(relative))
}

func (p *program) writeConfig(root, file string) error {
	tree := config.Open(files.OS{}, root, workspace.Rules(), nil)
	tree.Visit(path.Dir(file))
	fmt.Fprintf(p.stdout, "%s in %s\n", report.Plain(file), report.Plain(filepath.ToSlash(root)))
	if tree.Excluded(file) {
		fmt.Fprintln(p.stdout, "excluded: not read")
	}
	w := tabwriter.NewWriter(p.stdout, 0, 0, 2, ' ', 0)
	for _, r := range workspace.Rules() {
		level, source := tree.Level(r, file)
		fmt.Fprintf(w, "%s\t%s\t%s\n", r.ID, level, source)
	}
	fmt.Fprintf(w, "possible\t%v\t\n", tree.Possible(file))
	if err := w.Flush(); err != nil {
		return err
	}
	for _, problem := range tree.Problems() {
		fmt.Fprintf(p.stderr, "perfls: %s: line %d: %s\n", report.Plain(problem.Path), problem.Line, report.Plain(problem.Message))
	}
	return nil
}
