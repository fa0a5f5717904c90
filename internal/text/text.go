// Package text holds documents, converts positions and applies edits.
//
// Inside perfls every position is a byte offset, 0-based. Lines and columns exist only at the edges: LSP counts both from 0 and
// columns in UTF-8, UTF-16 or UTF-32 units; the command line counts both from 1 and columns in UTF-8 bytes.
package text

import (
	"fmt"
	"sort"
	"unicode/utf8"
)

// Encoding is the unit of a column.
type Encoding uint8

const (
	UTF16 Encoding = iota // LSP's default
	UTF8
	UTF32
)

// Position is a line and a column, both 0-based; the column in units of an Encoding.
type Position struct{ Line, Column int }

// Lines is the index of line starts of one text. Lines end in \n, \r\n or \r (LSP 3.18, "Position").
type Lines struct {
	text   string
	starts []int
}

// NewLines indexes text.
func NewLines(text string) *Lines {
	l := &Lines{text: text, starts: []int{0}}
	for i := 0; i < len(text); i++ {
		switch text[i] {
		case '\n':
			l.starts = append(l.starts, i+1)
		case '\r':
			if i+1 == len(text) || text[i+1] != '\n' {
				l.starts = append(l.starts, i+1)
			}
		}
	}
	return l
}

// Text is the indexed text.
func (l *Lines) Text() string { return l.text }

// Count is the number of lines, at least 1.
func (l *Lines) Count() int { return len(l.starts) }

// Start is the offset of a 0-based line; lines past the end give the text's length.
func (l *Lines) Start(line int) int {
	switch {
	case line < 0:
		return 0
	case line >= len(l.starts):
		return len(l.text)
	}
	return l.starts[line]
}

// Line is the text of a 0-based line without its line break.
func (l *Lines) Line(line int) string {
	from, to := l.Start(line), l.Start(line+1)
	for to > from && (l.text[to-1] == '\n' || l.text[to-1] == '\r') {
		to--
	}
	return l.text[from:to]
}

// Position converts an offset. Offsets outside of the text are clamped; one inside a rune counts as the rune's start.
func (l *Lines) Position(offset int, enc Encoding) Position {
	offset = l.runeStart(min(max(offset, 0), len(l.text)))
	line := sort.SearchInts(l.starts, offset+1) - 1
	return Position{Line: line, Column: width(l.text[l.starts[line]:offset], enc)}
}

// runeStart moves an offset inside a rune to where the rune starts. Bytes that are no part of a rune stand for themselves.
func (l *Lines) runeStart(offset int) int {
	for start := offset - 1; start >= 0 && start > offset-utf8.UTFMax; start-- {
		if utf8.RuneStart(l.text[start]) {
			if _, size := utf8.DecodeRuneInString(l.text[start:]); start+size > offset {
				return start
			}
			break
		}
	}
	return offset
}

// Offset converts a position. As LSP asks, a column past the end of the line means the end of the line, before its line break, and a
// line past the end means the end of the text. A column inside a surrogate pair counts as the pair's start.
func (l *Lines) Offset(p Position, enc Encoding) int {
	if p.Line < 0 {
		return 0
	}
	if p.Line >= len(l.starts) {
		return len(l.text)
	}
	line := l.Line(p.Line)
	units := 0
	for i := 0; i < len(line); {
		r, size := utf8.DecodeRuneInString(line[i:])
		n := units + unitsOf(r, size, enc)
		if n > p.Column {
			return l.starts[p.Line] + i
		}
		units = n
		i += size
	}
	return l.starts[p.Line] + len(line)
}

func width(s string, enc Encoding) int {
	if enc == UTF8 {
		return len(s)
	}
	n := 0
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		n += unitsOf(r, size, enc)
		i += size
	}
	return n
}

// unitsOf counts an invalid byte as one unit in every encoding: clients see U+FFFD in its place.
func unitsOf(r rune, size int, enc Encoding) int {
	switch {
	case enc == UTF8:
		return size
	case enc == UTF16 && r >= 0x10000:
		return 2
	}
	return 1
}

// Edit replaces the bytes [Start, End) of a text.
type Edit struct {
	Start, End int
	New        string
}

// Apply makes edits, which must not overlap, at once. Several insertions at one offset keep their order.
func Apply(text string, edits []Edit) (string, error) {
	edits = append([]Edit(nil), edits...)
	sort.SliceStable(edits, func(i, j int) bool {
		if edits[i].Start != edits[j].Start {
			return edits[i].Start < edits[j].Start
		}
		return edits[i].End < edits[j].End
	})
	var out []byte
	last := 0
	for _, e := range edits {
		if e.Start < last || e.End < e.Start || e.End > len(text) {
			return "", fmt.Errorf("edit [%d,%d) overlaps another or lies outside of the %d bytes", e.Start, e.End, len(text))
		}
		out = append(out, text[last:e.Start]...)
		out = append(out, e.New...)
		last = e.End
	}
	return string(append(out, text[last:]...)), nil
}
