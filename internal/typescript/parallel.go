package typescript

import (
	"context"
	"sync"
	"sync/atomic"
)

// runAll calls do(0) … do(n-1) on at most workers goroutines. It returns the context's error if that ended first.
func runAll(ctx context.Context, n, workers int, do func(int)) error {
	var next atomic.Int64
	var wg sync.WaitGroup
	for range min(max(workers, 1), n) {
		wg.Go(func() {
			for ctx.Err() == nil {
				i := int(next.Add(1)) - 1
				if i >= n {
					return
				}
				do(i)
			}
		})
	}
	wg.Wait()
	return ctx.Err()
}
