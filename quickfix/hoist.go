package quickfix

import (
	"context"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/perfls/perfls/internal/link"
	"github.com/perfls/perfls/internal/model"
	write "github.com/perfls/perfls/quickfix/golang"
	"github.com/perfls/perfls/quickfix/rewrite"
)

var hoist = Fix{
	ID:       "hoist",
	Title:    "Make it once, in a package variable",
	Safety:   "safe",
	Language: model.Go,
	compute:  computeHoist,
	declared: declaredHoist,
	several:  severalMade,
}

func computeHoist(ctx context.Context, t *target) (*rewrite.Rewrite, error) {
	s := t.finding.Subject
	if s.Call < 0 {
		return nil, Refusal{Reason: "the finding is not about a call"}
	}
	checked, err := t.front.(goFrontEnd).check(ctx, t.path)
	if err != nil {
		return nil, err
	}
	others, err := t.otherFiles(checked.Paths)
	if err != nil {
		return nil, err
	}
	call := &t.fn.Calls[s.Call]
	return write.Hoist(ctx, checked, t.path, int(t.fn.Start+call.NameSpan.End), write.HoistOptions{
		Others:  others,
		AtStart: t.runsAtStart(),
		Changes: t.calls("(*regexp.Regexp).Longest"),
	})
}

// severalMade: findings of one function and callee are told apart by their number, and those that are left move up.
func severalMade(t *target) bool {
	made := t.fn.Calls[t.finding.Subject.Call].Target.Symbol
	n := 0
	for c := range t.fn.Calls {
		if e := t.fn.Calls[c].Effect; e != nil && e.Kind == model.Compile && t.fn.Calls[c].Target.Symbol == made {
			n++
		}
	}
	return n > 1
}

// otherFiles reads the Go files beside the target that are not among those that were checked: for other systems, and tests.
func (t *target) otherFiles(checked []string) ([]string, error) {
	dir := filepath.Dir(t.path)
	entries, err := t.snap.FS().ReadDir(dir)
	if err != nil {
		return nil, err
	}
	var out []string
	for _, e := range entries {
		path := filepath.Join(dir, e.Name())
		if e.IsDir() || filepath.Ext(path) != ".go" || slices.Contains(checked, path) {
			continue
		}
		data, err := t.snap.FS().ReadFile(path)
		if err != nil {
			return nil, err
		}
		out = append(out, string(data))
	}
	return out, nil
}

// runsAtStart reports whether the initial value of one of the package's variables may lead to the function. A call through an interface
// counts for all methods of that name in the package, and one of a library that is handed something of the package's for all exported
// methods: fmt calls String, encoding/json UnmarshalJSON, sort Less.
func (t *target) runsAtStart() bool {
	seen := map[*link.Func]bool{}
	var queue, own []*link.Func
	for _, f := range t.program.Funcs {
		if f.Package == t.fn.Package {
			own = append(own, f)
			if atStart(f) {
				queue = append(queue, f)
			}
		}
	}
	for len(queue) > 0 && !seen[t.fn] {
		f := queue[0]
		queue = queue[1:]
		for c := range f.Calls {
			callees, _ := t.program.Callees(f, int32(c))
			if to := f.Calls[c].Target; to.Kind == model.Interface {
				callees = append(callees, slices.DeleteFunc(slices.Clone(own), func(f *link.Func) bool { return !strings.HasSuffix(f.Name, "."+to.Method) })...)
			}
			if len(callees) == 0 && f.Package == t.fn.Package && handsOver(f, &f.Calls[c]) {
				callees = slices.DeleteFunc(slices.Clone(own), func(f *link.Func) bool { return f.Receiver == "" || !f.Exported })
			}
			for _, to := range callees {
				if !seen[to] {
					seen[to] = true
					queue = append(queue, to)
				}
			}
		}
	}
	return seen[t.fn]
}

// handsOver says whether a call is handed something of a type that the function's own package declares, or that may be one.
func handsOver(f *link.Func, call *model.Call) bool {
	own := strings.TrimPrefix(f.Package.ID, "go:") + "."
	return slices.ContainsFunc(call.Args, func(v model.Value) bool {
		return strings.Contains(v.Type, own) || strings.Contains(v.Type, "interface") || v.Type == "any" || v.Type == "" && v.Kind != model.Const
	})
}

// calls reports whether any code of the workspace calls a function of a library.
func (t *target) calls(symbol string) bool {
	for _, f := range t.program.Funcs {
		if slices.ContainsFunc(f.Calls, func(c model.Call) bool { return c.Target.Symbol == symbol }) {
			return true
		}
	}
	return false
}

// atStart: a function stands for the initial values of a file's package variables, and is not one that stands in such a value; or for the
// code at the top level of a script.
func atStart(f *link.Func) bool {
	if f.Package.Language == model.TypeScript {
		return strings.HasSuffix(string(f.ID), "#<module>")
	}
	_, file, ok := strings.Cut(string(f.ID), ".init#")
	return ok && !strings.Contains(file, "$")
}

// declaredHoist: one thing is not made by a function any more, and at most one is made at the start instead, of the same kind.
func declaredHoist(d difference) error {
	if len(d.lost) != 1 || len(d.gained) > 1 {
		return fmt.Errorf("it is %d effects less and %d more", len(d.lost), len(d.gained))
	}
	lost := d.lost[0]
	if lost.kind != model.Compile || lost.start {
		return fmt.Errorf("what it does less is not to make something")
	}
	if len(d.gained) == 1 && (d.gained[0].kind != model.Compile || !d.gained[0].start || d.gained[0].what != lost.what) {
		return fmt.Errorf("what it does more is not to make the same once")
	}
	return nil
}
