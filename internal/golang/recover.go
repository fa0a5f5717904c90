package golang

import (
	"go/ast"
	"go/scanner"
	"strings"
)

// maxRepairs bounds how many broken declarations of one file are taken out before what the parser made of it is accepted.
const maxRepairs = 8

// parseTolerant parses text; where a syntax error made the parser lose functions, it parses once more with the broken top-level
// declarations blanked out. Somebody who is in the middle of typing one function keeps all others, at their places.
func parseTolerant(pos *positions, path, text string) (*tree, error) {
	tr, err := pos.parse(path, text)
	if err == nil || tr.file == nil {
		return tr, err
	}
	chunks := topLevel(text)
	funcs := 0
	for _, c := range chunks {
		if strings.HasPrefix(text[c.start:], "func ") {
			funcs++
		}
	}
	best, most := tr, countFuncs(tr.file)
	repaired := text
	broken := err
	for range maxRepairs {
		list, ok := broken.(scanner.ErrorList)
		if !ok || len(list) == 0 || most >= funcs {
			break
		}
		at := list[0].Pos.Offset
		var hit *chunk
		for i := range chunks {
			if chunks[i].start <= at {
				hit = &chunks[i]
			}
		}
		if hit == nil {
			break
		}
		blank := blanked(repaired[hit.start:hit.end])
		if blank == repaired[hit.start:hit.end] { // already tried
			break
		}
		repaired = repaired[:hit.start] + blank + repaired[hit.end:]
		next, nextErr := pos.parse(path, repaired)
		if next.file == nil {
			break
		}
		if n := countFuncs(next.file); n > most {
			best, most = next, n
		}
		if broken = nextErr; broken == nil {
			break
		}
	}
	return best, err
}

// chunk is the text from one keyword in column 0 to the next: how gofmt lays out top-level declarations.
type chunk struct{ start, end int }

func topLevel(text string) []chunk {
	var out []chunk
	for i := 0; i < len(text); {
		for _, word := range [...]string{"func ", "type ", "var ", "const "} {
			if strings.HasPrefix(text[i:], word) {
				if n := len(out); n > 0 {
					out[n-1].end = i
				}
				out = append(out, chunk{start: i, end: len(text)})
				break
			}
		}
		next := strings.IndexByte(text[i:], '\n')
		if next < 0 {
			break
		}
		i += next + 1
	}
	return out
}

// blanked keeps line breaks and lengths, so that all positions stay.
func blanked(text string) string {
	out := []byte(text)
	for i, c := range out {
		if c != '\n' && c != '\r' {
			out[i] = ' '
		}
	}
	return string(out)
}

func countFuncs(f *ast.File) int {
	n := 0
	for _, d := range f.Decls {
		if fd, ok := d.(*ast.FuncDecl); ok && fd.Body != nil {
			n++
		}
	}
	return n
}
