package main

import (
	"context"
	"flag"
	"fmt"
	"slices"
	"strings"

	"github.com/perfls/perfls/diagnostics"
	"github.com/perfls/perfls/diagnostics/rule"
	"github.com/perfls/perfls/internal/files"
	"github.com/perfls/perfls/internal/link"
	"github.com/perfls/perfls/internal/model"
	"github.com/perfls/perfls/internal/workspace"
)

// runIndexes measures what missing-index finds by indexes that are there: each column that an index which is no key begins with loses those
// indexes in turn, and the rule is run again. An index is used if a query outside of tests, migrations and start-up looks rows up by its
// first column with nothing but AND around that; the rule should report the column then.
func runIndexes(args []string) error {
	set := flag.NewFlagSet("indexes", flag.ContinueOnError)
	verbose := set.Bool("v", false, "list the used indexes that are not reported")
	dir, err := parse(set, args)
	if err != nil {
		return err
	}
	w, err := workspace.Open(context.Background(), workspace.Options{Root: dir, FS: files.OS{}})
	if err != nil {
		return err
	}
	result, err := w.Snapshot().Findings(context.Background())
	if err != nil {
		return err
	}
	used := lookedUp(result.Program)
	all, served, reported := 0, 0, 0
	for _, at := range droppable(result.Program) {
		all++
		if !used[at] {
			continue
		}
		served++
		if found(link.Link(without(result.Program.Packages, at)), at) {
			reported++
		} else if *verbose {
			fmt.Printf("not reported: %s (%s) %s\n", at.table, at.column, result.Program.Relation(at.table).Uncertain())
		}
	}
	fmt.Printf("%d columns that begin an index, %d of them used by a query, %d reported without it\n", all, served, reported)
	return nil
}

// indexed is a column of a table, both in lower case.
type indexed struct{ table, column string }

func tables(packages []*model.Package, visit func(name string, t *model.Table)) {
	for _, pkg := range packages {
		for i := range pkg.Tables {
			visit(strings.ToLower(pkg.Tables[i].Name), &pkg.Tables[i])
		}
	}
}

// droppable lists the columns that begin an index and no key, sorted.
func droppable(p *link.Program) []indexed {
	begins, key := map[indexed]bool{}, map[indexed]bool{}
	tables(p.Packages, func(name string, t *model.Table) {
		for _, x := range t.Indexes {
			if len(x.Columns) == 0 || x.Columns[0] == "" {
				continue
			}
			at := indexed{name, strings.ToLower(x.Columns[0])}
			begins[at] = true
			key[at] = key[at] || x.Unique
		}
	})
	var out []indexed
	for at := range begins {
		if !key[at] {
			out = append(out, at)
		}
	}
	slices.SortFunc(out, func(a, b indexed) int { return strings.Compare(a.table+" "+a.column, b.table+" "+b.column) })
	return out
}

// lookedUp is the set of columns that queries look rows up by.
func lookedUp(p *link.Program) map[indexed]bool {
	out := map[indexed]bool{}
	for _, q := range p.Queries() {
		for _, shape := range append([]link.Shape{q.Shape}, q.Shape.Inner...) {
			for _, t := range shape.Terms {
				if r := p.Relation(t.Table); r != nil && (t.Op == "=" || t.Op == "IN") && !t.Joins && !t.Wrapped {
					if c, _, ok := r.Column(t.Column, t.Field); ok {
						out[indexed{strings.ToLower(r.Name), strings.ToLower(c.Name)}] = true
					}
				}
			}
		}
	}
	return out
}

// without is the packages with no index that begins with a column.
func without(packages []*model.Package, at indexed) []*model.Package {
	out := slices.Clone(packages)
	for i, pkg := range out {
		if len(pkg.Tables) == 0 {
			continue
		}
		copied := *pkg
		copied.Tables = slices.Clone(pkg.Tables)
		for j := range copied.Tables {
			t := &copied.Tables[j]
			if strings.EqualFold(t.Name, at.table) {
				t.Indexes = slices.DeleteFunc(slices.Clone(t.Indexes), func(x model.Index) bool {
					return len(x.Columns) > 0 && strings.EqualFold(x.Columns[0], at.column)
				})
			}
		}
		out[i] = &copied
	}
	return out
}

func found(p *link.Program, at indexed) bool {
	var only []*diagnostics.Rule
	for _, r := range diagnostics.Rules() {
		if r.ID == "missing-index" {
			only = append(only, r)
		}
	}
	findings, _ := diagnostics.Run(context.Background(), p, only)
	r := p.Relation(at.table)
	column, _, _ := r.Column(at.column, false)
	return slices.ContainsFunc(findings, func(f diagnostics.Finding) bool {
		return f.Fingerprint == rule.Fingerprint("missing-index", r.Name, column.Name)
	})
}
