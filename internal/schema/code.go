package schema

import (
	"go/scanner"
	"go/token"
	"regexp"
	"strings"

	"github.com/perfls/perfls/internal/schema/ddl"
)

// codeStep is the name of a migration that is written in Go and runs between those written in SQL.
var (
	codeStep = regexp.MustCompile(`^\d+.*\.go$`)
	codeUndo = regexp.MustCompile(`(?i)(?:_test|[._-](?:down|undo|rollback))\.go$`)
)

func isCodeStep(name string) bool { return codeStep.MatchString(name) && !codeUndo.MatchString(name) }

// startsStatement tells strings that are statements from messages.
var startsStatement = regexp.MustCompile(`(?i)^(?:\s|--.*\n)*(?:create|alter|drop|rename|do|execute|exec|call|begin|set|insert|if)\b`)

// readCode reads the statements in the strings of a Go migration, but for those of functions that undo it. What the code makes of them is
// not known: the tables that they change are uncertain.
func readCode(f *File, text string) {
	f.Statements, f.hints = ddl.Read(statementsOf(text))
	for i := range f.Statements {
		f.Statements[i].Maybe = "the code of a migration"
	}
}

// statementsOf is Go source with all blank but the statements in its strings, which stay where they are.
func statementsOf(text string) string {
	var s scanner.Scanner
	file := token.NewFileSet().AddFile("", -1, len(text))
	s.Init(file, []byte(text), nil, 0) // errors are left to the compiler
	out := []byte(strings.Repeat(" ", len(text)))
	undoes, named, taken, joined := false, false, false, false
	end := 0 // of the string before
	for {
		pos, tok, lit := s.Scan()
		switch tok {
		case token.EOF:
			return string(out)
		case token.FUNC:
			named = true
		case token.IDENT:
			if named {
				undoes = strings.HasPrefix(strings.ToLower(lit), "down")
			}
			named = false
		case token.STRING:
			content := unescaped(lit)
			if taken = !undoes && (joined && taken || startsStatement.MatchString(content)); taken {
				at := file.Offset(pos)
				if joined {
					out[end-1] = ' '
				}
				if end = at + len(lit); end > len(out) { // a raw string is shorter without its carriage returns
					return string(out)
				}
				copy(out[at+1:], content)
				out[end-1] = ';'
			}
		}
		joined = tok == token.ADD && taken
		taken = taken && (joined || tok == token.STRING)
	}
}

// unescaped is the content of a string as long as it is written: an escape takes two bytes.
func unescaped(lit string) string {
	if len(lit) < 2 {
		return ""
	}
	content := lit[1 : len(lit)-1]
	if lit[0] == '`' || !strings.Contains(content, `\`) {
		return content
	}
	b := []byte(content)
	open := false
	for i := 0; i+1 < len(b); i++ {
		if b[i] != '\\' {
			continue
		}
		switch c := b[i+1]; c {
		case 'n':
			b[i], b[i+1] = ' ', '\n'
		case '"':
			if b[i], b[i+1] = ' ', c; open { // the blank stays outside of what is quoted
				b[i], b[i+1] = c, ' '
			}
			open = !open
		case '\\':
			b[i] = ' '
		default:
			b[i], b[i+1] = ' ', ' '
		}
		i++
	}
	return string(b)
}
