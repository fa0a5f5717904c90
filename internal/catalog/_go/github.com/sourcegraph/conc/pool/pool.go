// Package pool says what github.com/sourcegraph/conc/pool does.
//
//perfls:library conc
package pool

import (
	"context"
)

func New() *Pool
func NewWithResults[T any]() *ResultPool[T] { panic(0) }

type ContextPool struct{}

//perfls:callback fn=fn run=spawn
func (*ContextPool) Go(fn func(context.Context) error)

func (*ContextPool) Wait() error
func (*ContextPool) WithCancelOnError() *ContextPool
func (*ContextPool) WithFirstError() *ContextPool
func (*ContextPool) WithMaxGoroutines(any) *ContextPool

type ErrorPool struct{}

//perfls:callback fn=fn run=spawn
func (*ErrorPool) Go(fn func() error)

func (*ErrorPool) Wait() error
func (*ErrorPool) WithContext(context.Context) *ContextPool
func (*ErrorPool) WithFirstError() *ErrorPool
func (*ErrorPool) WithMaxGoroutines(any) *ErrorPool

type Pool struct{}

//perfls:callback fn=fn run=spawn
func (*Pool) Go(fn func())

func (*Pool) MaxGoroutines() int
func (*Pool) Wait()
func (*Pool) WithContext(context.Context) *ContextPool
func (*Pool) WithErrors() *ErrorPool
func (*Pool) WithMaxGoroutines(any) *Pool

type ResultContextPool[T any] struct{}

//perfls:callback fn=fn run=spawn
func (*ResultContextPool[T]) Go(fn func(context.Context) (T, error))

func (*ResultContextPool[T]) Wait() ([]T, error)
func (*ResultContextPool[T]) WithCancelOnError() *ResultContextPool[T]
func (*ResultContextPool[T]) WithCollectErrored() *ResultContextPool[T]
func (*ResultContextPool[T]) WithFirstError() *ResultContextPool[T]
func (*ResultContextPool[T]) WithMaxGoroutines(any) *ResultContextPool[T]

type ResultErrorPool[T any] struct{}

//perfls:callback fn=fn run=spawn
func (*ResultErrorPool[T]) Go(fn func() (T, error))

func (*ResultErrorPool[T]) Wait() ([]T, error)
func (*ResultErrorPool[T]) WithCollectErrored() *ResultErrorPool[T]
func (*ResultErrorPool[T]) WithContext(context.Context) *ResultContextPool[T]
func (*ResultErrorPool[T]) WithFirstError() *ResultErrorPool[T]
func (*ResultErrorPool[T]) WithMaxGoroutines(any) *ResultErrorPool[T]

type ResultPool[T any] struct{}

//perfls:callback fn=fn run=spawn
func (*ResultPool[T]) Go(fn func() T)

func (*ResultPool[T]) MaxGoroutines() int
func (*ResultPool[T]) Wait() []T
func (*ResultPool[T]) WithContext(context.Context) *ResultContextPool[T]
func (*ResultPool[T]) WithErrors() *ResultErrorPool[T]
func (*ResultPool[T]) WithMaxGoroutines(any) *ResultPool[T]
