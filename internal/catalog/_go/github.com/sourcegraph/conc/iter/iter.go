// Package iter describes github.com/sourcegraph/conc/iter.
//
//perfls:library conc
package iter

//perfls:callback fn=fn run=each over=list
func ForEach[T any](list []T, fn func(*T)) { panic(0) }

//perfls:callback fn=fn run=each over=list
func ForEachIdx[T any](list []T, fn func(int, *T)) { panic(0) }

//perfls:callback fn=fn run=each over=list
func Map[T, R any](list []T, fn func(*T) R) []R { panic(0) }

//perfls:callback fn=fn run=each over=list
func MapErr[T, R any](list []T, fn func(*T) (R, error)) ([]R, error) { panic(0) }

type Iterator[T any] struct{ MaxGoroutines int }

//perfls:callback fn=fn run=each over=list
func (Iterator[T]) ForEach(list []T, fn func(*T)) { panic(0) }

//perfls:callback fn=fn run=each over=list
func (Iterator[T]) ForEachIdx(list []T, fn func(int, *T)) { panic(0) }

type Mapper[T, R any] struct{ MaxGoroutines int }

//perfls:callback fn=fn run=each over=list
func (Mapper[T, R]) Map(list []T, fn func(*T) R) []R { panic(0) }

//perfls:callback fn=fn run=each over=list
func (Mapper[T, R]) MapErr(list []T, fn func(*T) (R, error)) ([]R, error) { panic(0) }
