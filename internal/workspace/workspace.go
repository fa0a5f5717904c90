// Package workspace is the one pipeline that the server and the command line use: immutable snapshots of files and open buffers,
// from them facts, a linked program, findings after suppression and configuration, and fixes.
package workspace

import (
	"context"
	"time"

	"github.com/perfls/perfls/diagnostics"
	"github.com/perfls/perfls/internal/files"
	"github.com/perfls/perfls/internal/golang"
	"github.com/perfls/perfls/internal/link"
)

// Options is what a workspace is opened with.
type Options struct {
	Root     string   // absolute path of the folder
	FS       files.FS // the disk
	Tags     []string
	ModCache string // absolute; "" for none
	GOROOT   string // absolute; "" for the built-in digest
	CacheDir string // absolute; "" to keep nothing between runs
	Workers  int
	Progress func(phase string, done, total int) // may be nil
	// Settings are the editor's; .perfls/config.yaml wins over them on levels. JSON object as in the configuration's schema; may be nil.
	Settings []byte
}

// Workspace is one folder. Its methods are safe for concurrent use.
type Workspace struct{}

// Open reads the folder's configuration and modules. It fails only if the folder cannot be read.
func Open(ctx context.Context, o Options) (*Workspace, error) { return &Workspace{}, nil }

// Change is a new state of one file.
type Change struct {
	Path string // absolute; for an untitled buffer a made-up absolute path under the root that exists nowhere
	Text []byte // the open buffer's text; nil: the buffer was closed, or the file changed on disk: read it again
}

// Update makes and returns the next snapshot. It does no work beyond bookkeeping; findings are computed when asked for.
func (w *Workspace) Update(changes []Change) *Snapshot { return &Snapshot{} }

// Snapshot is the current one.
func (w *Workspace) Snapshot() *Snapshot { return &Snapshot{} }

// Snapshot is immutable.
type Snapshot struct{ Version int64 }

// Findings computes (once per snapshot) what the whole workspace has to say.
func (s *Snapshot) Findings(ctx context.Context) (*Result, error) { return &Result{}, nil }

// Read gives the text of a file in this snapshot (buffer or disk); path absolute.
func (s *Snapshot) Read(path string) ([]byte, error) { return nil, nil }

// Abs turns a finding's file into an absolute path; Rel is the inverse.
func (s *Snapshot) Abs(file string) string { return file }
func (s *Snapshot) Rel(path string) string { return path }

// Session is the Go front end's state in this snapshot, for fixes.
func (s *Snapshot) Session() *golang.Session { return nil }

// Result is the outcome of one analysis.
type Result struct {
	Findings   []diagnostics.Finding // after suppression and configuration; sorted by file, start, rule
	Suppressed int
	Problems   []golang.Problem
	Failures   []diagnostics.Failure
	Program    *link.Program
	Stats      Stats
}

// Stats describes a run.
type Stats struct {
	Files, Packages, Functions, Lines int
	Calls, Resolved, Unresolved       int
	Stubbed                           []string
	Entries                           int
	Load, Link, Rules                 time.Duration
}
