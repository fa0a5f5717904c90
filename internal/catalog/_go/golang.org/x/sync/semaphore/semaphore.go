// Package semaphore describes golang.org/x/sync/semaphore.
//
//perfls:library semaphore
package semaphore

import "context"

func NewWeighted(int64) *Weighted

type Weighted struct{}

//perfls:lock
func (*Weighted) Acquire(context.Context, int64) error

func (*Weighted) TryAcquire(int64) bool
func (*Weighted) Release(int64)
