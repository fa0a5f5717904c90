package report

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/perfls/perfls/diagnostics"
	"github.com/perfls/perfls/internal/text"
)

// manyFindings is where a list alone stops being helpful: totals and the costliest entries come first.
const manyFindings = 25

// costliest is how many entries are named there.
const costliest = 10

// excerptWidth is how many bytes of a source line are shown at most, around the place in question.
const excerptWidth = 160

// TextOptions says how text is written.
type TextOptions struct {
	Color bool
}

// Text writes for people: findings grouped by the request that they cost, worst first, each with its source and the chain of calls.
func (r *Report) Text(w io.Writer, o TextOptions) error {
	t := &textWriter{Report: r, w: bufio.NewWriter(w), color: o.Color}
	groups := groupByEntry(r.Findings)
	if len(r.Findings) > manyFindings {
		t.overview(groups)
	}
	for _, g := range groups {
		t.group(g)
	}
	t.summary()
	return t.w.Flush()
}

type textWriter struct {
	*Report
	w     *bufio.Writer
	color bool
}

// group is the findings of one entry.
type group struct {
	entry    string // "" for those that no request is known to reach
	findings []diagnostics.Finding
	counts   [diagnostics.Error + 1]int
}

// groupByEntry sorts groups and the findings in them by weight; at equal weight the given order stays.
func groupByEntry(findings []diagnostics.Finding) []*group {
	var groups []*group
	byEntry := map[string]*group{}
	for _, f := range findings {
		g := byEntry[f.Entry]
		if g == nil {
			g = &group{entry: f.Entry}
			byEntry[f.Entry], groups = g, append(groups, g)
		}
		g.findings = append(g.findings, f)
		g.counts[f.Level]++
	}
	for _, g := range groups {
		slices.SortStableFunc(g.findings, worse)
	}
	slices.SortStableFunc(groups, func(a, b *group) int {
		if (a.entry == "") != (b.entry == "") { // what may never be asked for comes last
			return cmp.Compare(len(b.entry), len(a.entry))
		}
		for level := diagnostics.Error; level > diagnostics.Off; level-- {
			if c := cmp.Compare(b.counts[level], a.counts[level]); c != 0 {
				return c
			}
		}
		return cmp.Compare(a.entry, b.entry)
	})
	return groups
}

func worse(a, b diagnostics.Finding) int {
	return cmp.Or(cmp.Compare(b.Level, a.Level), cmp.Compare(b.Confidence, a.Confidence))
}

// ANSI codes, 8 colours only: those are readable on light and dark grounds.
const (
	bold   = "1"
	dim    = "2"
	red    = "31"
	yellow = "33"
	blue   = "34"
	cyan   = "36"
)

func (t *textWriter) paint(code, s string) string {
	if !t.color || s == "" {
		return s
	}
	return "\x1b[" + code + "m" + s + "\x1b[0m"
}

func levelColor(l diagnostics.Level) string {
	switch l {
	case diagnostics.Error:
		return red
	case diagnostics.Warning:
		return yellow
	case diagnostics.Information:
		return blue
	}
	return cyan
}

func (t *textWriter) group(g *group) {
	title := g.entry
	if title == "" {
		title = "not known to be reached by a request"
	}
	fmt.Fprintf(t.w, "%s\n\n", t.paint(bold, Plain(title)))
	for _, f := range g.findings {
		t.finding(f)
	}
}

func (t *textWriter) finding(f diagnostics.Finding) {
	at := t.where(f.Place)
	note := f.Rule
	if f.Confidence != diagnostics.Certain {
		note += ", " + f.Confidence.String()
	}
	fmt.Fprintf(t.w, "  %s %s %s\n", t.paint(bold, at), t.paint(levelColor(f.Level), f.Level.String()), t.paint(dim, "["+note+"]"))
	fmt.Fprintf(t.w, "  %s\n", Plain(strings.TrimPrefix(f.Message, f.Entry+": "))) // the entry is the group's title
	t.excerpt(f, levelColor(f.Level))
	for _, hop := range f.Related {
		fmt.Fprintf(t.w, "     %s %s: %s\n", t.paint(dim, "→"), t.where(hop.Place), Plain(hop.Message))
	}
	for _, fix := range f.Fixes {
		fmt.Fprintf(t.w, "     %s %s\n", t.paint(dim, "fix ("+fix.Safety+"):"), Plain(fix.Title))
	}
	fmt.Fprintln(t.w)
}

// where is "path:line:column", which terminals and editors open on a click.
func (t *textWriter) where(p diagnostics.Place) string {
	s := t.span(p, text.UTF8)
	return fmt.Sprintf("%s:%d:%d", Plain(t.Shown(p.File)), s.Start.Line, s.Start.Column)
}

