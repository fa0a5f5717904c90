package diagnostics_test

import (
	"strings"
	"testing"

	"github.com/perfls/perfls/diagnostics"
)

// TestCompare asserts that the harness notices what it is there to notice: a harness that accepts everything would make every case pass.
func TestCompare(t *testing.T) {
	const src = "one\ntwo // want query-in-loop@warning \"Get\"\nthree\n"
	sources := map[string][]byte{"a.go": []byte(src)}
	at := func(line string, rule string, level diagnostics.Level, message string) diagnostics.Finding {
		start := strings.Index(src, line)
		return diagnostics.Finding{Rule: rule, Level: level, Message: message, Place: diagnostics.Place{File: "a.go", Start: start, End: start + 1}}
	}
	good := at("two", "query-in-loop", diagnostics.Warning, "`Get` runs")
	for name, tc := range map[string]struct {
		findings []diagnostics.Finding
		problems int
	}{
		"as wanted":     {[]diagnostics.Finding{good}, 0},
		"none":          {nil, 1},
		"twice":         {[]diagnostics.Finding{good, good}, 1},
		"other line":    {[]diagnostics.Finding{at("three", "query-in-loop", diagnostics.Warning, "`Get` runs")}, 2},
		"other rule":    {[]diagnostics.Finding{at("two", "write-in-loop", diagnostics.Warning, "`Get` runs")}, 2},
		"other level":   {[]diagnostics.Finding{at("two", "query-in-loop", diagnostics.Hint, "`Get` runs")}, 1},
		"other message": {[]diagnostics.Finding{at("two", "query-in-loop", diagnostics.Warning, "`Put` runs")}, 1},
	} {
		wants, err := parseWants("a.go", src)
		if err != nil {
			t.Fatal(err)
		}
		if got := compare(wants, tc.findings, sources); len(got) != tc.problems {
			t.Errorf("%s: %d problems, want %d: %q", name, len(got), tc.problems, got)
		}
	}
	for _, bad := range []string{`x // want query-in-loop`, `x // want "text"`, `x // want query-in-loop "("`} {
		if _, err := parseWants("a.go", bad); err == nil {
			t.Errorf("accepted %s", bad)
		}
	}
}
