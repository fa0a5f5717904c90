package catalog

import (
	"bytes"
	"go/parser"
	"go/token"
	"path"
	"strconv"
	"strings"
)

// unversioned is an import path without its major version ("/v5", or ".v2" as gopkg.in writes it), and that version: 1 if there is none.
func unversioned(importPath string) (family string, major int) {
	module, rest, major := splitVersion(importPath)
	return module + rest, major
}

// splitVersion takes "github.com/jackc/pgx/v5/pgxpool" apart into "github.com/jackc/pgx", "/pgxpool" and 5. Without a version the
// module's part is the whole path.
func splitVersion(importPath string) (module, rest string, major int) {
	for start := 0; ; {
		end := strings.IndexByte(importPath[start:], '/')
		segment := importPath[start:]
		if end >= 0 {
			segment = importPath[start : start+end]
		}
		cut, n := version(segment, start > 0, strings.HasPrefix(importPath, "gopkg.in/"))
		if n > 0 {
			module = strings.TrimSuffix(importPath[:start+cut], "/")
			return module, importPath[start+len(segment):], n
		}
		if end < 0 {
			return importPath, "", 1
		}
		start += end + 1
	}
}

// version reads "v5", or "yaml.v3" where dotted; cut is where the version starts in the segment.
func version(segment string, inner, dotted bool) (cut, major int) {
	digits, ok := strings.CutPrefix(segment, "v")
	if dotted {
		i := strings.LastIndex(segment, ".v")
		if i <= 0 {
			return 0, 0
		}
		cut, digits, ok = i, segment[i+2:], true
	}
	if !ok || !inner || digits == "" || len(digits) > 4 || digits[0] == '0' {
		return 0, 0
	}
	n, err := strconv.Atoi(digits)
	if err != nil || n < 2 && !dotted {
		return 0, 0
	}
	return cut, n
}

func majorOf(importPath string) int {
	_, major := unversioned(importPath)
	return major
}

// Stub returns the stub sources (file name → text) to type an absent package against, with imports of the stub's own module rewritten
// to the major version that was asked for. There is none for the standard library.
func (c *Catalog) Stub(importPath string) (map[string][]byte, bool) {
	if first, _, _ := strings.Cut(importPath, "/"); !strings.Contains(first, ".") {
		return nil, false
	}
	for _, l := range c.layers { // a complete built-in stub is worth more than a user's few declarations
		s := l.find(importPath)
		if s == nil {
			continue
		}
		out := map[string][]byte{}
		for _, f := range s.files {
			text, err := s.read(f)
			if err != nil {
				continue
			}
			out[path.Base(f)] = retarget(text, s.path, importPath)
		}
		return out, len(out) > 0
	}
	return nil, false
}

// retarget rewrites the imports of the stub's own module from the version that the stub describes to the one that was asked for.
func retarget(text []byte, have, want string) []byte {
	if have == want {
		return text
	}
	oldRoot, newRoot := moduleRoots(have, want)
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, "", text, parser.ImportsOnly)
	if f == nil || err != nil {
		return text
	}
	var out bytes.Buffer
	last := 0
	for _, spec := range f.Imports {
		p, err := strconv.Unquote(spec.Path.Value)
		if err != nil || p != oldRoot && !strings.HasPrefix(p, oldRoot+"/") {
			continue
		}
		start, end := fset.Position(spec.Path.Pos()).Offset, fset.Position(spec.Path.End()).Offset
		out.Write(text[last:start])
		to, ok := formerHome(p, want)
		if !ok {
			to = newRoot + strings.TrimPrefix(p, oldRoot)
		}
		out.WriteString(strconv.Quote(to))
		last = end
	}
	out.Write(text[last:])
	return out.Bytes()
}

// formerHome is the import path of a package that the stub's module took in after the version that was asked for: pgx up to version 4
// finds pgconn in a module of its own.
func formerHome(importPath, want string) (string, bool) {
	family, major := unversioned(importPath)
	if majorOf(want) >= major {
		return "", false
	}
	for _, m := range moved {
		if m.from == family {
			return m.to, true
		}
	}
	return "", false
}

// moduleRoots are the two import paths up to and including the major version. The path that has none ends where the other's does.
func moduleRoots(have, want string) (oldRoot, newRoot string) {
	return rootWith(have, want), rootWith(want, have)
}

func rootWith(p, other string) string {
	module, rest, major := splitVersion(p)
	if major > 1 || module != p {
		return strings.TrimSuffix(p, rest)
	}
	otherModule, _, _ := splitVersion(other)
	if strings.HasPrefix(p, otherModule) {
		return otherModule
	}
	return p
}
