package typescript

import (
	"context"
	"slices"

	tsgo "github.com/microsoft/typescript-go/shim"
)

// edit is what lies between two versions of a workspace that has the same files: which own files have to be lowered again.
type edit struct {
	old      *factTable
	snapshot *snapshot
	files    map[string]bool // own files whose facts may differ
	whole    map[string]bool // files that may bear on all of any project that read them
	projects map[string]bool // projects that are lowered whole
	reach    *reach
}

// editOf compares a version with the one that facts were made of; nil if too much changed for that to pay.
func (s *snapshot) editOf(ctx context.Context, old *factTable) (*edit, error) {
	if old == nil || old.snapshot.epoch != s.epoch || old.snapshot.view.looks != s.view.looks {
		return nil, nil
	}
	e := &edit{old: old, snapshot: s, files: map[string]bool{}, whole: map[string]bool{}, projects: map[string]bool{}}
	e.reach = &reach{programs: map[string]*program{}, owner: s.layout.owner, files: map[string]*reached{}, out: e.files}
	var changed []*file
	for _, path := range changedBetween(old.snapshot.view.gens, s.view.gens) {
		was, is := old.snapshot.byPath[path], s.byPath[path]
		switch {
		case was == nil || is == nil || was.project.key != is.project.key:
			e.whole[path] = true
		case was.text.hash != is.text.hash:
			e.files[path] = true
			changed = append(changed, is)
		}
	}
	if len(changed) > maxUpdates {
		return nil, nil
	}
	for _, p := range s.layout.projects {
		if prog := s.shared.programs.lowered(p.id); prog != nil && prog.project.key == p.key && prog.snapshot.epoch == s.epoch {
			e.reach.programs[p.id] = prog
		}
	}
	if err := e.compare(ctx, changed); err != nil {
		return nil, err
	}
	e.reach.run()
	e.distant()
	return e, nil
}

// compare finds what others can see of changed files and what follows from it.
func (e *edit) compare(ctx context.Context, changed []*file) error {
	was := e.reach.programs
	now := map[string]*program{}
	for id, p := range was {
		now[id] = p
	}
	names := map[string][2][]string{}
	for _, f := range changed {
		old, err := was[f.project.id], error(nil)
		if old == nil {
			if old, err = e.old.snapshot.program(ctx, f.project); err == nil {
				was[f.project.id] = old
			}
		}
		if err == nil {
			now[f.project.id], err = e.snapshot.program(ctx, f.project)
		}
		if _, broken := err.(*Panic); broken {
			e.whole[f.path] = true
			continue
		}
		if err != nil {
			return err
		}
		e.compareFile(ctx, old, now[f.project.id], f, names)
	}
	e.reach.programs = now
	for _, f := range changed {
		changes := names[f.path]
		if len(changes[0])+len(changes[1]) == 0 {
			continue
		}
		if state := e.reach.file(f.path); state != nil {
			e.reach.spread(f.path, state, changes[0], changes[1])
		} else {
			e.whole[f.path] = true
		}
	}
	return nil
}

// compareFile lists the local names of a changed file, and those that it gives to others, that can be told apart from outside.
func (e *edit) compareFile(ctx context.Context, old, now *program, f *file, names map[string][2][]string) {
	a, b := old.source(f.path), now.source(f.path)
	if a == nil || b == nil || !now.reused && widened(old.ts, now.ts) {
		e.whole[f.path] = true
		return
	}
	if a == b {
		return
	}
	before, after := surfaceOf(a, namesOf(a, f.rel)), surfaceOf(b, namesOf(b, f.rel))
	locals, exports := before.differences(after, sameResult(ctx, old, now))
	names[f.path] = [2][]string{locals, exports}
	if (before.global || after.global) && len(locals)+len(exports) > 0 {
		e.whole[f.path] = true
	}
}

// widened says whether a program has files that all others see and that the one before did not have, or the other way round.
func widened(old, now *tsgo.Program) bool {
	more := func(a, b *tsgo.Program) bool {
		return slices.ContainsFunc(b.SourceFiles(), func(f *tsgo.SourceFile) bool {
			return a.GetSourceFileByPath(f.Path()) == nil && (f.ExternalModuleIndicator == nil && f.CommonJSModuleIndicator == nil || len(f.ModuleAugmentations) > 0)
		})
	}
	return more(old, now) || more(now, old)
}

// distant adds the projects whose programs are not at hand: they are lowered whole if they read anything that changed for others.
func (e *edit) distant() {
	seen := map[string]bool{}
	for path, state := range e.reach.files {
		if state != nil && len(state.exports) > 0 {
			seen[path] = true
		}
	}
	for again := true; again; {
		again = false
		for _, p := range e.snapshot.layout.projects {
			before := e.old.projects[p.id]
			if e.projects[p.id] || before == nil || !before.readsAny(e.whole) && (e.reach.programs[p.id] != nil || !before.readsAny(seen)) {
				continue
			}
			e.projects[p.id], again = true, true
			for _, own := range p.own {
				e.whole[own] = true
			}
		}
	}
}

func (f *projectFacts) readsAny(paths map[string]bool) bool {
	for path := range paths {
		if _, ok := f.files[path]; ok {
			return true
		}
	}
	return false
}

// covers says whether the edit knows which files of a project are to be lowered again.
func (e *edit) covers(p *project, before *projectFacts) bool {
	return e != nil && before != nil && before.key == p.key && len(before.packages) == len(p.own) && len(before.problems) == 0 && !e.projects[p.id]
}

// again lists the own files of a project that have to be lowered again, sorted.
func (e *edit) again(p *project) []string {
	var out []string
	for path := range e.files {
		if e.snapshot.layout.owner[path] == p {
			out = append(out, path)
		}
	}
	slices.Sort(out)
	return out
}
