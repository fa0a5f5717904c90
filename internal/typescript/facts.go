package typescript

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
	"sync"

	tsgo "github.com/microsoft/typescript-go/shim"

	"github.com/perfls/perfls/internal/model"
)

// Facts is what the workspace's own files say. It is immutable.
type Facts struct {
	Packages []*model.Package // one a file, sorted by ID
	Problems []Problem
}

// factTable is the facts of one version, by project, with what they were computed from.
type factTable struct {
	snapshot *snapshot
	projects map[string]*projectFacts
	facts    *Facts
}

// projectFacts is the facts of one project's own files.
type projectFacts struct {
	key      string              // of the project's options
	files    map[string]struct{} // all that its program read, by absolute path
	packages map[string]*model.Package
	problems []Problem
	program  *program // that they were made from, until the table is complete: programs are kept elsewhere
}

// Facts lowers the workspace's own files. What did not change keeps its packages.
func (s *Session) Facts(ctx context.Context) (*Facts, error) {
	snap, err := s.look(ctx)
	if err != nil {
		return nil, err
	}
	sh := s.shared
	sh.lowering.Lock()
	defer sh.lowering.Unlock()
	old := sh.facts
	if old != nil && old.snapshot == snap {
		return old.facts, nil
	}
	next := &factTable{snapshot: snap, projects: map[string]*projectFacts{}, facts: &Facts{}}
	edit, err := snap.editOf(ctx, old)
	if err != nil {
		return nil, err
	}
	for _, p := range snap.layout.projects {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		var before *projectFacts
		if old != nil {
			before = old.projects[p.id]
		}
		done := before
		switch {
		case before != nil && snap.untouched(old.snapshot, p, before):
		case edit.covers(p, before):
			done, err = snap.lowerSome(ctx, p, before, edit.again(p))
		default:
			done, err = snap.lowerProject(ctx, p, before)
		}
		if err != nil {
			return nil, err
		}
		next.projects[p.id] = done
		for _, pkg := range done.packages {
			next.facts.Packages = append(next.facts.Packages, pkg)
		}
		next.facts.Problems = append(next.facts.Problems, done.problems...)
	}
	slices.SortFunc(next.facts.Packages, func(a, b *model.Package) int { return strings.Compare(a.ID, b.ID) })
	next.facts.Problems = append(next.facts.Problems, snap.problems()...)
	slices.SortFunc(next.facts.Problems, func(a, b Problem) int {
		return cmp.Or(strings.Compare(a.Path, b.Path), strings.Compare(a.Message, b.Message))
	})
	next.facts.Problems = slices.Compact(next.facts.Problems)
	sh.facts = next
	for id, p := range next.projects {
		if p.program != nil {
			sh.programs.lower(id, p.program)
			p.program = nil
		}
	}
	return next.facts, nil
}

// untouched says whether nothing that a project's facts were computed from differs from an older version.
func (s *snapshot) untouched(old *snapshot, p *project, f *projectFacts) bool {
	if old.epoch != s.epoch || old.view.looks != s.view.looks || f.key != p.key || len(f.packages) != len(p.own) {
		return false
	}
	for _, path := range changedBetween(old.view.gens, s.view.gens) {
		if _, ok := f.files[path]; ok {
			return false
		}
	}
	return true
}

// lowerProject lowers all own files of a project; those whose facts come out the same keep their packages.
func (s *snapshot) lowerProject(ctx context.Context, p *project, before *projectFacts) (*projectFacts, error) {
	out := &projectFacts{key: p.key, files: map[string]struct{}{}, packages: map[string]*model.Package{}}
	prog, err := s.program(ctx, p)
	if _, broken := err.(*Panic); broken {
		out.problems = append(out.problems, Problem{p.id, "is left out: " + err.Error()})
		return out, nil
	}
	if err != nil {
		return nil, err
	}
	out.read(prog)
	return out, s.lowerFiles(ctx, prog, p.own, before, out)
}

// lowerSome lowers some own files of a project; all others keep what they had.
func (s *snapshot) lowerSome(ctx context.Context, p *project, before *projectFacts, paths []string) (*projectFacts, error) {
	if len(paths) == 0 {
		return before, nil
	}
	prog, err := s.program(ctx, p)
	if _, broken := err.(*Panic); broken {
		return s.lowerProject(ctx, p, before)
	}
	if err != nil {
		return nil, err
	}
	out := &projectFacts{key: p.key, files: before.files, packages: maps.Clone(before.packages)}
	if !prog.reused {
		out.files = map[string]struct{}{}
		out.read(prog)
	}
	for _, path := range paths {
		delete(out.packages, path)
	}
	return out, s.lowerFiles(ctx, prog, paths, before, out)
}

