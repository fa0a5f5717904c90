// Package iter says what github.com/sourcegraph/conc/iter does.
//
//perfls:library conc
package iter

//perfls:callback fn=fn run=each over=list
func ForEach[T any](list []T, fn func(*T)) { panic(0) }

//perfls:callback fn=fn run=each over=list
func ForEachIdx[T any](list []T, fn func(int, *T)) { panic(0) }

//perfls:callback fn=fn run=each over=list
func Map[T any, R any](list []T, fn func(*T) R) []R { panic(0) }

//perfls:callback fn=fn run=each over=list
func MapErr[T any, R any](list []T, fn func(*T) (R, error)) ([]R, error) { panic(0) }

type Iterator[T any] struct{}

//perfls:callback fn=fn run=each over=list
func (Iterator[T]) ForEach(list []T, fn func(*T))

//perfls:callback fn=fn run=each over=list
func (Iterator[T]) ForEachIdx(list []T, fn func(int, *T))

type Mapper[T any, R any] Iterator[T]

//perfls:callback fn=fn run=each over=list
func (Mapper[T, R]) Map(list []T, fn func(*T) R) []R

//perfls:callback fn=fn run=each over=list
func (Mapper[T, R]) MapErr(list []T, fn func(*T) (R, error)) ([]R, error)
