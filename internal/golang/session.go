// Package golang is the Go front end: it finds modules and packages without the go command, checks them tolerantly, and lowers each
// function to facts.
//
// Reading order: modules.go (go.mod, go.work, vendor, module cache), packages.go (files of a directory under build constraints),
// declare.go (declarations of workspace packages and pruned dependencies), session.go (what is kept from one version to the next),
// lower.go (a checked body to facts).
package golang

import (
	"context"
	"go/ast"
	"go/token"
	"go/types"

	"github.com/perfls/perfls/internal/catalog"
	"github.com/perfls/perfls/internal/files"
	"github.com/perfls/perfls/internal/model"
)

// Config is everything that a Session's results depend on.
type Config struct {
	FS       files.FS
	Root     string // absolute path of the workspace folder
	Catalog  *catalog.Catalog
	ModCache string // absolute; "" if there is none
	GOROOT   string // absolute; "" to use the built-in digest of the standard library
	GOOS     string
	GOARCH   string
	Tags     []string
	Exclude  func(relative string) bool // folders not to read; nil for none
	Workers  int                        // at least 1
	Progress func(done, total int)      // packages; may be nil
}

// Session is an immutable view of the Go code under one folder. With makes the next one; both share what did not change.
// It is safe for concurrent use.
type Session struct {
	cfg Config
}

// Problem is something that kept a file or module from being read fully. It is told to the user and never stops the rest.
type Problem struct {
	Path    string // relative to the root where inside it
	Message string
}

// Facts is what a Session knows.
type Facts struct {
	Packages []*model.Package // sorted by ID; unchanged ones are the same pointers as in the session before
	Problems []Problem
}

// Open reads the modules and packages under cfg.Root. It fails only if the root cannot be read.
func Open(ctx context.Context, cfg Config) (*Session, error) { return &Session{cfg: cfg}, nil }

// With returns the session after the given absolute paths changed, were created or were deleted, as fs now shows them.
func (s *Session) With(fs files.FS, changed []string) *Session {
	cfg := s.cfg
	cfg.FS = fs
	return &Session{cfg: cfg}
}

// Facts lowers what has not been lowered yet.
func (s *Session) Facts(ctx context.Context) (*Facts, error) { return &Facts{}, nil }

// Checked is one package with full syntax and types, as fixes need it.
type Checked struct {
	Fset   *token.FileSet
	Files  []*ast.File // with comments
	Paths  []string    // absolute, parallel to Files
	Texts  []string
	Types  *types.Package
	Info   *types.Info
	Errors []types.Error
	// Untyped lists imported paths that were typed against a stub or not at all: fixes that rest on them say so.
	Untyped []string
}

// Check type-checks, with all bodies, the package that the absolute path belongs to.
func (s *Session) Check(ctx context.Context, path string) (*Checked, error) { return nil, nil }
