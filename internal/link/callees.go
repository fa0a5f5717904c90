package link

import "github.com/perfls/perfls/internal/model"

// Callees lists the functions of the workspace that call c of f may run before it returns, in a fixed order. all is false if it may run
// others as well: the call is not resolved, or goes through something that nobody knows.
func (p *Program) Callees(f *Func, c int32) (list []*Func, all bool) {
	for i := range f.out {
		if e := &f.out[i]; e.call == c && e.kind != refers {
			list = append(list, p.Funcs[e.to])
		}
	}
	call := &f.Calls[c]
	switch {
	case call.Effect != nil:
		return list, true // the catalogue's word on it, and what it runs
	case call.Target.Kind == model.Static:
		return list, true // of the workspace, or of a library that the catalogue knows nothing about
	}
	return list, len(list) > 0
}

// Closure lists all calls that call c of f may lead to within the workspace, itself included, in a fixed order; f's other calls are not
// among them. all is false if there may be others, or more than limit functions are involved.
func (p *Program) Closure(f *Func, c int32, limit int) (calls []*model.Call, all bool) {
	all = true
	seen := map[*Func]bool{}
	var queue []*Func
	visit := func(f *Func, c int32) {
		calls = append(calls, &f.Calls[c])
		list, known := p.Callees(f, c)
		all = all && known
		for _, to := range list {
			if !seen[to] {
				seen[to] = true
				queue = append(queue, to)
			}
		}
	}
	visit(f, c)
	for i := 0; i < len(queue) && all; i++ {
		if i >= limit {
			return calls, false
		}
		for c := range queue[i].Calls {
			visit(queue[i], int32(c))
		}
	}
	return calls, all
}
