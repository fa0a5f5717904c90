package flow

import (
	"slices"
	"testing"
)

func TestRemarks(t *testing.T) {
	for _, test := range []struct {
		name, text string
		want       []string
	}{
		{"above a loop", "f() {\n\t// There are at most three of these,\n\t// so ask for each.\n\tfor {}\n}", []string{"// There are at most three of these,\n\t// so ask for each."}},
		{"behind code", "f() {\n\tfor { // a single query would not use the index\n\t}\n}", []string{"// a single query would not use the index"}},
		{"of several lines", "/*\n * One query per shard.\n */\nx()", []string{"/*\n * One query per shard.\n */"}},
		{"meant to be changed", "// TODO: batch this\n// N+1 here\nx()\n// fine\ny()", nil},
		{"of something else", "// Load the users.\nx(\"few // few\")", []string{"// few\")"}}, // a text is taken for a comment: it lowers a level at worst
		{"a path", "get(\"http://one/few\")", nil},
		{"the end of the text", "x() // few", []string{"// few"}},
		{"perfls' own", "// perfls:ignore query-in-loop -- only a few", nil},
	} {
		var got []string
		for _, s := range Remarks(test.text) {
			got = append(got, test.text[s.Start:s.End])
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}
