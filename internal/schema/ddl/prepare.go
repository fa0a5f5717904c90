package ddl

import (
	"regexp"
	"strings"
)

// prepared is a text without what is no SQL. It is as long as the text that it was made of, so that bytes stay where they are.
type prepared struct {
	text    string
	maybe   []Span
	touched []Statement
}

var (
	goLine    = regexp.MustCompile(`(?i)^\s*GO(\s+\d+)?\s*;?\s*$`)
	delimiter = regexp.MustCompile(`(?i)^\s*DELIMITER\s+(\S+)\s*$`)
	template  = regexp.MustCompile(`\{\{[^{}\n]*\}\}`)
	flywayVar = regexp.MustCompile(`\$\{[^{}\n]*\}\.`)
)

// prepare blanks what clients and tools read themselves: sqlcmd's GO, MySQL's DELIMITER with the routines that it is there for, and
// placeholders of templates. psql's commands and data are comments to the lexer.
func prepare(text string) prepared {
	b := []byte(text)
	p := prepared{}
	p.maybe = blankTemplates(b)
	p.linewise(b)
	p.text = string(b)
	return p
}

// linewise blanks what is told by whole lines.
func (p *prepared) linewise(b []byte) {
	routines := false
	var region Span
	for start := 0; start < len(b); {
		end := start
		for end < len(b) && b[end] != '\n' {
			end++
		}
		line := string(b[start:end])
		switch {
		case delimiter.MatchString(line):
			if routines {
				p.routines(b, region)
			}
			routines = !strings.HasPrefix(delimiter.FindStringSubmatch(line)[1], ";")
			blank(b, start, end)
			region = Span{end, end}
		case routines:
			region.End = end
		case goLine.MatchString(line):
			blank(b, start, end)
			if end > start {
				b[start] = ';'
			}
		}
		start = end + 1
	}
	if routines {
		p.routines(b, region)
	}
}

// routines notes what a region of MySQL's routines names, and blanks it: it is no statement, but a call of it may change a table.
func (p *prepared) routines(b []byte, region Span) {
	if region.End <= region.Start {
		return
	}
	text := string(b[region.Start:region.End])
	if ddlWords.MatchString(text) {
		p.touched = append(p.touched, Statement{Span: region, Do: &Touch{Names: mentioned(tokenize(text)), Why: "a stored routine"}})
	}
	blank(b, region.Start, region.End)
}

var ddlWords = regexp.MustCompile(`(?i)\b(?:ALTER|CREATE|DROP)\s+(?:TABLE|INDEX|UNIQUE)\b`)

// keyWords tell a template's branch that decides about tables and keys from one that chooses a type or an option.
var keyWords = regexp.MustCompile(`(?i)\b(?:KEY|INDEX|UNIQUE|PRIMARY|CREATE|ALTER|DROP|RENAME|EXECUTE)\b`)

// blank writes blanks over bytes from start to before end; lines stay lines.
func blank(b []byte, start, end int) {
	for i := start; i < end; i++ {
		if b[i] != '\n' {
			b[i] = ' '
		}
	}
}

// blankTemplates blanks placeholders, and returns what stands between {{if}} and {{end}}, where it matters.
func blankTemplates(b []byte) (maybe []Span) {
	for _, at := range flywayVar.FindAllIndex(b, -1) {
		blank(b, at[0], at[1])
	}
	var open []int
	for _, at := range template.FindAllIndex(b, -1) {
		inner := strings.Trim(string(b[at[0]+2:at[1]-2]), "- \t")
		verb, _, _ := strings.Cut(inner, " ")
		switch verb {
		case "if", "range", "with", "define", "block":
			open = append(open, at[1])
		case "end":
			if n := len(open); n > 0 {
				if keyWords.Match(b[open[n-1]:at[0]]) {
					maybe = append(maybe, Span{open[n-1], at[0]})
				}
				open = open[:n-1]
			}
		}
		blank(b, at[0], at[1])
	}
	for _, start := range open {
		maybe = append(maybe, Span{start, len(b)})
	}
	return maybe
}
