package schema

import (
	"regexp"
	"strings"

	"github.com/perfls/perfls/internal/schema/ddl"
)

// MaxFileSize is the most bytes of a file of statements that are read. Larger ones are data; a set that has one is uncertain.
const MaxFileSize = 4 << 20

// File is what one file of statements declares. It is a function of the file's text, so that it can be kept until that changes.
type File struct {
	Path       string
	Tool       string // that the text is written for: "goose", "dbmate", …; "" if nothing tells
	Statements []ddl.Statement
	Problem    string // why the file was not read; "" if it was

	hints ddl.Hints
}

// ReadFile reads a file's statements: of a migration that can be undone, those that apply it; of one written in Go, those in its strings.
func ReadFile(path, text string) *File {
	f := &File{Path: path}
	if len(text) > MaxFileSize {
		f.Problem = baseName(path) + " is larger than 4 MiB"
		return f
	}
	if strings.IndexByte(text, 0) >= 0 { // UTF-16, or no text at all
		f.Problem = baseName(path) + " is not text in UTF-8"
		return f
	}
	if strings.HasSuffix(path, ".go") {
		readCode(f, text)
		return f
	}
	if !changes.MatchString(text) && !marker.MatchString(text) {
		return f
	}
	text, f.Tool = applied(text)
	f.Statements, f.hints = ddl.Read(text)
	return f
}

// changes tells texts that may change a table. Others are queries, routines and data.
var changes = regexp.MustCompile(`(?i)\b(?:create|alter|drop|rename|execute|exec|do|insert|call|select)\b`)

// sections are the lines that say what follows applies a migration, or undoes it.
var sections = []struct {
	tool     string
	up, down *regexp.Regexp
}{
	{"goose", regexp.MustCompile(`(?i)^\s*--\s*\+goose\s+up\b`), regexp.MustCompile(`(?i)^\s*--\s*\+goose\s+down\b`)},
	{"sql-migrate", regexp.MustCompile(`(?i)^\s*--\s*\+migrate\s+up\b`), regexp.MustCompile(`(?i)^\s*--\s*\+migrate\s+down\b`)},
	{"dbmate", regexp.MustCompile(`(?i)^\s*--\s*migrate:up\b`), regexp.MustCompile(`(?i)^\s*--\s*migrate:down\b`)},
	{"tern", nil, regexp.MustCompile(`^\s*----\s*create above / drop below\s*----`)},
	{"rambler", regexp.MustCompile(`(?i)^\s*--\s*rambler\s+up\b`), regexp.MustCompile(`(?i)^\s*--\s*rambler\s+down\b`)},
	{"node-pg-migrate", regexp.MustCompile(`(?i)^\s*--+\s*up migration\b`), regexp.MustCompile(`(?i)^\s*--+\s*down migration\b`)},
	{"sql", regexp.MustCompile(`(?i)^\s*--+\s*@?up\s*:?\s*-*$`), regexp.MustCompile(`(?i)^\s*--+\s*@?(?:down|undo|rollback)\s*:?\s*-*$`)},
}

var marker = regexp.MustCompile(`(?im)^\s*--.*\b(?:up|down|drop)\b`)

// Applied returns the statements that apply a migration: those that undo it are blank. The text stays as long as it was.
func Applied(text string) string {
	text, _ = applied(text)
	return text
}

// applied is Applied with the tool that the text is written for.
func applied(text string) (string, string) {
	if !marker.MatchString(text) {
		return text, ""
	}
	for _, s := range sections {
		out, found := cutSections(text, s.up, s.down)
		if found {
			tool := s.tool
			if tool == "sql" {
				tool = ""
			}
			return out, tool
		}
	}
	return text, ""
}

// cutSections blanks all that follows a line that starts undoing, up to one that starts applying.
func cutSections(text string, up, down *regexp.Regexp) (string, bool) {
	var b strings.Builder
	found, on := false, true
	for _, line := range strings.SplitAfter(text, "\n") {
		switch {
		case up != nil && up.MatchString(line):
			found, on = true, true
		case down.MatchString(line):
			found, on = true, false
		}
		if on {
			b.WriteString(line)
			continue
		}
		for i := range len(line) {
			if line[i] == '\n' {
				b.WriteByte('\n')
			} else {
				b.WriteByte(' ')
			}
		}
	}
	return b.String(), found
}

func createsTable(f *File) bool {
	for _, s := range f.Statements {
		if _, ok := s.Do.(*ddl.CreateTable); ok {
			return true
		}
	}
	return false
}

// onlyDrops tells files that clear a database.
func onlyDrops(f *File) bool {
	drops := false
	for _, s := range f.Statements {
		switch s.Do.(type) {
		case *ddl.DropTable, *ddl.DropIndex, *ddl.DropSpace:
			drops = true
		case *ddl.CreateTable, *ddl.CreateIndex, *ddl.AlterTable:
			return false
		}
	}
	return drops
}
