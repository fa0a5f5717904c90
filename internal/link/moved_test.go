package link_test

import (
	"testing"

	"github.com/perfls/perfls/internal/link"
	"github.com/perfls/perfls/internal/model"
)

func movable(hash uint64, start int32, change func(*model.Package)) []*model.Package {
	fixed := &model.Package{ID: "go:a", Files: []model.File{{Path: "a.go"}},
		Funcs: []*model.Function{{ID: "go:a.F", Name: "F", Hash: 1, Regions: []model.Region{{Parent: -1, Loop: -1}}}}, Starts: []int32{7}}
	p := &model.Package{ID: "go:b", Files: []model.File{{Path: "b.go"}},
		Funcs: []*model.Function{{ID: "go:b.G", Name: "G", Hash: hash, Regions: []model.Region{{Parent: -1, Loop: -1}}}}, Starts: []int32{start},
		Types: []*model.Type{{ID: "b.T", Methods: []model.Method{{Name: "M", Sig: "func()"}}}}}
	if change != nil {
		change(p)
	}
	return []*model.Package{fixed, p}
}

func TestMoved(t *testing.T) {
	before := link.Link(movable(2, 10, nil))
	now := movable(2, 30, func(p *model.Package) {
		p.Types[0].Declared = model.Span{Start: 5, End: 6}
		p.Files[0].Comments = []model.Comment{{Text: "ignore x -- y"}}
	})
	after, change := before.Move(now)
	if change != link.Moved {
		t.Fatalf("a function that moved counts as %v", change)
	}
	f := after.Func("go:b.G")
	if f.Start != 30 || f.Package != now[1] || f.Function != now[1].Funcs[0] || after.Packages[1] != now[1] {
		t.Errorf("function %+v is not where it is now", f)
	}
	if after.Func("go:a.F") == nil || before.Func("go:b.G").Start != 10 {
		t.Error("the program before was changed")
	}
}

func TestRelinked(t *testing.T) {
	before := link.Link(movable(2, 10, nil))
	for name, change := range map[string]func(*model.Package){
		"a file's name":     func(p *model.Package) { p.Files[0].Path = "c.go" },
		"a generated file":  func(p *model.Package) { p.Files[0].Generated = true },
		"a function's name": func(p *model.Package) { p.Funcs[0].ID = "go:b.H" },
		"a function more": func(p *model.Package) {
			p.Funcs, p.Starts = append(p.Funcs, p.Funcs[0]), append(p.Starts, 50)
		},
		"a method's signature": func(p *model.Package) { p.Types[0].Methods[0].Sig = "func(int)" },
		"a type made":          func(p *model.Package) { p.Wires = []model.Wire{{Type: "b.T"}} },
		"a function stored":    func(p *model.Package) { p.Binds = []model.Bind{{Slot: "b.x", Func: "go:b.G"}} },
	} {
		if p, change := before.Move(movable(2, 10, change)); change != link.Relinked || p != nil {
			t.Errorf("%s changed unnoticed", name)
		}
	}
	if _, change := before.Move(movable(3, 10, func(p *model.Package) { p.Funcs[0].Exported = true })); change != link.Relinked {
		t.Error("a function's facts changed unnoticed")
	}
	if _, change := before.Move(movable(2, 10, nil)[:1]); change != link.Relinked {
		t.Error("a package is gone unnoticed")
	}
}

// A statement that was typed without any fact of its own only shifts what stands behind it.
func TestShifted(t *testing.T) {
	body := func(at int32) func(*model.Package) {
		return func(p *model.Package) {
			f := p.Funcs[0]
			f.NameSpan, f.Size = model.Span{Start: at}, 50+at
			f.Regions[0].Span = model.Span{End: 50 + at}
			f.Calls = []model.Call{{Span: model.Span{Start: at, End: at + 5}, NameSpan: model.Span{Start: at}, Text: "x"}}
			f.Loops = []model.Loop{{Parent: -1, Span: model.Span{Start: at}, Head: model.Span{Start: at}}}
		}
	}
	before := link.Link(movable(2, 10, body(5)))
	after, change := before.Move(movable(3, 10, body(9)))
	if change != link.Shifted {
		t.Fatalf("change %v", change)
	}
	if at := after.Func("go:b.G").Calls[0].Span.Start; at != 9 {
		t.Errorf("the call is at %d", at)
	}
	if at := before.Func("go:b.G").Calls[0].Span.Start; at != 5 {
		t.Errorf("the program before has the call at %d", at)
	}
	if _, change := before.Move(movable(3, 10, func(p *model.Package) { body(9)(p); p.Funcs[0].Calls[0].Text = "y" })); change != link.Relinked {
		t.Error("another callee went unnoticed")
	}
}
