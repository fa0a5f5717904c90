package golang

import (
	"context"
	"sync"
)

// runAll calls do(0) … do(n-1) on at most workers goroutines. It returns the context's error if that ended first.
func runAll(ctx context.Context, n, workers int, do func(int)) error {
	return runGraph(ctx, make([][]int, n), workers, do)
}

// runGraph calls do for each node after all nodes that it depends on; deps must be without cycles.
func runGraph(ctx context.Context, deps [][]int, workers int, do func(int)) error {
	n := len(deps)
	waiting := make([]int, n)
	dependants := make([][]int, n)
	ready := make(chan int, n)
	for i, list := range deps {
		waiting[i] = len(list)
		for _, j := range list {
			dependants[j] = append(dependants[j], i)
		}
		if len(list) == 0 {
			ready <- i
		}
	}
	if n == 0 {
		return ctx.Err()
	}
	var mu sync.Mutex
	done := 0
	finish := func(i int) {
		mu.Lock()
		defer mu.Unlock()
		for _, j := range dependants[i] {
			if waiting[j]--; waiting[j] == 0 {
				ready <- j
			}
		}
		if done++; done == n {
			close(ready)
		}
	}
	var wg sync.WaitGroup
	for range min(max(workers, 1), n) {
		wg.Go(func() {
			for i := range ready {
				if ctx.Err() == nil {
					do(i)
				}
				finish(i)
			}
		})
	}
	wg.Wait()
	return ctx.Err()
}

// cutCycles returns the graph with one edge of each cycle left out, always the same: within a group of nodes that reach each other, an
// edge stays only if it leads to a smaller index. Imports cannot be cyclic in correct code; in broken code nothing must hang.
func cutCycles(deps [][]int) [][]int {
	group := components(deps)
	out := make([][]int, len(deps))
	for i, list := range deps {
		for k, j := range list {
			if k > 0 && list[k-1] == j || group[i] == group[j] && j >= i {
				continue
			}
			out[i] = append(out[i], j)
		}
	}
	return out
}

// components numbers the strongly connected components (Tarjan), without recursion, since import chains can be long.
func components(deps [][]int) []int {
	n := len(deps)
	number, low, group := make([]int, n), make([]int, n), make([]int, n)
	onStack := make([]bool, n)
	var stack []int
	next, groups := 1, 0
	type frame struct{ node, edge int }
	for root := range n {
		if number[root] != 0 {
			continue
		}
		frames := []frame{{node: root}}
		for len(frames) > 0 {
			f := &frames[len(frames)-1]
			v := f.node
			if f.edge == 0 {
				number[v], low[v] = next, next
				next++
				stack = append(stack, v)
				onStack[v] = true
			}
			if f.edge < len(deps[v]) {
				w := deps[v][f.edge]
				f.edge++
				if number[w] == 0 {
					frames = append(frames, frame{node: w})
				} else if onStack[w] {
					low[v] = min(low[v], number[w])
				}
				continue
			}
			if low[v] == number[v] {
				for {
					w := stack[len(stack)-1]
					stack = stack[:len(stack)-1]
					onStack[w] = false
					group[w] = groups
					if w == v {
						break
					}
				}
				groups++
			}
			frames = frames[:len(frames)-1]
			if len(frames) > 0 {
				up := frames[len(frames)-1].node
				low[up] = min(low[up], low[v])
			}
		}
	}
	return group
}
