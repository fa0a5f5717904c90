package text

import (
	"testing"
	"unicode/utf8"
)

// TestPositionInsideOfRune holds every offset of a text with runes of all lengths, and with bytes that are none, against a count of
// the runes that start before it.
func TestPositionInsideOfRune(t *testing.T) {
	content := "aé漢😀\xff\x80b\xe6\xbc"
	l := NewLines(content)
	units16, units32, start := 0, 0, 0
	for start < len(content) {
		r, size := utf8.DecodeRuneInString(content[start:])
		for offset := start; offset < start+size; offset++ {
			for enc, want := range map[Encoding]int{UTF8: start, UTF16: units16, UTF32: units32} {
				if got := l.Position(offset, enc); got.Line != 0 || got.Column != want {
					t.Errorf("offset %d, encoding %d: %+v, want column %d", offset, enc, got, want)
				}
			}
		}
		start += size
		units32++
		units16++
		if r >= 0x10000 {
			units16++
		}
	}
}
