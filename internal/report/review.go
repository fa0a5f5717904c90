package report

import (
	"bufio"
	"fmt"
	"io"
	"path"
	"slices"
	"strings"

	"github.com/perfls/perfls/diagnostics"
	"github.com/perfls/perfls/internal/config"
	"github.com/perfls/perfls/internal/text"
)

// reviewLines is how many lines of code a finding shows at most.
const reviewLines = 12

// Review writes the guideline's own report as Markdown: its chapters in order, and for each finding why it costs, the code as it is
// and the code as it could be.
func (r *Report) Review(w io.Writer) error {
	out := bufio.NewWriter(w)
	fmt.Fprintf(out, "# Performance review\n\n%s\n", r.reviewSummary())
	for i, chapter := range config.Categories() {
		fmt.Fprintf(out, "\n## %d. %s\n", i+1, chapter.Title)
		findings := slices.DeleteFunc(slices.Clone(r.Findings), func(f diagnostics.Finding) bool { return f.Category != chapter.ID })
		slices.SortStableFunc(findings, worse)
		if len(findings) == 0 {
			fmt.Fprintf(out, "\n%s\n", r.noFindings(chapter.ID))
		}
		for _, f := range findings {
			r.reviewFinding(out, f)
		}
	}
	if len(r.Problems) > 0 {
		fmt.Fprint(out, "\n## What could not be read\n\n")
		for _, p := range r.Problems {
			where := ""
			if p.Path != "" {
				where = code(p.Path) + ": "
			}
			fmt.Fprintf(out, "- %s%s\n", where, markdown(p.Message))
		}
	}
	return out.Flush()
}

func (r *Report) reviewSummary() string {
	var of [diagnostics.Error + 1]int
	for _, f := range r.Findings {
		of[f.Level]++
	}
	line := "No findings."
	if len(r.Findings) > 0 {
		line = fmt.Sprintf("%s: %s.", plural(len(r.Findings), "finding"), counts(of))
	}
	if r.Suppressed > 0 {
		line += fmt.Sprintf(" %d suppressed.", r.Suppressed)
	}
	return line
}

// noFindings tells silence from blindness: a chapter may have no rule yet.
func (r *Report) noFindings(category string) string {
	if !slices.ContainsFunc(r.Rules, func(rule *diagnostics.Rule) bool { return rule.Category == category }) {
		return "Not checked: perfls has no rule of this chapter yet."
	}
	return "Nothing found."
}

func (r *Report) reviewFinding(w io.Writer, f diagnostics.Finding) {
	at := r.span(f.Place, text.UTF8).Start
	fmt.Fprintf(w, "\n### %s at %s\n\n", markdown(f.Rule), code(fmt.Sprintf("%s:%d", r.Shown(f.Place.File), at.Line)))
	fmt.Fprintf(w, "%s, %s. %s\n", strings.ToUpper(f.Level.String()[:1])+f.Level.String()[1:], f.Confidence, markdown(f.Message))
	if rule := r.ruleByID(f.Rule); rule != nil {
		fmt.Fprintf(w, "\n**Why.** %s\n", why(rule))
	}
	if len(f.Related) > 0 {
		fmt.Fprint(w, "\n**How it gets there.**\n\n")
		for i, hop := range f.Related {
			line := r.span(hop.Place, text.UTF8).Start.Line
			fmt.Fprintf(w, "%d. %s %s\n", i+1, code(fmt.Sprintf("%s:%d", r.Shown(hop.Place.File), line)), markdown(hop.Message))
		}
	}
	if now := r.excerptOf(f); now != "" {
		fmt.Fprintf(w, "\n**Now.**\n\n%s", fenced(language(f.Place.File), now))
	}
	if r.Propose != nil && len(f.Fixes) > 0 {
		if fix, diff := r.Propose(f); diff != "" {
			fmt.Fprintf(w, "\n**Proposed** (%s, %s).\n\n%s", markdown(fix.Title), fix.Safety, fenced("diff", diff))
		}
	}
}

