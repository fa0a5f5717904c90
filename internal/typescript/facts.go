package typescript

import (
	"context"
	"runtime"
	"slices"
	"strings"
	"sync"
	"weak"

	"github.com/perfls/perfls/internal/model"
)

// Facts is what a Session knows.
type Facts struct {
	Packages []*model.Package // one per own file, sorted by ID; unchanged ones are the same pointers as in the session before
	Problems []Problem
}

// made holds the package of each file version that somebody still looks at.
var made sync.Map // weak.Pointer[file] → *model.Package

// Facts lowers what has not been lowered yet. So far that is comments alone: calls are not lowered.
func (s *Session) Facts(ctx context.Context) (*Facts, error) {
	snap, err := s.look(ctx)
	if err != nil {
		return nil, err
	}
	out := &Facts{Problems: snap.problems()}
	for _, f := range snap.own {
		key := weak.Make(f)
		p, ok := made.Load(key)
		if !ok {
			p, ok = made.LoadOrStore(key, f.comments())
			if !ok {
				runtime.AddCleanup(f, func(key weak.Pointer[file]) { made.Delete(key) }, key)
			}
		}
		out.Packages = append(out.Packages, p.(*model.Package))
	}
	slices.SortFunc(out.Packages, func(a, b *model.Package) int { return strings.Compare(a.ID, b.ID) })
	return out, ctx.Err()
}

// comments is a package with the file's perfls comments: lines that begin with one, or end in one.
func (f *file) comments() *model.Package {
	p := &model.Package{ID: "ts:" + f.rel, Name: f.rel, Language: model.TypeScript}
	src := model.File{Path: f.rel, Generated: f.text.generated}
	offset, number := 0, int32(0)
	for line := range strings.Lines(f.text.text) {
		number++
		code := strings.TrimRight(line, "\r\n")
		if i := strings.LastIndex(code, "//"); i >= 0 {
			if said, ok := strings.CutPrefix(strings.TrimSpace(code[i+2:]), "perfls:"); ok {
				src.Comments = append(src.Comments, model.Comment{Start: int32(offset + i), End: int32(offset + len(code)), Line: number,
					OwnLine: strings.TrimSpace(code[:i]) == "", Text: strings.TrimSpace(said)})
			}
		}
		offset += len(line)
	}
	p.Files = []model.File{src}
	return p
}
