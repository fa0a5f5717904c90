package golang

import (
	"go/build/constraint"
	"slices"
	"strconv"
	"strings"
)

// target decides which files belong to a build, as the go command does for GOOS, GOARCH and tags, with cgo on.
type target struct {
	goos, goarch string
	tags         []string
}

// goMinor is the newest Go release whose tag (go1.N) holds; sources that want a newer one are left out, as by that toolchain.
const goMinor = 26

var knownOS = words("aix android darwin dragonfly freebsd hurd illumos ios js linux nacl netbsd openbsd plan9 solaris wasip1 windows zos")
var unixOS = words("aix android darwin dragonfly freebsd hurd illumos ios linux netbsd openbsd solaris")
var knownArch = words("386 amd64 amd64p32 arm armbe arm64 arm64be loong64 mips mipsle mips64 mips64le mips64p32 mips64p32le ppc " +
	"ppc64 ppc64le riscv riscv64 s390 s390x sparc sparc64 wasm")

func words(s string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(s) {
		set[w] = true
	}
	return set
}

// matchName checks the _GOOS_GOARCH suffix of a file name.
func (t *target) matchName(name string) bool {
	name = strings.TrimSuffix(name, ".go")
	// Only what follows the first underscore counts: linux.go is for everybody.
	_, rest, ok := strings.Cut(name, "_")
	if !ok {
		return true
	}
	parts := strings.Split(strings.TrimSuffix(rest, "_test"), "_")
	if rest == "test" {
		return true
	}
	n := len(parts)
	if n >= 2 && knownOS[parts[n-2]] && knownArch[parts[n-1]] {
		return t.matchTag(parts[n-2]) && t.matchTag(parts[n-1])
	}
	if last := parts[n-1]; knownOS[last] || knownArch[last] {
		return t.matchTag(last)
	}
	return true
}

func (t *target) matchTag(tag string) bool {
	switch {
	case tag == t.goos, tag == t.goarch, tag == "cgo", tag == "gc":
		return true
	case tag == "unix":
		return unixOS[t.goos]
	case tag == "linux":
		return t.goos == "android"
	case tag == "solaris":
		return t.goos == "illumos"
	case tag == "darwin":
		return t.goos == "ios"
	}
	if minor, ok := strings.CutPrefix(tag, "go1."); ok {
		n, err := strconv.Atoi(minor)
		return err == nil && n >= 1 && n <= goMinor
	}
	return slices.Contains(t.tags, tag)
}

// matchHeader evaluates the build constraints above the package clause. One that does not parse excludes the file.
func (t *target) matchHeader(text string) bool {
	var plus []constraint.Expr
	for _, line := range constraintLines(text) {
		expr, err := constraint.Parse(line)
		if err != nil {
			if constraint.IsGoBuild(line) {
				return false
			}
			continue
		}
		if constraint.IsGoBuild(line) {
			return expr.Eval(t.matchTag)
		}
		plus = append(plus, expr)
	}
	for _, expr := range plus {
		if !expr.Eval(t.matchTag) {
			return false
		}
	}
	return true
}

// constraintLines returns the lines above the package clause that are constraints. A "// +build" line counts only if a blank line
// follows the comment that it is in, as before go 1.17.
func constraintLines(text string) []string {
	text = strings.TrimPrefix(text, "\ufeff")
	if !strings.Contains(text[:min(len(text), 64<<10)], "build") {
		return nil
	}
	var out, pending []string
	for len(text) > 0 {
		line, rest, _ := strings.Cut(text, "\n")
		line = strings.TrimSpace(line)
		switch {
		case line == "":
			out = append(out, pending...)
			pending = nil
		case strings.HasPrefix(line, "//"):
			if constraint.IsGoBuild(line) {
				out = append(out, line)
			} else if constraint.IsPlusBuild(line) {
				pending = append(pending, line)
			}
		case strings.HasPrefix(line, "/*"):
			_, after, ok := strings.Cut(text[strings.Index(text, "/*")+2:], "*/")
			if !ok {
				return out
			}
			rest = after
		default:
			return out
		}
		text = rest
	}
	return out
}
