package main

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/perfls/perfls/internal/link"
	"github.com/perfls/perfls/internal/model"
	"github.com/perfls/perfls/internal/report"
	"github.com/perfls/perfls/internal/workspace"
)

func (p *program) doctorCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "doctor [path...]",
		Short: "Tell what perfls could read and resolve, and why something is silent",
		RunE:  func(c *cobra.Command, args []string) error { return p.doctor(c.Context(), args) },
	}
}

func (p *program) doctor(ctx context.Context, paths []string) error {
	a, err := p.analyze(ctx, request{paths: paths})
	if err != nil {
		return err
	}
	o := workspace.DefaultOptions(a.target.root, p.environ)
	s := a.result.Stats
	w := tabwriter.NewWriter(p.stdout, 0, 0, 2, ' ', 0)
	line := func(name, format string, args ...any) {
		fmt.Fprintf(w, "%s\t%s\n", name, report.Plain(fmt.Sprintf(format, args...)))
	}
	line("perfls", "%s", version())
	line("folder", "%s", a.target.root)
	line("Go installation", "%s", cmp.Or(o.GOROOT, "none: the built-in digest of the standard library's declarations is used"))
	line("module cache", "%s", cmp.Or(o.ModCache, "none: dependencies are typed by stubs"))
	line("target", "%s/%s, tags %v", o.GOOS, o.GOARCH, o.Tags)
	line("read", "%s, %d functions", sources(s), s.Functions)
	if s.Calls > 0 {
		line("calls", "%d, %.1f%% resolved", s.Calls, 100*float64(s.Resolved)/float64(s.Calls))
	}
	line("configuration", "%s", cmp.Or(strings.Join(a.snapshot.Config().Files(), ", "), "none"))
	if err := w.Flush(); err != nil {
		return err
	}
	modules, err := moduleLines(ctx, a)
	if err != nil {
		return err
	}
	p.section("modules", modules)
	if a.snapshot.TypeScript() != nil {
		projects, err := projectLines(ctx, a)
		if err != nil {
			return err
		}
		p.section("TypeScript and JavaScript projects", projects)
	}
	p.section("entries by framework", entries(a.result.Program))
	p.section("tables by what declares them", tables(a.result.Program))
	p.section("imported packages typed by a stub or not at all", s.Stubbed)
	p.section("packages and files with calls that were not resolved", unresolved(a.result.Program))
	var problems []string
	for _, problem := range a.result.Problems {
		problems = append(problems, told(problem))
	}
	for _, f := range a.result.Failures {
		problems = append(problems, fmt.Sprintf("rule %s failed: %v", f.Rule, f.Err))
	}
	p.section("problems", problems)
	return nil
}

// section prints a title with its lines, or that there are none.
func (p *program) section(title string, lines []string) {
	if len(lines) == 0 {
		fmt.Fprintf(p.stdout, "\n%s: none\n", title)
		return
	}
	fmt.Fprintf(p.stdout, "\n%s:\n", title)
	for _, l := range lines {
		fmt.Fprintf(p.stdout, "  %s\n", report.Plain(l))
	}
}

// moduleLines describes the modules that were found.
func moduleLines(ctx context.Context, a *analysis) ([]string, error) {
	session := a.snapshot.Session()
	if session == nil {
		return nil, nil
	}
	modules, err := session.Modules(ctx)
	if err != nil {
		return nil, err
	}
	var out []string
	for _, m := range modules {
		line := fmt.Sprintf("%s in %s", m.Path, cmp.Or(m.Dir, "."))
		if !m.Declared {
			line = fmt.Sprintf("no go.mod for %s: its code is read as one module", cmp.Or(m.Dir, "."))
		}
		if m.Vendored {
			line += ", vendored"
		}
		out = append(out, line)
	}
	return out, nil
}

// projectLines describes the TypeScript and JavaScript projects that were found, by their tsconfig.json or jsconfig.json.
func projectLines(ctx context.Context, a *analysis) ([]string, error) {
	projects, err := a.snapshot.TypeScript().Projects(ctx)
	if err != nil {
		return nil, err
	}
	var out []string
	for _, project := range projects {
		name := project.ID
		if project.Config == "" {
			name = fmt.Sprintf("no tsconfig.json or jsconfig.json for %s", strings.TrimSuffix(cmp.Or(project.ID, "."), "/"))
		}
		out = append(out, fmt.Sprintf("%s: %d files", name, len(project.Files)))
	}
	return out, nil
}

// entries lists what enters the program, by role and framework, each with its routes.
func entries(program *link.Program) []string {
	counts := map[string]int{}
	routes := map[string][]string{}
	for _, f := range program.Funcs {
		for _, e := range f.Entries {
			key := fmt.Sprintf("%s %s", roleName(e.Role), cmp.Or(e.Framework, "(no framework)"))
			counts[key]++
			if e.Route != "" {
				routes[key] = append(routes[key], link.Label(e))
			}
		}
	}
	var out []string
	for _, key := range slices.Sorted(maps.Keys(counts)) {
		out = append(out, fmt.Sprintf("%s: %d", key, counts[key]))
		slices.Sort(routes[key])
		for _, r := range slices.Compact(routes[key]) {
			out = append(out, "  "+r)
		}
	}
	return out
}

// tables counts those that files and types declare, by who applies the declaration, and lists the ones that rules are silent about.
func tables(program *link.Program) []string {
	counts := map[string]int{}
	var doubtful []string
	for _, r := range program.Relations() {
		counts[r.Declared[0].Source]++
		if why := r.Uncertain(); why != "" {
			doubtful = append(doubtful, fmt.Sprintf("  %s: %s", r.Name, why))
		}
	}
	var out []string
	for _, source := range slices.Sorted(maps.Keys(counts)) {
		out = append(out, fmt.Sprintf("%s: %d", source, counts[source]))
	}
	if len(doubtful) > 0 {
		out = append(out, fmt.Sprintf("not certain, so that nothing is said of their indexes: %d", len(doubtful)))
	}
	return append(out, doubtful[:min(len(doubtful), 20)]...)
}

func roleName(r model.Role) string {
	switch r {
	case model.Request:
		return "request"
	case model.Job:
		return "job"
	case model.Message:
		return "message"
	case model.Command:
		return "command"
	case model.StartUp:
		return "start-up"
	case model.Migration:
		return "migration"
	case model.Test:
		return "test"
	}
	return "other"
}

// unresolved lists the packages where a rule's silence means least, worst first.
func unresolved(program *link.Program) []string {
	packages := slices.DeleteFunc(slices.Clone(program.Packages), func(p *model.Package) bool { return p.Unresolved == 0 })
	slices.SortStableFunc(packages, func(a, b *model.Package) int { return cmp.Compare(b.Unresolved, a.Unresolved) })
	var out []string
	for _, p := range packages[:min(len(packages), 20)] {
		out = append(out, fmt.Sprintf("%s: %d", p.ID, p.Unresolved))
	}
	return out
}
