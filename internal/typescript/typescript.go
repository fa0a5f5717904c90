// Package typescript is the TypeScript and JavaScript front end: it finds projects without Node, parses and types them with
// typescript-go, tolerates what is missing, and says what each call resolves to.
//
// Reading order: walk.go (the workspace's folders and which files are its own), texts.go (file contents by version), manifest.go and
// links.go (package.json, workspaces, built entry points back to sources), prisma_schema.go and prisma_client.go (a client from
// schema.prisma), virtual.go (packages that exist in memory only), vfs.go (what typescript-go sees), tsconfig.go and projects.go (which
// file belongs to which project), parse.go (the shared parse cache), program.go and checkers.go (versions of a program), session.go
// (versions of the workspace), resolve.go (a call to its package, owner and member), infer.go (types that the checker does not know), facts.go
// and lower.go (functions to facts), comment.go (where a comment can stand).
//
// What lowers functions to facts starts from (*Session).look: snapshot.own lists the files with their texts, snapshot.program makes or updates
// a project's program, program.source has the syntax, program.withChecker lends a checker, and a resolver says what calls lead to.
//
// Paths inside the package are absolute with slashes, as typescript-go has them. Positions are byte offsets.
package typescript

import (
	"path/filepath"
	"strings"

	"github.com/perfls/perfls/internal/catalog"
	"github.com/perfls/perfls/internal/files"
)

// Config is everything that a Session's results depend on.
type Config struct {
	FS   files.FS
	Root string // absolute path of the workspace folder
	// Stubs returns the files of a package that is described where the real one is absent or has no types, by path inside the package:
	// package.json is optional, index.d.ts the entry. It must always answer the same. nil for none.
	Stubs    func(pkg string) (map[string][]byte, bool)
	Catalog  *catalog.Catalog           // what library calls do; nil for nothing
	Exclude  func(relative string) bool // folders not to read; nil for none
	Workers  int                        // at least 1
	Programs int                        // how many programs are kept at most; 0 for a few, and more where they are small
	// IgnoreCase says that the file system does not tell Foo.ts from foo.ts.
	IgnoreCase bool
}

const (
	// defaultPrograms bounds the programs kept: each costs 40 to 250 MB, and somebody edits in one or two at a time.
	defaultPrograms = 4
	// fewFiles is how many files the programs kept may read together without that bound: a file costs about 70 KB, and most are shared.
	fewFiles = 6000
)

// Problem is something that kept a file or project from being read fully. It is told to the user and never stops the rest.
type Problem struct {
	Path    string // relative to the root where inside it
	Message string
}

// slashed is an absolute path of the operating system as typescript-go has it.
func slashed(p string) string { return filepath.ToSlash(filepath.Clean(p)) }

// native is the opposite of slashed.
func native(p string) string { return filepath.FromSlash(p) }

// within says whether p is dir or lies below it.
func within(dir, p string) bool {
	if !strings.HasPrefix(p, dir) {
		return false
	}
	return len(p) == len(dir) || p[len(dir)] == '/' || strings.HasSuffix(dir, "/")
}

// relative is p without root, or p itself where it lies outside.
func relative(root, p string) string {
	if p == root {
		return "."
	}
	if within(root, p) {
		return strings.TrimPrefix(strings.TrimPrefix(p, root), "/")
	}
	return p
}
