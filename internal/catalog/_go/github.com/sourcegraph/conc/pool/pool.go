// Package pool describes github.com/sourcegraph/conc/pool.
//
//perfls:library conc
package pool

import "context"

func New() *Pool
func NewWithResults[T any]() *ResultPool[T] { panic(0) }

type Pool struct{}

//perfls:callback fn=fn run=spawn
func (*Pool) Go(fn func())

func (*Pool) Wait()
func (*Pool) MaxGoroutines() int
func (*Pool) WithMaxGoroutines(int) *Pool
func (*Pool) WithErrors() *ErrorPool
func (*Pool) WithContext(context.Context) *ContextPool

type ErrorPool struct{}

//perfls:callback fn=fn run=spawn
func (*ErrorPool) Go(fn func() error)

func (*ErrorPool) Wait() error
func (*ErrorPool) WithMaxGoroutines(int) *ErrorPool
func (*ErrorPool) WithFirstError() *ErrorPool
func (*ErrorPool) WithContext(context.Context) *ContextPool

type ContextPool struct{}

//perfls:callback fn=fn run=spawn
func (*ContextPool) Go(fn func(context.Context) error)

func (*ContextPool) Wait() error
func (*ContextPool) WithMaxGoroutines(int) *ContextPool
func (*ContextPool) WithFirstError() *ContextPool
func (*ContextPool) WithCancelOnError() *ContextPool

type ResultPool[T any] struct{}

//perfls:callback fn=fn run=spawn
func (*ResultPool[T]) Go(fn func() T) { panic(0) }

func (*ResultPool[T]) Wait() []T                                         { panic(0) }
func (*ResultPool[T]) MaxGoroutines() int                                { panic(0) }
func (*ResultPool[T]) WithMaxGoroutines(int) *ResultPool[T]              { panic(0) }
func (*ResultPool[T]) WithErrors() *ResultErrorPool[T]                   { panic(0) }
func (*ResultPool[T]) WithContext(context.Context) *ResultContextPool[T] { panic(0) }

type ResultErrorPool[T any] struct{}

//perfls:callback fn=fn run=spawn
func (*ResultErrorPool[T]) Go(fn func() (T, error)) { panic(0) }

func (*ResultErrorPool[T]) Wait() ([]T, error)                                { panic(0) }
func (*ResultErrorPool[T]) WithMaxGoroutines(int) *ResultErrorPool[T]         { panic(0) }
func (*ResultErrorPool[T]) WithFirstError() *ResultErrorPool[T]               { panic(0) }
func (*ResultErrorPool[T]) WithCollectErrored() *ResultErrorPool[T]           { panic(0) }
func (*ResultErrorPool[T]) WithContext(context.Context) *ResultContextPool[T] { panic(0) }

type ResultContextPool[T any] struct{}

//perfls:callback fn=fn run=spawn
func (*ResultContextPool[T]) Go(fn func(context.Context) (T, error)) { panic(0) }

func (*ResultContextPool[T]) Wait() ([]T, error)                          { panic(0) }
func (*ResultContextPool[T]) WithMaxGoroutines(int) *ResultContextPool[T] { panic(0) }
func (*ResultContextPool[T]) WithFirstError() *ResultContextPool[T]       { panic(0) }
func (*ResultContextPool[T]) WithCollectErrored() *ResultContextPool[T]   { panic(0) }
func (*ResultContextPool[T]) WithCancelOnError() *ResultContextPool[T]    { panic(0) }
