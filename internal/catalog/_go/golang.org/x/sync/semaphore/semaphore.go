// Package semaphore says what golang.org/x/sync/semaphore does.
//
//perfls:library semaphore
package semaphore

import (
	"context"
)

func NewWeighted(any) *Weighted

type Weighted struct{}

//perfls:lock
func (*Weighted) Acquire(context.Context, any) error

func (*Weighted) Release(any)
func (*Weighted) TryAcquire(any) bool
