package typescript

import (
	"context"
	"fmt"
	"runtime/debug"
	"sync"

	tsgo "github.com/microsoft/typescript-go/shim"
)

// checkers are the type checkers of one version of a program. A checker works for one goroutine at a time and for no other version; it
// is made when it is first needed, and keeps the types that it has derived. It implements typescript-go's CheckerPool.
type checkers struct {
	program *tsgo.Program
	slots   chan struct{} // one for each checker that is out

	mu   sync.Mutex
	free []*tsgo.Checker // the last used is the last
}

func newCheckers(p *tsgo.Program, most int) *checkers {
	return &checkers{program: p, slots: make(chan struct{}, max(most, 1))}
}

// take waits for a checker. keep gives it back; a checker that is not given back is dropped, and free must be called all the same.
func (c *checkers) take(ctx context.Context) (checker *tsgo.Checker, keep, free func(), err error) {
	select {
	case c.slots <- struct{}{}:
	case <-ctx.Done():
		return nil, nil, nil, ctx.Err()
	}
	free = sync.OnceFunc(func() { <-c.slots })
	c.mu.Lock()
	if n := len(c.free); n > 0 {
		checker, c.free = c.free[n-1], c.free[:n-1]
	}
	c.mu.Unlock()
	if checker == nil {
		func() {
			defer func() {
				if r := recover(); r != nil {
					err = &Panic{Value: r, Stack: debug.Stack()}
				}
			}()
			checker, _ = tsgo.NewChecker(c.program, nil)
		}()
		if err != nil {
			free()
			return nil, nil, nil, err
		}
	}
	keep = func() {
		if !checker.WasCanceled() {
			c.mu.Lock()
			c.free = append(c.free, checker)
			c.mu.Unlock()
		}
	}
	return checker, keep, free, nil
}

// GetChecker serves typescript-go's own questions. It panics where there is no checker to be had: all callers are fenced.
func (c *checkers) GetChecker(ctx context.Context, _ *tsgo.SourceFile) (*tsgo.Checker, func()) {
	checker, keep, free, err := c.take(ctx)
	if err != nil {
		panic(err)
	}
	return checker, sync.OnceFunc(func() { keep(); free() })
}

// Panic is an error that typescript-go ended with.
type Panic struct {
	Value any
	Stack []byte
}

func (p *Panic) Error() string { return fmt.Sprintf("typescript-go failed: %v", p.Value) }