// excerpt shows the first line of a finding's place with carets below, under the line where its path begins (the loop) if that is near.
func (t *textWriter) excerpt(f diagnostics.Finding, color string) {
	l := t.linesOf(f.Place.File)
	if l.Text() == "" {
		return
	}
	at := l.Position(f.Place.Start, text.UTF8)
	line := l.Line(at.Line)
	from := min(at.Column, len(line))
	to := min(max(from, from+f.Place.End-f.Place.Start), len(line))
	indent := indentation(line)
	if head, ok := headLine(l, f, at.Line); ok {
		above := l.Line(head)
		indent = min(indent, indentation(above))
		shown, _, after := window(above, indent, indent, indent)
		t.sourceLine(head+1, shown+after)
		if head+1 < at.Line {
			fmt.Fprintf(t.w, "  %s\n", t.paint(dim, "    … |"))
		}
	}
	before, marked, after := window(line, min(indent, from), from, to)
	t.sourceLine(at.Line+1, before+marked+after)
	carets := strings.Repeat("^", max(1, utf8.RuneCountInString(Plain(marked))))
	fmt.Fprintf(t.w, "  %s %s%s\n", t.paint(dim, "      |"), strings.Repeat(" ", utf8.RuneCountInString(Plain(before))), t.paint(color, carets))
}

func (t *textWriter) sourceLine(number int, line string) {
	fmt.Fprintf(t.w, "  %s %s\n", t.paint(dim, fmt.Sprintf("%5d |", number)), Plain(line))
}

// headReach is how many lines above a finding the beginning of its path may stand to be shown with it.
const headReach = 30

// headLine is the line where the path begins, if that is in the same file and a little above.
func headLine(l *text.Lines, f diagnostics.Finding, line int) (int, bool) {
	if len(f.Related) == 0 || f.Related[0].Place.File != f.Place.File {
		return 0, false
	}
	head := l.Position(f.Related[0].Place.Start, text.UTF8).Line
	return head, head < line && head >= line-headReach
}

// indentation is the number of bytes of white space that a line begins with.
func indentation(line string) int { return len(line) - len(strings.TrimLeft(line, " \t")) }

// window cuts what is shown of a line that may be megabytes long, at the bounds of characters. start is where to begin at best: at
// the indentation that all lines shown together have.
func window(line string, start, from, to int) (before, marked, after string) {
	if from-start > excerptWidth/2 {
		start = atRune(line, from-excerptWidth/4)
		before = "…"
	}
	end := len(line)
	if end-start > excerptWidth {
		end = atRune(line, max(start+excerptWidth, from+1))
		after = "…"
	}
	to = max(from, atRune(line, min(to, end))) // from may lie inside a character
	return before + line[start:from], line[from:to], strings.TrimRight(line[to:max(to, end)], " \t") + after
}

// atRune moves an offset back to the start of its character. Three bytes at most: more continuation bytes are no UTF-8.
func atRune(s string, i int) int {
	i = min(i, len(s))
	for n := 0; n < 3 && i > 0 && i < len(s) && !utf8.RuneStart(s[i]); n++ {
		i--
	}
	return i
}

// overview comes before a long list: what there is of what, and where to begin.
func (t *textWriter) overview(groups []*group) {
	byCategory := map[string]int{}
	for _, f := range t.Findings {
		byCategory[f.Category]++
	}
	names := make([]string, 0, len(byCategory))
	for name := range byCategory {
		names = append(names, name)
	}
	slices.SortFunc(names, func(a, b string) int { return cmp.Or(cmp.Compare(byCategory[b], byCategory[a]), cmp.Compare(a, b)) })
	fmt.Fprintln(t.w, t.paint(bold, "By category"))
	for _, name := range names {
		fmt.Fprintf(t.w, "  %5d  %s\n", byCategory[name], name)
	}
	fmt.Fprintf(t.w, "\n%s\n", t.paint(bold, "Costliest entries"))
	shown := 0
	for _, g := range groups {
		if g.entry == "" {
			continue
		}
		if shown++; shown > costliest {
			break
		}
		fmt.Fprintf(t.w, "  %s: %s\n", Plain(g.entry), counts(g.counts))
	}
	if shown == 0 {
		fmt.Fprintln(t.w, "  none: no finding is known to be reached by a request")
	}
	fmt.Fprintln(t.w)
}

// counts is "2 errors, 1 warning".
func counts(of [diagnostics.Error + 1]int) string {
	nouns := map[diagnostics.Level]string{diagnostics.Error: "error", diagnostics.Warning: "warning",
		diagnostics.Information: "information", diagnostics.Hint: "hint", diagnostics.Report: "report"}
	var parts []string
	for level := diagnostics.Error; level > diagnostics.Off; level-- {
		switch n := of[level]; {
		case n == 0:
		case level == diagnostics.Information: // has no plural
			parts = append(parts, fmt.Sprintf("%d information", n))
		default:
			parts = append(parts, plural(n, nouns[level]))
		}
	}
	return strings.Join(parts, ", ")
}

// summary is the last line.
func (t *textWriter) summary() {
	var of [diagnostics.Error + 1]int
	for _, f := range t.Findings {
		of[f.Level]++
	}
	line := "No findings"
	if n := len(t.Findings); n > 0 {
		line = fmt.Sprintf("%s: %s", plural(n, "finding"), counts(of))
	}
	if t.Suppressed > 0 {
		line += fmt.Sprintf(" (%d suppressed)", t.Suppressed)
	}
	fmt.Fprintln(t.w, t.paint(bold, line))
}
