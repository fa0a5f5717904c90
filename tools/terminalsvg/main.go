// Command terminalsvg draws what a command printed: text with colours in ANSI escapes on standard input becomes an SVG picture of a
// terminal on standard output.
package main

import (
	"bufio"
	"bytes"
	"flag"
	"fmt"
	"io"
	"log"
	"os"
	"strconv"
	"strings"
	"unicode/utf8"
)

func main() {
	command := flag.String("command", "", "command line to show above the output")
	lines := flag.Int("lines", 60, "lines to show at most")
	flag.Parse()
	input, err := io.ReadAll(os.Stdin)
	if err != nil {
		log.Fatal(err)
	}
	out := bufio.NewWriter(os.Stdout)
	if _, err := out.Write(draw(*command, string(input), *lines)); err != nil {
		log.Fatal(err)
	}
	if err := out.Flush(); err != nil {
		log.Fatal(err)
	}
}

// Sizes in pixels. The width of a column is that of common monospaced fonts at this size.
const (
	fontSize    = 13
	columnWidth = 7.83
	lineHeight  = 18
	margin      = 16
)

// span is a run of text in one style.
type span struct {
	text  string
	style style
}

// style is what of an escape's attributes is drawn. The zero value is plain text.
type style struct {
	bold, dim, underline bool
	color                string // as in SVG; "" for the default
}

var palette = [8]string{"#5b6268", "#ff6c6b", "#98be65", "#ecbe7b", "#51afef", "#c678dd", "#46d9ff", "#dfdfdf"}

// draw makes the picture.
func draw(command, text string, limit int) []byte {
	rows := parse(strings.TrimRight(text, "\n"))
	if len(rows) > limit {
		rows = append(rows[:limit], []span{{text: "…", style: style{dim: true}}})
	}
	if command != "" {
		rows = append([][]span{{{text: "$ ", style: style{color: palette[2]}}, {text: command, style: style{bold: true}}}}, rows...)
	}
	width := 0
	for _, row := range rows {
		n := 0
		for _, s := range row {
			n += utf8.RuneCountInString(s.text)
		}
		width = max(width, n)
	}
	var b bytes.Buffer
	w, h := int(float64(width)*columnWidth)+2*margin, len(rows)*lineHeight+2*margin
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 %d %d" font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="%d">`+"\n", w, h, w, h, fontSize)
	fmt.Fprintf(&b, `<rect width="%d" height="%d" rx="8" fill="#282c34"/>`+"\n", w, h)
	for i, row := range rows {
		fmt.Fprintf(&b, `<text x="%d" y="%d" fill="#bbc2cf" xml:space="preserve">`, margin, margin+i*lineHeight+fontSize)
		for _, s := range row {
			b.WriteString(s.svg())
		}
		b.WriteString("</text>\n")
	}
	b.WriteString("</svg>\n")
	return b.Bytes()
}

var escape = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;")

func (s span) svg() string {
	var attrs strings.Builder
	if s.style.color != "" {
		fmt.Fprintf(&attrs, ` fill="%s"`, s.style.color)
	}
	if s.style.bold {
		attrs.WriteString(` font-weight="bold"`)
	}
	if s.style.dim {
		attrs.WriteString(` opacity="0.6"`)
	}
	if s.style.underline {
		attrs.WriteString(` text-decoration="underline"`)
	}
	text := escape.Replace(s.text)
	if attrs.Len() == 0 {
		return text
	}
	return "<tspan" + attrs.String() + ">" + text + "</tspan>"
}

// parse splits text into lines of spans. Escapes other than colours and weights are dropped.
func parse(text string) [][]span {
	var rows [][]span
	var now style
	for line := range strings.Lines(text) {
		var row []span
		line = strings.TrimRight(line, "\r\n")
		line = line[strings.LastIndexByte(line, '\r')+1:] // what a terminal has overwritten, such as progress
		line = strings.ReplaceAll(line, "\t", "    ")
		for line != "" {
			before, rest, found := strings.Cut(line, "\x1b[")
			if before != "" {
				row = append(row, span{text: before, style: now})
			}
			if !found {
				break
			}
			end := strings.IndexFunc(rest, func(r rune) bool { return r >= '@' && r <= '~' })
			if end < 0 {
				break
			}
			if rest[end] == 'm' {
				now = now.with(rest[:end])
			}
			line = rest[end+1:]
		}
		rows = append(rows, row)
	}
	return rows
}

// with applies the attributes of one escape: "1;31".
func (s style) with(codes string) style {
	for code := range strings.SplitSeq(codes, ";") {
		n, err := strconv.Atoi(code)
		switch {
		case err != nil || n == 0:
			s = style{}
		case n == 1:
			s.bold = true
		case n == 2:
			s.dim = true
		case n == 4:
			s.underline = true
		case n == 22:
			s.bold, s.dim = false, false
		case n == 24:
			s.underline = false
		case n == 39:
			s.color = ""
		case n >= 30 && n <= 37:
			s.color = palette[n-30]
		case n >= 90 && n <= 97:
			s.color = palette[n-90]
		}
	}
	return s
}
