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

// matchHeader evaluates the build constraints above the package clause. A "//go:build" line that does not parse, or a second one,
// excludes the file.
func (t *target) matchHeader(text string) bool {
	goBuild, plusBuild := constraintLines(text)
	if len(goBuild) > 0 {
		expr, err := constraint.Parse(goBuild[0])
		return err == nil && len(goBuild) == 1 && expr.Eval(t.matchTag)
	}
	for _, line := range plusBuild {
		if expr, err := constraint.Parse(line); err == nil && !expr.Eval(t.matchTag) {
			return false
		}
	}
	return true
}

// constraintLines returns the constraint lines above the package clause. A "// +build" line counts only in the leading run of line
// comments, and only if a blank line follows somewhere in that run.
func constraintLines(text string) (goBuild, plusBuild []string) {
	text = strings.TrimPrefix(text, "\ufeff")
	if !strings.Contains(text[:min(len(text), 64<<10)], "build") {
		return nil, nil
	}
	var pending []string
	leading, inBlock := true, false
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		if line == "" {
			if leading {
				plusBuild, pending = append(plusBuild, pending...), nil
			}
			continue
		}
		if !strings.HasPrefix(line, "//") {
			leading = false
		}
		switch {
		case inBlock:
		case constraint.IsGoBuild(line):
			goBuild = append(goBuild, line)
		case leading && constraint.IsPlusBuild(line):
			pending = append(pending, line)
		}
		var code bool
		if inBlock, code = commentsOf(line, inBlock); code {
			break
		}
	}
	return goBuild, plusBuild
}

// commentsOf goes over the comments of a line. It says whether a block comment is open at its end, and whether it holds anything else.
func commentsOf(line string, inBlock bool) (open, code bool) {
	for line != "" {
		if inBlock {
			_, rest, closed := strings.Cut(line, "*/")
			if !closed {
				return true, false
			}
			inBlock, line = false, strings.TrimSpace(rest)
			continue
		}
		switch {
		case strings.HasPrefix(line, "//"):
			return false, false
		case strings.HasPrefix(line, "/*"):
			inBlock, line = true, strings.TrimSpace(line[2:])
		default:
			return false, true
		}
	}
	return inBlock, false
}
