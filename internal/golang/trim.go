package golang

import "strings"

// trimBodies cuts the bodies of top-level functions out of a dependency's source before it is parsed: lexing is several times faster
// than parsing, and declarations are all that importers need. It relies on "func" standing in column 0, as gofmt has it. Where it
// loses track it returns the source unchanged.
func trimBodies(src string) string {
	var out strings.Builder
	out.Grow(len(src) / 3)
	last := 0
	for i := 0; i < len(src); {
		if !strings.HasPrefix(src[i:], "func ") {
			i = skipDeclaration(src, i)
			if i < 0 {
				return src
			}
			continue
		}
		end, body := signatureEnd(src, i+len("func "))
		if end < 0 {
			return src
		}
		if body {
			out.WriteString(src[last:end])
			if end = skipBlock(src, end); end < 0 {
				return src
			}
			last = end
		}
		i = end
	}
	if last == 0 {
		return src
	}
	out.WriteString(src[last:])
	return out.String()
}

// skipToken skips a string, rune or comment at i, or one byte of anything else; -1 if it does not end.
func skipToken(src string, i int) int {
	switch src[i] {
	case '"', '\'':
		for j := i + 1; j < len(src); j++ {
			switch src[j] {
			case '\\':
				j++
			case src[i]:
				return j + 1
			case '\n':
				return -1
			}
		}
		return -1
	case '`':
		return after(src, i+1, "`")
	case '/':
		switch {
		case strings.HasPrefix(src[i:], "//"):
			if j := strings.IndexByte(src[i:], '\n'); j >= 0 {
				return i + j
			}
			return len(src)
		case strings.HasPrefix(src[i:], "/*"):
			return after(src, i+2, "*/")
		}
	}
	return i + 1
}

// after is the offset behind the next mark; -1 if there is none.
func after(src string, i int, mark string) int {
	j := strings.Index(src[i:], mark)
	if j < 0 {
		return -1
	}
	return i + j + len(mark)
}

// skipBlock skips a block that starts with the brace at i; -1 if it does not end.
func skipBlock(src string, i int) int {
	depth := 0
	for i < len(src) {
		switch src[i] {
		case '{':
			depth++
		case '}':
			depth--
			if depth == 0 {
				return i + 1
			}
		}
		if i = skipToken(src, i); i < 0 {
			return -1
		}
	}
	return -1
}

// skipDeclaration goes to the next start of a line that is in no bracket.
func skipDeclaration(src string, i int) int {
	depth := 0
	for i < len(src) {
		switch src[i] {
		case '{', '(', '[':
			depth++
		case '}', ')', ']':
			depth--
		case '\n':
			if depth == 0 {
				return i + 1
			}
		}
		if i = skipToken(src, i); i < 0 {
			return -1
		}
	}
	return i
}

// signatureEnd goes from behind "func " to the brace that opens the body (true), or behind the line of a function without one (false).
func signatureEnd(src string, i int) (int, bool) {
	depth := 0
	word := ""
	for i < len(src) {
		c := src[i]
		switch {
		case isWord(c):
			start := i
			for i < len(src) && isWord(src[i]) {
				i++
			}
			word = src[start:i]
			continue
		case c == '{':
			if depth == 0 && word != "interface" && word != "struct" {
				return i, true
			}
			if i = skipBlock(src, i); i < 0 {
				return -1, false
			}
			word = ""
			continue
		case c == '(' || c == '[':
			depth++
		case c == ')' || c == ']':
			depth--
		case c == '\n' && depth == 0:
			return i + 1, false
		}
		if c != ' ' && c != '\t' {
			word = ""
		}
		if i = skipToken(src, i); i < 0 {
			return -1, false
		}
	}
	return i, false
}

func isWord(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c >= 0x80
}
