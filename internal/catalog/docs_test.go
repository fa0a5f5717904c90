package catalog

import (
	"os"
	"strings"
	"testing"
)

// The page for users spells out every verb as the vocabulary has it.
func TestPageNamesEveryVerb(t *testing.T) {
	page, err := os.ReadFile("../../docs/catalog.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, v := range vocabulary {
		if line := "`" + v.grammar() + "`"; !strings.Contains(string(page), line) {
			t.Errorf("docs/catalog.md lacks the line for %s: %s", v.name, line)
		}
	}
}
