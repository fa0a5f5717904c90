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
	after, ok := before.Moved(now)
	if !ok {
		t.Fatal("a function that moved counts as changed")
	}
	f := after.Func("go:b.G")
	if f.Start != 30 || f.Package != now[1] || f.Function != now[1].Funcs[0] || after.Packages[1] != now[1] {
		t.Errorf("function %+v is not where it is now", f)
	}
	if after.Func("go:a.F") == nil || before.Func("go:b.G").Start != 10 {
		t.Error("the program before was changed")
	}
}

func TestMovedRefuses(t *testing.T) {
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
		if _, ok := before.Moved(movable(2, 10, change)); ok {
			t.Errorf("%s changed unnoticed", name)
		}
	}
	if _, ok := before.Moved(movable(3, 10, nil)); ok {
		t.Error("a function's facts changed unnoticed")
	}
	if _, ok := link.Link(movable(0, 10, nil)).Moved(movable(0, 10, nil)); ok {
		t.Error("functions without a hash cannot be told to be equal")
	}
	if _, ok := before.Moved(movable(2, 10, nil)[:1]); ok {
		t.Error("a package is gone unnoticed")
	}
}
