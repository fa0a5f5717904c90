package main

import (
	"encoding/json"
	"fmt"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/perfls/perfls/internal/model"
	"github.com/perfls/perfls/internal/workspace"
)

func (p *program) rulesCommand() *cobra.Command {
	asJSON := false
	c := &cobra.Command{
		Use:   "rules",
		Short: "List the rules",
		Args:  cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			if asJSON {
				return p.rulesJSON()
			}
			return p.rules()
		},
	}
	c.Flags().BoolVar(&asJSON, "json", false, "write JSON")
	return c
}

func (p *program) rules() error {
	w := tabwriter.NewWriter(p.stdout, 0, 0, 2, ' ', 0)
	for _, r := range workspace.Rules() {
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\n", r.ID, r.Category, r.Level, r.Summary)
	}
	return w.Flush()
}

func (p *program) rulesJSON() error {
	type entry struct {
		ID        string   `json:"id"`
		Category  string   `json:"category"`
		Level     string   `json:"level"`
		Languages []string `json:"languages"`
		Fixes     []string `json:"fixes"`
		Safety    string   `json:"safety"`
		Summary   string   `json:"summary"`
	}
	out := []entry{}
	for _, r := range workspace.Rules() {
		e := entry{ID: r.ID, Category: r.Category, Level: r.Level.String(), Languages: []string{}, Fixes: []string{}, Safety: r.Fix, Summary: r.Summary}
		e.Fixes = append(e.Fixes, r.Fixes...)
		for _, l := range r.Languages {
			e.Languages = append(e.Languages, languageName(l))
		}
		out = append(out, e)
	}
	e := json.NewEncoder(p.stdout)
	e.SetIndent("", " ")
	return e.Encode(out)
}

func languageName(l model.Language) string {
	switch l {
	case model.Go:
		return "go"
	case model.TypeScript:
		return "typescript"
	}
	return "unknown"
}
