package main

import (
	"encoding/xml"
	"errors"
	"io"
	"reflect"
	"strings"
	"testing"
)

func TestParse(t *testing.T) {
	got := parse("10 %\r\x1b[Kplain \x1b[1;33mwarn\x1b[0m\tend\n\x1b[2mdim\x1b[22mnot\x1b[Kkept")
	want := [][]span{
		{{"plain ", style{}}, {"warn", style{bold: true, color: palette[3]}}, {"    end", style{}}},
		{{"dim", style{dim: true}}, {"not", style{}}, {"kept", style{}}},
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v\nwant %+v", got, want)
	}
}

// TestDraw asserts that whatever is printed becomes well-formed XML with the text in it.
func TestDraw(t *testing.T) {
	const printed = "a < b && c > d\n\x1b[31m[]string{\"ü\"}\x1b[0m\n\x1b[9"
	dec := xml.NewDecoder(strings.NewReader(string(draw("perfls check", printed, 10))))
	var text strings.Builder
	for {
		tok, err := dec.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		if c, ok := tok.(xml.CharData); ok {
			text.Write(c)
		}
	}
	for _, want := range []string{"$ perfls check", "a < b && c > d", `[]string{"ü"}`} {
		if !strings.Contains(text.String(), want) {
			t.Errorf("%q is missing in %q", want, text.String())
		}
	}
}

func TestDrawLimit(t *testing.T) {
	picture := string(draw("", strings.Repeat("line\n", 9), 3))
	if n := strings.Count(picture, "line"); n != 3 || !strings.Contains(picture, "…") {
		t.Errorf("%d lines of 3\n%s", n, picture)
	}
}