// read notes what a program has read.
func (f *projectFacts) read(prog *program) {
	for _, file := range prog.ts.SourceFiles() {
		f.files[file.FileName()] = struct{}{}
	}
}

// lowerFiles lowers own files of a program into out.
func (s *snapshot) lowerFiles(ctx context.Context, prog *program, paths []string, before, out *projectFacts) error {
	shared := &sharedNames{}
	var mu sync.Mutex
	made := map[string]*model.Package{}
	// Files of one chunk share a checker, and so the types that it has derived.
	chunks := chunksOf(paths, s.cfg.Workers)
	err := runAll(ctx, len(chunks), s.cfg.Workers, func(i int) {
		for rest := chunks[i]; len(rest) > 0 && ctx.Err() == nil; {
			done := 0
			err := prog.withChecker(ctx, func(c *tsgo.Checker) error {
				r := newResolver(prog, c)
				for _, path := range rest {
					if ctx.Err() != nil {
						return ctx.Err()
					}
					pkg := s.lowerOne(prog, r, s.byPath[path], shared)
					mu.Lock()
					if pkg != nil {
						made[path] = pkg
					}
					mu.Unlock()
					done++
				}
				return nil
			})
			if _, broken := err.(*Panic); broken {
				mu.Lock()
				out.problems = append(out.problems, Problem{s.byPath[rest[done]].rel, fmt.Sprintf("is left out: reading it failed: %v", err)})
				mu.Unlock()
				done++
			} else if err != nil {
				return
			}
			rest = rest[done:]
		}
	})
	if err != nil {
		return err
	}
	for path, pkg := range made {
		if before != nil {
			if old := before.packages[path]; old != nil && sameFacts(old, pkg) {
				pkg = old
			}
		}
		out.packages[path] = pkg
	}
	out.program = prog
	return nil
}

// chunksOf splits paths into about as many runs of neighbours as there are workers.
func chunksOf(paths []string, workers int) [][]string {
	size := max((len(paths)+workers-1)/max(workers, 1), 1)
	return slices.Collect(slices.Chunk(paths, size))
}

// lowerOne lowers one file; nil if the program does not have it.
func (s *snapshot) lowerOne(prog *program, r *resolver, f *file, shared *sharedNames) *model.Package {
	src := prog.source(f.path)
	if src == nil {
		return nil
	}
	if s.shared.lowered != nil {
		s.shared.lowered(f.rel)
	}
	lw := &lowering{file: f, src: src, text: src.Text(), catalog: s.cfg.Catalog, checker: r.checker, r: r, names: shared.of(src, f.rel)}
	lw.foreign = func(other *tsgo.SourceFile) *fileNames {
		if own := s.byPath[s.view.spelled(other.FileName())]; own != nil {
			return shared.of(other, own.rel)
		}
		return nil
	}
	return lw.lowerFile()
}

// sharedNames are the functions of a program's files, found when first asked for.
type sharedNames struct{ m sync.Map }

func (n *sharedNames) of(src *tsgo.SourceFile, rel string) *fileNames {
	if found, ok := n.m.Load(src); ok {
		return found.(*fileNames)
	}
	found, _ := n.m.LoadOrStore(src, namesOf(src, rel))
	return found.(*fileNames)
}

// sameFacts compares two versions of a file.
func sameFacts(a, b *model.Package) bool {
	if len(a.Funcs) != len(b.Funcs) || !slices.Equal(a.Starts, b.Starts) || a.Unresolved != b.Unresolved || a.Member != b.Member || !slices.Equal(a.Uses, b.Uses) {
		return false
	}
	for i, f := range a.Funcs {
		if f.ID != b.Funcs[i].ID || f.Hash != b.Funcs[i].Hash {
			return false
		}
	}
	return reflect.DeepEqual(a.Files, b.Files) && reflect.DeepEqual(a.Types, b.Types) && slices.Equal(a.Wires, b.Wires) && slices.Equal(a.Binds, b.Binds)
}
