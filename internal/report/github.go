package report

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/perfls/perfls/diagnostics"
	"github.com/perfls/perfls/internal/text"
)

// GitHub writes workflow commands that GitHub Actions shows as annotations in a pull request, one line a finding.
func (r *Report) GitHub(w io.Writer) error {
	out := bufio.NewWriter(w)
	for _, f := range r.Findings {
		s := r.span(f.Place, text.UTF8)
		message := f.Message
		for _, hop := range f.Related {
			message += fmt.Sprintf("\n→ %s:%d: %s", r.Shown(hop.Place.File), r.span(hop.Place, text.UTF8).Start.Line, hop.Message)
		}
		fmt.Fprintf(out, "::%s file=%s,line=%d,endLine=%d", command(f.Level), property(r.Shown(f.Place.File)), s.Start.Line, s.End.Line)
		if s.Start.Line == s.End.Line { // GitHub rejects columns over several lines
			fmt.Fprintf(out, ",col=%d,endColumn=%d", s.Start.Column, s.End.Column)
		}
		fmt.Fprintf(out, ",title=%s::%s\n", property("perfls "+f.Rule), data(message))
	}
	return out.Flush()
}

// command is the workflow command for a level: there are three.
func command(l diagnostics.Level) string {
	switch l {
	case diagnostics.Error:
		return "error"
	case diagnostics.Warning:
		return "warning"
	}
	return "notice"
}

// data escapes a workflow command's text: an unescaped line break would start a command of the file's own choice.
func data(s string) string { return dataEscapes.Replace(perLine(s)) }

// property escapes the value of a property.
func property(s string) string { return propertyEscapes.Replace(perLine(s)) }

var (
	dataEscapes     = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
	propertyEscapes = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C")
)

// perLine makes each line harmless and keeps the line breaks.
func perLine(s string) string {
	lines := strings.Split(s, "\n")
	for i := range lines {
		lines[i] = Plain(lines[i])
	}
	return strings.Join(lines, "\n")
}
