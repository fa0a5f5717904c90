package main

import (
	"regexp"
	"strings"
)

// scriptLanguage is TypeScript and JavaScript. Functions are found by how formatters lay them out, since a benchmark need not type every
// style there is.
var scriptLanguage = language{
	typed:     []string{"\n  // typed ", "\n  console.log('typed', 1); // "},
	parameter: "_bench = 1",
	imports: func(src string) string {
		if requires.MatchString(src) && !strings.Contains(src, "\nimport ") && !strings.HasPrefix(src, "import ") {
			return "require('node:events');\n"
		}
		return "import 'node:events';\n"
	},
	importAt: func(src string) int {
		if at := firstImport.FindStringIndex(src); at != nil {
			return at[0]
		}
		return -1
	},
	functions: scriptFunctions,
}

var (
	requires    = regexp.MustCompile(`(?m)^(const|var|let) .*\brequire\(`)
	firstImport = regexp.MustCompile(`(?m)^(import |(const|var|let) .*\brequire\()`)
	// A function, an arrow function in a constant, or a method, whose head is one line: indentation, what stands before the name, the name.
	scriptHead = regexp.MustCompile(`(?m)^([ \t]*)((?:export |default |async |static |public |private |protected |override )*(?:function\*? |const )?)([A-Za-z_$][\w$]*)( = (?:async )?)?\(.*\{$`)
)

// reserved words look like methods: if (x) {.
var reserved = map[string]bool{"if": true, "for": true, "while": true, "switch": true, "catch": true, "with": true, "constructor": true, "function": true, "return": true, "super": true}

func scriptFunctions(src string) []function {
	var out []function
	for _, m := range scriptHead.FindAllStringSubmatchIndex(src, -1) {
		indent, before, name, head := src[m[2]:m[3]], src[m[4]:m[5]], src[m[6]:m[7]], src[m[0]:m[1]]
		arrow := m[8] >= 0
		if reserved[name] || arrow != strings.Contains(before, "const ") || arrow && !strings.HasSuffix(head, "=> {") {
			continue
		}
		if indent == "" && !strings.Contains(before, "function") && !arrow || strings.Contains(before, "const ") && !arrow {
			continue // a call
		}
		params := m[7]
		if arrow {
			params = m[9]
		}
		closing := closingParen(src[params:m[1]])
		if closing < 0 || params+closing >= m[1] {
			continue
		}
		inside := src[params+1 : params+closing]
		if strings.HasSuffix(strings.TrimSpace(inside), ",") || strings.Contains(head[params+closing-m[0]:], "'") {
			continue
		}
		end := strings.Index(src[m[1]:], "\n"+indent+"}")
		if end < 0 {
			continue
		}
		end += m[1] + len("\n"+indent+"}")
		if end < len(src) && src[end] == ';' {
			end++
		}
		if rest, _, _ := strings.Cut(src[end:], "\n"); strings.TrimSpace(rest) != "" {
			continue // a function in an object, or an argument
		}
		out = append(out, function{
			start: m[4], nameStart: m[6], nameEnd: m[7], paramsEnd: params + closing, open: m[1], end: end,
			variadic: strings.Contains(inside, "..."), noParams: strings.TrimSpace(inside) == "",
		})
	}
	return out
}

// closingParen is the offset of the parenthesis that closes the first; -1 if it is not there.
func closingParen(s string) int {
	depth := 0
	for i := range len(s) {
		switch s[i] {
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				return i
			}
		}
	}
	return -1
}
