package typescript

import (
	"context"
	"runtime"
	"runtime/debug"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	tsgo "github.com/microsoft/typescript-go/shim"
)

// program is one version of a project, parsed and ready to be asked for types. It is safe for concurrent use.
type program struct {
	project  *project
	snapshot *snapshot
	host     *host
	ts       *tsgo.Program
	checkers *checkers
	failed   atomic.Bool // typescript-go panicked in it: nothing is built on it any more
	reused   bool        // made from the version before without resolving modules again
	graph    *graph
}

// source is an own file's syntax tree; nil if the program does not have it.
func (p *program) source(file string) *tsgo.SourceFile {
	return p.ts.GetSourceFileByPath(p.snapshot.view.toPath(file))
}

// withChecker calls do with a checker that no other goroutine uses. A panic of do or of the checker is returned as a *Panic; it costs
// the checker, and later versions of the program are built anew.
func (p *program) withChecker(ctx context.Context, do func(*tsgo.Checker) error) (err error) {
	checker, keep, free, err := p.checkers.take(ctx)
	if err != nil {
		if _, broken := err.(*Panic); broken {
			p.failed.Store(true)
		}
		return err
	}
	defer free()
	defer func() {
		if r := recover(); r != nil {
			p.failed.Store(true)
			err = &Panic{Value: r, Stack: debug.Stack()}
		}
	}()
	err = do(checker)
	keep()
	return err
}

// programs are the latest versions of the programs that were used last. All sessions of one Open share it.
type programs struct {
	mu   sync.Mutex
	m    map[string]*programSlot // by project
	few  int                     // files that more programs than the bound may read together
	tick uint64
}

type programSlot struct {
	used    uint64
	files   int // that the program reads
	working sync.Mutex
	program *program // nil until it is made, and after it failed
	lowered *program // that the project's facts were last made from; nil if unknown
}

// slot finds a project's place, and lets go of the programs that were not used for longest: more than most are kept as long as all
// together read no more files than one large project does.
func (ps *programs) slot(id string, most int) *programSlot {
	ps.mu.Lock()
	defer ps.mu.Unlock()
	ps.tick++
	s := ps.m[id]
	if s == nil {
		s = &programSlot{}
		ps.m[id] = s
	}
	s.used = ps.tick
	for len(ps.m) > most {
		oldest, files := "", 0
		for name, o := range ps.m {
			files += o.files
			if oldest == "" || o.used < ps.m[oldest].used {
				oldest = name
			}
		}
		if files <= ps.few {
			break
		}
		delete(ps.m, oldest)
	}
	return s
}

// note says how many files the program of a slot reads.
func (ps *programs) note(s *programSlot, files int) {
	ps.mu.Lock()
	defer ps.mu.Unlock()
	s.files = files
}

// lowered is the program that a project's facts were last made from, and the project's place; nil if it was let go.
func (ps *programs) lowered(id string) *program {
	ps.mu.Lock()
	defer ps.mu.Unlock()
	if s := ps.m[id]; s != nil && s.lowered != nil && !s.lowered.failed.Load() {
		return s.lowered
	}
	return nil
}

// lower notes the program that facts were made from.
func (ps *programs) lower(id string, p *program) {
	ps.mu.Lock()
	defer ps.mu.Unlock()
	if s := ps.m[id]; s != nil {
		s.lowered = p
	}
}

// program returns a project's program as this snapshot has it.
func (s *snapshot) program(ctx context.Context, p *project) (*program, error) {
	slot := s.shared.programs.slot(p.id, s.cfg.Programs)
	slot.working.Lock()
	defer slot.working.Unlock()
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	old := slot.program
	if old != nil && old.snapshot == s && !old.failed.Load() {
		return old, nil
	}
	next, err := s.derive(ctx, old, p)
	if _, broken := err.(*Panic); broken && old != nil { // once more, from nothing
		next, err = s.build(ctx, p)
	}
	if err != nil {
		return nil, err
	}
	slot.program = next
	s.shared.programs.note(slot, len(next.ts.SourceFiles()))
	return next, nil
}

const (
	// maxUpdates is how many changed files are replaced one after the other before making a new program is cheaper.
	maxUpdates = 30
	// maxChanges is how many paths are looked at one by one when files appear and vanish: an install or a checkout changes thousands.
	maxChanges = 500
)

// derive makes a program from an older or newer version of it where that is possible.
func (s *snapshot) derive(ctx context.Context, old *program, p *project) (*program, error) {
	if old == nil || old.failed.Load() || old.snapshot.epoch != s.epoch || old.project.key != p.key {
		return s.build(ctx, p)
	}
	updates, ok := s.changedFiles(old)
	if !ok || len(updates) > maxUpdates {
		return s.build(ctx, p)
	}
	return s.update(ctx, old, p, updates)
}

