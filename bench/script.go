package main

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"math/rand/v2"
	"strings"
)

// kind of an edit.
type kind int

const (
	bodyEdit kind = iota
	queryEdit
	signatureEdit
	importEdit
	calleeEdit
	kinds
)

var kindNames = [kinds]string{"inside a body", "add or remove a query", "signature", "import", "callee in another file"}

// shares of the kinds, in percent.
var shares = [kinds]int{40, 20, 20, 10, 10}

// draw picks a kind by its share.
func draw(r *rand.Rand) kind {
	n := r.IntN(100)
	for k, share := range shares {
		if n < share {
			return kind(k)
		}
		n -= share
	}
	return bodyEdit
}

// script types into one file and, for calleeEdit, into another that declares what the first one calls.
type script struct {
	rand     *rand.Rand
	path     string // the file that is watched
	text     string
	original string
	finding  int // byte offset of a finding in the original that adds a query when it is copied; -1 for none
	callee   string
	calleeAt int // byte offset in the callee's original text of the call that runs the query
	other    string
	otherOf  string
	n        int
}

// edit is one keystroke's worth.
type edit struct {
	kind kind
	path string
	text string
}

// next types something. Edits that were made are undone half of the time, so that the file stays what it is.
func (s *script) next() edit {
	s.n++
	k := draw(s.rand)
	if k == calleeEdit && s.callee == "" {
		k = bodyEdit
	}
	if k == queryEdit && s.finding < 0 {
		k = bodyEdit
	}
	switch k {
	case queryEdit:
		s.text = s.query()
	case signatureEdit:
		s.text = s.signature()
	case importEdit:
		s.text = s.imports()
	case calleeEdit:
		if s.other == s.otherOf {
			s.other = s.otherOf[:s.calleeAt] + "no" + s.otherOf[s.calleeAt:]
		} else {
			s.other = s.otherOf
		}
		return edit{k, s.callee, s.other}
	default:
		s.text = s.body()
	}
	return edit{k, s.path, s.text}
}

// body puts a line at the start of some function's body, or takes one away that it put there.
func (s *script) body() string {
	l := languageOf(s.path)
	line := l.typed[s.rand.IntN(len(l.typed))]
	if at := strings.Index(s.text, line); at >= 0 && s.rand.IntN(2) == 0 {
		end := at + 1 + strings.IndexByte(s.text[at+1:], '\n')
		return s.text[:at] + s.text[end+1:]
	}
	line = fmt.Sprintf("%s%d\n", line, s.n)
	bodies := l.functions(s.text)
	if len(bodies) == 0 {
		return s.text + line
	}
	at := bodies[s.rand.IntN(len(bodies))].open
	return s.text[:at] + line + s.text[at:]
}

const copied = "CopiedByBench"

// query copies the function that holds a finding under another name to where it ends, or deletes the copy.
func (s *script) query() string {
	const end = "// end of " + copied
	if from := strings.Index(s.text, "\n\n// "+copied); from >= 0 {
		to := strings.Index(s.text, end)
		return s.text[:from] + s.text[to+len(end):]
	}
	l := languageOf(s.path)
	for _, f := range l.functions(s.original) {
		if f.start > s.finding || s.finding >= f.end {
			continue
		}
		for _, now := range l.functions(s.text) { // it moves with what is typed above it
			if name := s.original[f.nameStart:f.nameEnd]; s.text[now.nameStart:now.nameEnd] == name {
				code := s.text[now.start:now.nameEnd] + copied + s.text[now.nameEnd:now.end]
				return s.text[:now.end] + "\n\n// " + copied + " holds a query in a loop.\n" + code + "\n" + end + s.text[now.end:]
			}
		}
	}
	return s.body()
}

// signature adds a parameter that callers need not give to some function, or takes it away.
func (s *script) signature() string {
	l := languageOf(s.path)
	if strings.Contains(s.text, l.parameter) {
		return strings.Replace(strings.Replace(s.text, ", "+l.parameter, "", 1), l.parameter, "", 1)
	}
	all := l.functions(s.text)
	for range 10 {
		if len(all) == 0 {
			break
		}
		f := all[s.rand.IntN(len(all))]
		if f.variadic || strings.Contains(s.text[f.start:f.nameEnd], copied) {
			continue
		}
		separator := ", "
		if f.noParams {
			separator = ""
		}
		return s.text[:f.paramsEnd] + separator + l.parameter + s.text[f.paramsEnd:]
	}
	return s.body()
}

// imports adds an import where the first ones stand, or takes it away.
func (s *script) imports() string {
	l := languageOf(s.path)
	line := l.imports(s.text)
	if strings.Contains(s.text, line) {
		return strings.Replace(s.text, line, "", 1)
	}
	at := l.importAt(s.text)
	if at < 0 {
		return s.body()
	}
	return s.text[:at] + line + s.text[at:]
}

// language is how a file's language writes what is typed.
type language struct {
	typed     []string // into bodies: a comment, which changes nothing but places, and a call, which changes what the function does
	parameter string
	imports   func(src string) string // a whole line
	importAt  func(src string) int    // -1 for nowhere
	functions func(src string) []function
}

func languageOf(path string) *language {
	if strings.HasSuffix(path, ".go") {
		return &goLanguage
	}
	return &scriptLanguage
}

var goLanguage = language{
	typed:     []string{"\n\t// typed ", "\n\tprintln(\"typed\", 1) // "},
	parameter: "_ ...struct{ bench int }",
	imports:   func(string) string { return "\nimport _ \"embed\"\n" },
	importAt: func(src string) int {
		at := strings.Index("\n"+src, "\npackage ")
		if at < 0 {
			return -1
		}
		return at + strings.IndexByte(src[at:], '\n') + 1
	},
	functions: goFunctions,
}

// function is where the parts of a declared function lie, in byte offsets.
type function struct {
	start, nameStart, nameEnd, paramsEnd, open, end int
	variadic, noParams                              bool
}

// goFunctions finds the declared functions of a file that may be broken.
func goFunctions(src string) []function {
	fset := token.NewFileSet()
	file, _ := parser.ParseFile(fset, "", src, parser.SkipObjectResolution)
	if file == nil {
		return nil
	}
	var out []function
	for _, d := range file.Decls {
		f, ok := d.(*ast.FuncDecl)
		if !ok || f.Body == nil || f.Type.Params == nil || !f.Body.Rbrace.IsValid() {
			continue
		}
		at := func(p token.Pos) int { return fset.Position(p).Offset }
		params := f.Type.Params.List
		variadic := false
		if len(params) > 0 {
			_, variadic = params[len(params)-1].Type.(*ast.Ellipsis)
		}
		// A trailing comma or unnamed parameters would make the edit another one than it is meant to be.
		named := len(params) == 0 || len(params[0].Names) > 0
		if !named || at(f.Type.Params.Closing) <= 0 || at(f.Body.Rbrace) >= len(src) || strings.HasSuffix(strings.TrimSpace(src[:at(f.Type.Params.Closing)]), ",") {
			continue
		}
		out = append(out, function{
			start: at(f.Pos()), nameStart: at(f.Name.Pos()), nameEnd: at(f.Name.End()), paramsEnd: at(f.Type.Params.Closing), open: at(f.Body.Lbrace) + 1, end: at(f.Body.Rbrace) + 1,
			variadic: variadic, noParams: len(params) == 0,
		})
	}
	return out
}