// why is the beginning of the section of a rule's page that says why it costs, or else the rule's summary. A sentence that only leads
// over to a table or list is left out.
func why(rule *diagnostics.Rule) string {
	_, rest, ok := strings.Cut(rule.Page, "\n## Why it costs\n")
	if !ok {
		return rule.Summary
	}
	section, _, _ := strings.Cut(rest, "\n## ")
	paragraph, _, _ := strings.Cut(strings.TrimSpace(section), "\n\n")
	paragraph = strings.Join(strings.Fields(paragraph), " ")
	if end := strings.LastIndex(paragraph, ". "); strings.HasSuffix(paragraph, ":") && end >= 0 {
		paragraph = paragraph[:end+1]
	}
	return paragraph
}

// excerptOf is the code of a finding: whole lines without their common indentation, from where its path begins (the loop) if that is
// near.
func (r *Report) excerptOf(f diagnostics.Finding) string {
	l := r.linesOf(f.Place.File)
	if l.Text() == "" {
		return ""
	}
	first := l.Position(f.Place.Start, text.UTF8).Line
	last := min(l.Position(max(f.Place.Start, f.Place.End-1), text.UTF8).Line, first+reviewLines-1)
	var lines []string
	if head, ok := headLine(l, f, first); ok {
		if last-head < reviewLines {
			first = head
		} else {
			lines = append(lines, l.Line(head), l.Line(head)[:indentation(l.Line(head))]+"…")
		}
	}
	for i := first; i <= last; i++ {
		lines = append(lines, l.Line(i))
	}
	return strings.Join(unindent(lines), "\n") + "\n"
}

// unindent takes the common indentation away and cuts what is too long to read.
func unindent(lines []string) []string {
	indent := -1
	for _, line := range lines {
		if n := indentation(line); n < len(line) && (indent < 0 || n < indent) {
			indent = n
		}
	}
	out := make([]string, len(lines))
	for i, line := range lines {
		out[i] = line[min(max(indent, 0), len(line)):]
		if len(out[i]) > excerptWidth {
			out[i] = out[i][:atRune(out[i], excerptWidth)] + "…"
		}
	}
	return out
}

func language(file string) string {
	switch path.Ext(file) {
	case ".go":
		return "go"
	case ".ts", ".tsx", ".mts", ".cts":
		return "ts"
	case ".js", ".jsx", ".mjs", ".cjs":
		return "js"
	}
	return ""
}

// fenced puts text into a code block whose fence is longer than any run of backticks in it, so that the text cannot end it.
func fenced(language, s string) string {
	longest, run := 0, 0
	for _, c := range s {
		if c == '`' {
			run++
			longest = max(longest, run)
		} else {
			run = 0
		}
	}
	fence := strings.Repeat("`", max(3, longest+1))
	lines := strings.Split(strings.TrimSuffix(s, "\n"), "\n")
	for i := range lines {
		lines[i] = plainButTabs(lines[i])
	}
	return fmt.Sprintf("%s%s\n%s\n%s\n", fence, language, strings.Join(lines, "\n"), fence)
}

// plainButTabs keeps tabs: a diff is there to be applied.
func plainButTabs(line string) string {
	parts := strings.Split(line, "\t")
	for i := range parts {
		parts[i] = Plain(parts[i])
	}
	return strings.Join(parts, "\t")
}

// code puts text into a code span that it cannot end.
func code(s string) string {
	s = Plain(s)
	if !strings.Contains(s, "`") {
		return "`" + s + "`"
	}
	return "<code>" + markdown(s) + "</code>"
}

// markdown escapes text from files. Code spans that perfls itself writes in messages ("`users.Find`") stay code spans.
func markdown(s string) string {
	parts := strings.Split(Plain(s), "`")
	if len(parts)%2 == 0 { // an unpaired backtick: no span can be told
		return markdownEscapes.Replace(strings.ReplaceAll(Plain(s), "`", "\\`"))
	}
	for i := range parts {
		if i%2 == 0 {
			parts[i] = markdownEscapes.Replace(parts[i])
		}
	}
	return strings.Join(parts, "`")
}

var markdownEscapes = strings.NewReplacer(`\`, `\\`, `*`, `\*`, `_`, `\_`, `[`, `\[`, `]`, `\]`, `<`, `&lt;`, `>`, `&gt;`, `&`, `&amp;`,
	`#`, `\#`, `|`, `\|`, `!`, `\!`, `~`, `\~`)
