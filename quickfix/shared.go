package quickfix

import (
	"context"
	"slices"
	"sync"

	"github.com/perfls/perfls/diagnostics"
	"github.com/perfls/perfls/internal/files"
	"github.com/perfls/perfls/internal/golang"
	"github.com/perfls/perfls/internal/link"
	"github.com/perfls/perfls/internal/model"
)

// Shared is what the fixes of one snapshot have in common: the program that they are computed from, linked and ruled on once, however
// many findings ask for a fix. A snapshot owns one; its zero value is ready, and it is safe for concurrent use.
type Shared struct {
	mu     sync.Mutex // held while a state is made, so that it is made once
	states map[model.Language]*state
}

// state is one version of a workspace as one language's front end sees it. It is immutable.
type state struct {
	front    frontEnd
	program  *link.Program
	findings []diagnostics.Finding // of all rules, before comments and configuration
	failures []diagnostics.Failure
}

func (s *Shared) state(ctx context.Context, snap Snapshot, front frontEnd, language model.Language) (*state, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if known := s.states[language]; known != nil {
		return known, nil
	}
	made, err := analyze(ctx, snap, front, nil)
	if err != nil {
		return nil, err // what was cut short is not kept
	}
	if s.states == nil {
		s.states = map[model.Language]*state{}
	}
	s.states[language] = made
	return made, nil
}

// analyze links a version and runs all rules on it. Tables are declared as in the snapshot or, if fs is not nil, as that shows it.
func analyze(ctx context.Context, snap Snapshot, front frontEnd, fs files.FS) (*state, error) {
	packages, err := front.facts(ctx)
	if err != nil {
		return nil, err
	}
	s := &state{front: front, program: link.Link(snap.WithTables(packages, fs))}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	s.findings, s.failures = diagnostics.Run(ctx, s.program, diagnostics.Rules())
	return s, ctx.Err()
}

// lastChecked keeps the package that was type-checked last: the fixes of one package are mostly asked for one after the other, and each
// needs it twice. One package, because syntax and types of all bodies take much memory.
type lastChecked struct {
	mu   sync.Mutex
	last *golang.Checked
}

func (l *lastChecked) check(ctx context.Context, session *golang.Session, path string) (*golang.Checked, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.last != nil && slices.Contains(l.last.Paths, path) {
		return l.last, nil
	}
	c, err := session.Check(ctx, path)
	if err != nil {
		return nil, err
	}
	l.last = c
	return c, nil
}
