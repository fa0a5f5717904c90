package typescript

import (
	"bytes"
	"crypto/sha256"
	"regexp"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/perfls/perfls/internal/files"
)

// Hash identifies a text. It is the same in every process.
type Hash [16]byte

func hashOf(text string) Hash {
	sum := sha256.Sum256([]byte(text))
	return Hash(sum[:16])
}

// text is a file's content as typescript-go sees it. It is immutable.
type text struct {
	text      string
	hash      Hash
	problem   string // why it cannot be analysed; "" if it can, or if that is nobody's concern
	silent    bool   // it is not code of the project's own: minified, binary
	generated bool   // its first comment says that a tool has written it
}

const (
	// maxOwn bounds a file that is analysed, in bytes. Nobody writes larger ones by hand.
	maxOwn = 2 << 20
	// maxDeclared bounds a file of a dependency. The largest published declarations have 4 MB.
	maxDeclared = 8 << 20
	// typescript-go recurses, and a stack that overflows ends the process, whoever would recover. So there are bounds on brackets, on
	// elements of JSX, and on words and operators in one statement, which may all nest: a + a + a.
	maxNesting, maxTags, maxChain = 3000, 15_000, 50_000
)

// textKey is one version of a file.
type textKey struct {
	path string
	gen  uint32
}

// texts are the contents that were read. It is shared by all sessions of one Open: each asks for the versions that it knows.
type texts struct {
	mu sync.Mutex
	m  map[textKey]*text
}

// read returns the content of a version of a file; nil if there is none.
func (t *texts) read(fs files.FS, key textKey) *text {
	t.mu.Lock()
	found, ok := t.m[key]
	t.mu.Unlock()
	if ok {
		return found
	}
	data, err := fs.ReadFile(native(key.path))
	if err == nil {
		found = newText(key.path, data)
	}
	t.mu.Lock()
	t.m[key] = found
	t.mu.Unlock()
	return found
}

func newText(path string, data []byte) *text {
	own := !isDeclaration(path) && !strings.Contains(path, "/node_modules/")
	switch {
	case binary(data):
		return &text{silent: true}
	case isSource(path) && !isDeclaration(path) && len(data) > maxOwn:
		return &text{problem: "is larger than 2 MiB: generated or data, not analysed"}
	case len(data) > maxDeclared:
		return &text{problem: "is larger than 8 MiB: not read"}
	case tooDeep(path, data):
		return &text{problem: "nests too deep: not analysed"}
	}
	t := &text{text: string(valid(data))}
	t.hash = hashOf(t.text)
	if own {
		t.silent = minified(data)
		t.generated = generated(data)
	}
	return t
}

// binary recognises what has a source file's extension and is none: videos and Qt translations are .ts too.
func binary(data []byte) bool {
	head := data[:min(len(data), 8000)]
	return bytes.IndexByte(head, 0) >= 0 && !looksLikeCode(head) || bytes.HasPrefix(head, []byte("<?xml")) || bytes.HasPrefix(head, []byte("<!DOCTYPE TS"))
}

// looksLikeCode lets a stray zero byte in a text pass.
func looksLikeCode(head []byte) bool {
	odd := 0
	for _, c := range head {
		if c < 32 && c != '\n' && c != '\r' && c != '\t' {
			odd++
		}
	}
	return odd <= 1+len(head)/50
}

// valid replaces each byte that is not UTF-8 by one that is, so that all positions stay.
func valid(data []byte) []byte {
	if utf8.Valid(data) {
		return data
	}
	out := bytes.Clone(data)
	for i := 0; i < len(out); {
		r, n := utf8.DecodeRune(out[i:])
		if r == utf8.RuneError && n == 1 {
			out[i] = '_'
		}
		i += n
	}
	return out
}

// tooDeep says whether a text nests deeper than typescript-go may recurse. Texts and comments count too: a bound is all that is wanted.
func tooDeep(path string, data []byte) bool {
	jsx := !isDeclaration(path) && (strings.HasSuffix(path, "x") || isScript(path))
	var open []byte // brackets
	tags, chain := 0, 0
	inWord := false
	for i, c := range data {
		word := c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '$' || c >= 0x80
		if word && !inWord {
			chain++
		}
		inWord = word
		switch c {
		case '(':
			open = append(open, c)
		case '[', '{':
			open = append(open, c)
			chain = 0
		case ')', ']', '}':
			if len(open) > 0 {
				open = open[:len(open)-1]
			}
			if c != ')' {
				chain = 0
			}
		case ';':
			chain = 0
		case ',': // elements and properties lie side by side; what commas join in parentheses may be nested
			if n := len(open); n > 0 && open[n-1] != '(' {
				chain = 0
			}
		case '<':
			chain++
			if jsx && i+1 < len(data) {
				if next := data[i+1]; next == '/' {
					tags = max(tags-1, 0)
				} else if next >= 'a' && next <= 'z' || next >= 'A' && next <= 'Z' || next == '>' {
					tags++
				}
			}
		case '/':
			chain++
			if jsx && i+1 < len(data) && data[i+1] == '>' {
				tags = max(tags-1, 0)
			}
		case '+', '-', '*', '!', '~', '?', ':', '.', '=', '>', '&', '|', '%', '^':
			chain++
		}
		if len(open) > maxNesting || tags > maxTags || chain > maxChain {
			return true
		}
	}
	return bytes.Count(data, []byte("else")) > maxChain
}

// minified says whether a text was written by a tool to be small: its lines are far longer than anybody's.
func minified(data []byte) bool {
	const least, average = 4000, 400
	if len(data) < least {
		return false
	}
	return len(data)/(bytes.Count(data, []byte{'\n'})+1) > average
}

var generatedMark = regexp.MustCompile(`(?i)@generated\b|\bdo not edit\b|\bcode generated by\b|\b(?:auto-?|automatically )generated\b|\bautogenerated\b|\bgenerated by .{1,60} (?:do not|don't) `)

// generated says whether a comment before the first code says that the file is generated.
func generated(data []byte) bool {
	head := data[:min(len(data), 2000)]
	end := 0
	for _, line := range bytes.SplitAfter(head, []byte{'\n'}) {
		l := bytes.TrimSpace(line)
		if len(l) > 0 && !bytes.HasPrefix(l, []byte("//")) && !bytes.HasPrefix(l, []byte("/*")) && l[0] != '*' && l[0] != '#' && l[0] != '\'' && l[0] != '"' {
			if !inComment(head[:end]) {
				break
			}
		}
		end += len(line)
	}
	return generatedMark.Match(head[:end])
}

// inComment says whether a block comment is open at the end of data.
func inComment(data []byte) bool {
	return bytes.LastIndex(data, []byte("/*")) > bytes.LastIndex(data, []byte("*/"))
}
