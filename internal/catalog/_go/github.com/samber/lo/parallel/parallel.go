// Package parallel describes github.com/samber/lo/parallel.
//
//perfls:library lo
package parallel

//perfls:callback fn=fn run=each over=list
func Map[T, R any](list []T, fn func(T, int) R) []R { panic(0) }

//perfls:callback fn=fn run=each over=list
func ForEach[T any](list []T, fn func(T, int)) { panic(0) }

//perfls:callback fn=fn run=each over=list
func Times[T any](list int, fn func(int) T) []T { panic(0) }

//perfls:callback fn=fn run=each over=list
func GroupBy[T any, U comparable, Slice ~[]T](list Slice, fn func(T) U) map[U]Slice { panic(0) }

//perfls:callback fn=fn run=each over=list
func PartitionBy[T any, K comparable, Slice ~[]T](list Slice, fn func(T) K) []Slice { panic(0) }