// changedFiles lists the files of a program whose text differs; ok is false if the files that it is made of may differ.
func (s *snapshot) changedFiles(old *program) (updates []*tsgo.SourceFile, ok bool) {
	structural := old.snapshot.view.looks != s.view.looks
	changed := changedBetween(old.snapshot.view.gens, s.view.gens)
	if structural && len(changed) > maxChanges {
		return nil, false
	}
	for _, path := range changed {
		f := old.source(path)
		now := s.view.read(path)
		switch {
		case f == nil && (!structural || !old.host.asked.touches(path)):
		case f == nil || now == nil || !s.view.FileExists(path):
			return nil, false
		default:
			updates = append(updates, f)
		}
	}
	return updates, true
}

// changedBetween lists the paths whose versions differ, sorted.
func changedBetween(a, b map[string]uint32) []string {
	var out []string
	for path, gen := range b {
		if a[path] != gen {
			out = append(out, path)
		}
	}
	for path := range a {
		if _, ok := b[path]; !ok {
			out = append(out, path)
		}
	}
	slices.Sort(out)
	return out
}

func fence(err *error) {
	if r := recover(); r != nil {
		*err = &Panic{Value: r, Stack: debug.Stack()}
	}
}

// update replaces files one after the other.
func (s *snapshot) update(ctx context.Context, old *program, p *project, files []*tsgo.SourceFile) (out *program, err error) {
	defer fence(&err)
	h := old.host.onward(s.layout, s.shared)
	ts, reused := old.ts, true
	g := old.graph
	var pool *checkers
	makePool := func(made *tsgo.Program) tsgo.CheckerPool {
		pool = newCheckers(made, s.cfg.Workers)
		return pool
	}
	for _, f := range files {
		current := ts.GetSourceFileByPath(f.Path())
		next := h.parse(current.ParseOptions())
		if next == current {
			continue
		}
		if next == nil || !sameShape(ts, current, next) {
			reused = false
			break
		}
		// It asks for the file once more and finds it parsed. Where it does not reuse, it has built a whole program, which is thrown
		// away: its host still remembers what the old imports asked for. That is rare, since sameShape asks for more than it does.
		if ts, _, reused = ts.UpdateProgram(f.Path(), h, makePool); !reused {
			break
		}
		if !next.IsJS() && (strings.Contains(next.Text(), "require(") || strings.Contains(current.Text(), "require(")) {
			g = &graph{} // what those name is nothing that UpdateProgram looks at
		}
	}
	if !reused {
		return s.build(ctx, p)
	}
	if pool == nil { // nothing changed in it
		pool = old.checkers
	}
	return &program{project: p, snapshot: s, host: h, ts: ts, checkers: pool, reused: true, graph: g}, nil
}

// sameShape checks what UpdateProgram does not: that the new text imports in the same ways, by import or require, has the same JSX
// runtime, and is a module if the old one was.
func sameShape(ts *tsgo.Program, old, next *tsgo.SourceFile) bool {
	if old.Flags&tsgo.FlagsOfWholeFile != next.Flags&tsgo.FlagsOfWholeFile ||
		(old.ExternalModuleIndicator == nil) != (next.ExternalModuleIndicator == nil) ||
		(old.CommonJSModuleIndicator == nil) != (next.CommonJSModuleIndicator == nil) ||
		tsgo.GetJSXImplicitImportBase(ts.Options(), old) != tsgo.GetJSXImplicitImportBase(ts.Options(), next) ||
		len(old.Imports()) != len(next.Imports()) {
		return false
	}
	for i, a := range old.Imports() {
		b := next.Imports()[i]
		if a.Text() != b.Text() || a.Parent == nil || b.Parent == nil || a.Parent.Kind != b.Parent.Kind ||
			ts.GetModeForUsageLocation(old, a) != ts.GetModeForUsageLocation(next, b) {
			return false
		}
	}
	return true
}

// build makes a program from nothing but the parsed files that others hold.
func (s *snapshot) build(ctx context.Context, p *project) (out *program, err error) {
	defer fence(&err)
	h := newHost(s.layout, s.shared)
	held := h.warm(ctx, p, s.cfg.Workers)
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	var pool *checkers
	ts := tsgo.NewProgram(tsgo.ProgramOptions{
		Host: h, Config: s.layout.commandLine(p), SingleThreaded: tsgo.TSTrue, UseSourceOfProjectReference: true,
		CreateCheckerPool: func(made *tsgo.Program) tsgo.CheckerPool {
			pool = newCheckers(made, s.cfg.Workers)
			return pool
		},
	})
	runtime.KeepAlive(held)
	return &program{project: p, snapshot: s, host: h, ts: ts, checkers: pool, graph: &graph{}}, nil
}
