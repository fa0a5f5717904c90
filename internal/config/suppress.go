package config

import (
	"cmp"
	"crypto/sha256"
	_ "embed"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"

	"github.com/perfls/perfls/diagnostics"
	"github.com/perfls/perfls/internal/model"
)

// Rules lists what this package itself reports about suppression comments, sorted by id. Nothing finds these by itself: they have
// no Check.
func Rules() []*diagnostics.Rule {
	languages := []model.Language{model.Go, model.TypeScript}
	return []*diagnostics.Rule{
		{ID: "invalid-suppression", Category: "suppression", Level: diagnostics.Hint, Languages: languages, Fix: "none",
			Summary: "A suppression comment that suppresses nothing: its reason is missing or its rule is unknown.",
			Page:    invalidPage},
		{ID: "unused-suppression", Category: "suppression", Level: diagnostics.Hint, Languages: languages, Fix: "none",
			Summary: "A suppression comment where the rule has nothing to say.",
			Page:    unusedPage},
	}
}

//go:embed invalid-suppression.md
var invalidPage string

//go:embed unused-suppression.md
var unusedPage string

// CommentFile is what Suppress needs to know about a source file.
type CommentFile struct {
	Path     string // as in diagnostics.Place
	Comments []model.Comment
	// Resolved: every call in the file's package could be named, so that the silence of a rule means something.
	Resolved bool
}

// Suppressing is the input of Suppress.
type Suppressing struct {
	Findings []diagnostics.Finding
	Files    []CommentFile
	// Line gives the 1-based line of a place's start. It is asked only about files with comments.
	Line func(diagnostics.Place) int
	// Known tells whether a rule exists, Active whether it ran and is switched on in a file.
	Known  func(rule string) bool
	Active func(rule, file string) bool
}

// suppression is one parsed comment.
type suppression struct {
	file      *CommentFile
	comment   *model.Comment
	wholeFile bool
	line      int      // the line it holds for
	ordinal   int      // how many comments above it in the file say the same
	rules     []string // known ones
	used      []bool   // parallel to rules
}

// Suppress takes away the findings that a comment suppresses, and adds what is to be said about the comments themselves.
func Suppress(in Suppressing) (kept, suppressed []diagnostics.Finding) {
	byFile := map[string][]*suppression{}
	var said []diagnostics.Finding
	for i := range in.Files {
		f := &in.Files[i]
		if _, twice := byFile[f.Path]; twice {
			continue // one file can belong to several packages
		}
		list, bad := readSuppressions(f, in.Known)
		byFile[f.Path], said = list, append(said, bad...)
	}
	for _, f := range in.Findings {
		list := byFile[f.Place.File]
		if len(list) > 0 && silence(list, f.Rule, in.Line(f.Place)) {
			suppressed = append(suppressed, f)
			continue
		}
		kept = append(kept, f)
	}
	for i := range in.Files {
		f := &in.Files[i]
		for _, s := range byFile[f.Path] {
			if finding, ok := s.unused(in.Active); ok {
				said = append(said, finding)
			}
		}
		delete(byFile, f.Path)
	}
	return append(kept, said...), suppressed
}

// silence marks every comment that covers a finding: a second one is not unused because of the first.
func silence(list []*suppression, rule string, line int) bool {
	silent := false
	for _, s := range list {
		if i := slices.Index(s.rules, rule); i >= 0 && (s.wholeFile || s.line == line || int(s.comment.Line) == line) {
			s.used[i], silent = true, true
		}
	}
	return silent
}

func readSuppressions(f *CommentFile, known func(string) bool) (list []*suppression, bad []diagnostics.Finding) {
	own := map[int]bool{} // lines that hold nothing but a suppression
	for i := range f.Comments {
		if c := &f.Comments[i]; c.OwnLine && isSuppression(c.Text) {
			own[int(c.Line)] = true
		}
	}
	same := map[string]int{}
	for i := range f.Comments {
		c := &f.Comments[i]
		if !isSuppression(c.Text) {
			continue
		}
		s, problems := parseSuppression(f, c, known)
		s.ordinal = same[c.Text]
		same[c.Text]++
		if len(s.rules) > 0 {
			if c.OwnLine {
				for s.line++; own[s.line]; s.line++ { // comments stacked above a line all hold for it
				}
			}
			list = append(list, s)
		}
		for _, message := range problems {
			bad = append(bad, s.finding("invalid-suppression", message))
		}
	}
	return list, bad
}

func isSuppression(text string) bool { return strings.HasPrefix(text, "ignore") }

func parseSuppression(f *CommentFile, c *model.Comment, known func(string) bool) (*suppression, []string) {
	s := &suppression{file: f, comment: c, line: int(c.Line)}
	head, reason, _ := strings.Cut(c.Text, "--")
	words := strings.FieldsFunc(head, func(r rune) bool { return r == ' ' || r == '\t' || r == ',' })
	verb, ids := words[0], words[1:]
	switch {
	case verb != "ignore" && verb != "ignore-file":
		return s, []string{fmt.Sprintf("unknown word %q: use perfls:ignore or perfls:ignore-file", verb)}
	case len(ids) == 0:
		return s, []string{fmt.Sprintf("names no rule: write perfls:%s RULE -- reason", verb)}
	case strings.TrimSpace(reason) == "":
		return s, []string{fmt.Sprintf("gives no reason and suppresses nothing: write perfls:%s %s -- reason", verb, strings.Join(ids, ","))}
	}
	s.wholeFile = verb == "ignore-file"
	var problems []string
	for _, id := range ids {
		if known(id) {
			s.rules = append(s.rules, id)
		} else {
			problems = append(problems, fmt.Sprintf("unknown rule %q", id))
		}
	}
	s.used = make([]bool, len(s.rules))
	return s, problems
}

// unused says which of the comment's rules found nothing although they looked.
func (s *suppression) unused(active func(rule, file string) bool) (diagnostics.Finding, bool) {
	if !s.file.Resolved {
		return diagnostics.Finding{}, false
	}
	var ids []string
	for i, id := range s.rules {
		if !s.used[i] && active(id, s.file.Path) {
			ids = append(ids, id)
		}
	}
	if len(ids) == 0 {
		return diagnostics.Finding{}, false
	}
	where := "at this line"
	if s.wholeFile {
		where = "in this file"
	}
	return s.finding("unused-suppression", fmt.Sprintf("%s finds nothing %s: remove the comment", strings.Join(ids, ", "), where)), true
}

func (s *suppression) finding(rule, message string) diagnostics.Finding {
	sum := sha256.Sum256(fmt.Appendf(nil, "%s\x00%s\x00%s\x00%s\x00%d", rule, s.file.Path, s.comment.Text, message, s.ordinal))
	return diagnostics.Finding{
		Rule: rule, Category: "suppression", Level: diagnostics.Hint, Confidence: diagnostics.Certain, Message: message,
		Place:       diagnostics.Place{File: s.file.Path, Start: int(s.comment.Start), End: int(s.comment.End)},
		Fingerprint: hex.EncodeToString(sum[:8]),
		Subject:     diagnostics.Subject{Loop: -1, Call: -1},
	}
}

// Compare orders findings by file, start and rule.
func Compare(a, b diagnostics.Finding) int {
	return cmp.Or(cmp.Compare(a.Place.File, b.Place.File), cmp.Compare(a.Place.Start, b.Place.Start), cmp.Compare(a.Rule, b.Rule),
		cmp.Compare(a.Place.End, b.Place.End), cmp.Compare(a.Message, b.Message))
}
