package typescript

import (
	"regexp"
	"strings"

	tsgo "github.com/microsoft/typescript-go/shim"
)

// Somebody who is in the middle of typing one function keeps all others, at their places: an open template swallows the rest of a file,
// an open brace makes methods of a class locals of the one before. So a file with syntax errors is cut into units by its indentation, as
// people and formatters lay it out; the smallest units that do not parse by themselves are blanked out, and the better of the two trees
// is taken. It depends on the text alone: a session that was edited and a fresh one see the same.

const (
	// maxRecovered bounds a file that is repaired, in bytes: it is parsed about three times more.
	maxRecovered = 512 << 10
	// maxUnitDepth bounds how deep units are looked for in units: a statement in a callback in a method of a class is four.
	maxUnitDepth = 8
)

// recoverer repairs one file.
type recoverer struct {
	options tsgo.SourceFileParseOptions
	kind    tsgo.ScriptKind
	text    []byte // with blanks
	lines   []line
}

// line is one line of a text.
type line struct {
	start, end int    // without its line break
	indent     int    // columns, a tab as four; -1 for an empty line
	code       string // trimmed
}

// recovered is a better tree of a text with syntax errors, or broken itself.
func recovered(o tsgo.SourceFileParseOptions, text string, broken *tsgo.SourceFile) *tsgo.SourceFile {
	if len(text) > maxRecovered {
		return broken
	}
	r := &recoverer{options: o, kind: tsgo.GetScriptKindFromFileName(o.FileName), text: []byte(text), lines: linesOf(text)}
	if !r.repair(0, len(r.lines), 0, topStart, "", "", 0) {
		return broken
	}
	better := tsgo.ParseSourceFile(o, string(r.text), r.kind)
	if was, is := measured(broken), measured(better); is.own > was.own || is.own == was.own && is.nodes >= was.nodes {
		return better
	}
	return broken
}

func linesOf(text string) []line {
	var out []line
	for start := 0; start <= len(text); {
		end := start + strings.IndexByte(text[start:], '\n')
		next := end + 1
		if end < start {
			end, next = len(text), len(text)+1
		}
		l := line{start: start, end: end, code: strings.TrimSpace(text[start:end]), indent: -1}
		if l.code != "" {
			l.indent = 0
			for _, c := range text[start:end] {
				if c == ' ' {
					l.indent++
				} else if c == '\t' {
					l.indent += 4
				} else {
					break
				}
			}
		}
		out = append(out, l)
		start = next
	}
	return out
}

var (
	// Words that begin a statement of a module, and calls and assignments there. Text in templates may stand at the margin too.
	topStart = regexp.MustCompile(`^(export|import|async|function|abstract|class|const|let|var|interface|type|enum|namespace|declare|if|for|while|try|switch)\b|^@\w|^await |^[\w$.]+(\(|\s=\s)|^(//|/\*|\*)`)
	// What begins a member of a class.
	memberStart = regexp.MustCompile(`^(async|static|public|private|protected|readonly|override|abstract|declare|get|set|constructor)\b|^@\w|^\*?\s*[#\w$]+\s*[(<=:?!;]|^\[|^(//|/\*|\*)`)
	// What begins a statement, or an element or property between brackets: anything but what continues or closes.
	otherStart = regexp.MustCompile("^[^)}\\]`.?:&|+,=<>;-]")
	classHead  = regexp.MustCompile(`\bclass\b`)
)

// repair blanks what does not parse by itself in some lines, between a text before and one after it that make it whole. It says whether
// it blanked anything.
func (r *recoverer) repair(from, to, indent int, start *regexp.Regexp, before, after string, depth int) bool {
	if depth > maxUnitDepth {
		return false
	}
	done := false
	for i := from; i < to; {
		if r.lines[i].indent < 0 {
			i++
			continue
		}
		end := r.unit(i, to, indent, start)
		if !r.parses(i, end, before, after) {
			r.repairUnit(i, end, before, after, depth)
			done = true
		}
		i = end
	}
	return done
}

// unit is where the unit that begins in a line ends. What is written above a declaration belongs to it.
func (r *recoverer) unit(i, to, indent int, start *regexp.Regexp) int {
	above := isAbove(r.lines[i].code)
	for j := i + 1; j < to; j++ {
		if l := r.lines[j]; l.indent == indent && start.MatchString(l.code) {
			if !above {
				return j
			}
			above = isAbove(l.code)
		}
	}
	return to
}

// isAbove says whether a line is a comment or a decorator.
func isAbove(code string) bool {
	return strings.HasPrefix(code, "@") || strings.HasPrefix(code, "//") || strings.HasPrefix(code, "/*") || strings.HasPrefix(code, "*")
}

// parses says whether lines are free of syntax errors between what is put around them.
func (r *recoverer) parses(from, to int, before, after string) bool {
	text := string(r.text[r.lines[from].start:r.lines[to-1].end])
	if strings.TrimSpace(text) == "" {
		return true
	}
	f := tsgo.ParseSourceFile(r.options, before+text+"\n"+after, r.kind)
	return len(f.Diagnostics()) == 0
}

// repairUnit repairs what is inside of a unit, or blanks it wholly.
func (r *recoverer) repairUnit(from, to int, before, after string, depth int) {
	head := from
	for head < to-1 && isAbove(r.lines[head].code) {
		head++
	}
	open := head
	for open < to && !strings.HasSuffix(r.lines[open].code, "{") {
		open++
	}
	last := to
	for last > open+1 && (r.lines[last-1].indent < 0 || r.lines[last-1].indent <= r.lines[head].indent) {
		last--
	}
	if open+1 < last {
		inner := -1
		for _, l := range r.lines[open+1 : last] {
			if l.indent > r.lines[head].indent {
				inner = l.indent
				break
			}
		}
		if inner >= 0 {
			start, wrap, end := otherStart, "async function* f() { l: for (;;) {", "}}"
			if classHead.MatchString(r.lines[open].code) || classHead.MatchString(r.lines[head].code) {
				start, wrap, end = memberStart, "class C extends D {", "}"
			}
			if r.repair(open+1, last, inner, start, wrap, end, depth+1) && r.parses(from, to, before, after) {
				return
			}
		}
	}
	for i := from; i < to; i++ {
		for p := r.lines[i].start; p < r.lines[i].end; p++ {
			if r.text[p] != '\r' {
				r.text[p] = ' '
			}
		}
	}
}

// measure is how much a tree holds: functions that have names of their own in the module, and what happens in it.
type measure struct{ own, nodes int }

func measured(src *tsgo.SourceFile) measure {
	var m measure
	for _, f := range namesOf(src, "").list {
		if f.parent == nil {
			m.own++
		}
	}
	var visit func(n *tsgo.Node, depth int)
	visit = func(n *tsgo.Node, depth int) {
		if depth > maxSyntax {
			return
		}
		switch n.Kind {
		case tsgo.KindCallExpression, tsgo.KindNewExpression, tsgo.KindForOfStatement, tsgo.KindForStatement, tsgo.KindForInStatement, tsgo.KindWhileStatement, tsgo.KindDoStatement:
			m.nodes++
		}
		n.ForEachChild(func(c *tsgo.Node) bool { visit(c, depth+1); return false })
	}
	visit(src.AsNode(), 0)
	return m
}
