// Package lo says what github.com/samber/lo does.
//
//perfls:library lo
package lo

import (
	"time"
)

//perfls:callback fn=fn run=each over=list
func Associate[T any, K comparable, V any](list []T, fn func(T) (K, V)) map[K]V { panic(0) }

//perfls:callback fn=fn run=each over=list
func AssociateI[T any, K comparable, V any](list []T, fn func(T, int) (K, V)) map[K]V { panic(0) }

//perfls:callback fn=fn run=spawn
func Async[A any](fn func() A) <-chan A { panic(0) }

//perfls:callback fn=fn run=spawn
func Async0(fn func()) <-chan struct{}

//perfls:callback fn=fn run=spawn
func Async1[A any](fn func() A) <-chan A { panic(0) }

//perfls:callback fn=fn run=spawn
func Async2[A any, B any](fn func() (A, B)) <-chan Tuple2[A, B] { panic(0) }

//perfls:callback fn=fn run=spawn
func Async3[A any, B any, C any](fn func() (A, B, C)) <-chan Tuple3[A, B, C] { panic(0) }

//perfls:callback fn=fn run=spawn
func Async4[A any, B any, C any, D any](fn func() (A, B, C, D)) <-chan Tuple4[A, B, C, D] { panic(0) }

//perfls:callback fn=fn run=spawn
func Async5[A any, B any, C any, D any, E any](fn func() (A, B, C, D, E)) <-chan Tuple5[A, B, C, D, E] {
	panic(0)
}

//perfls:callback fn=fn run=spawn
func Async6[A any, B any, C any, D any, E any, F any](fn func() (A, B, C, D, E, F)) <-chan Tuple6[A, B, C, D, E, F] {
	panic(0)
}

//perfls:callback fn=fn run=retry
func Attempt(_ any, fn func(int) error) (int, error)

//perfls:callback fn=fn run=retry
func AttemptWhile(_ any, fn func(int) (error, bool)) (int, error)

//perfls:callback fn=fn run=retry
func AttemptWhileWithDelay(_ any, _ any, fn func(int, time.Duration) (error, bool)) (int, time.Duration, error)

//perfls:callback fn=fn run=retry
func AttemptWithDelay(_ any, _ any, fn func(int, time.Duration) error) (int, time.Duration, error)

//perfls:callback fn=fn run=each over=list
func ContainsBy[T any](list []T, fn func(T) bool) bool { panic(0) }

//perfls:callback fn=fn run=each over=list
func CountBy[T any](list []T, fn func(T) bool) int { panic(0) }

//perfls:callback fn=fn run=each over=list
func CountByErr[T any](list []T, fn func(T) (bool, error)) (int, error) { panic(0) }

//perfls:callback fn=fn run=each over=list
func CountValuesBy[T any, U comparable](list []T, fn func(T) U) map[U]int { panic(0) }

//perfls:callback fn=fn run=each over=list
func DropRightWhile[T any, Slice ~[]T](list Slice, fn func(T) bool) Slice { panic(0) }

//perfls:callback fn=fn run=each over=list
func DropWhile[T any, Slice ~[]T](list Slice, fn func(T) bool) Slice { panic(0) }

//perfls:callback fn=fn run=each over=list
func EarliestBy[T any](list []T, fn func(T) time.Time) T { panic(0) }

//perfls:callback fn=fn run=each over=list
func EarliestByErr[T any](list []T, fn func(T) (time.Time, error)) (T, error) { panic(0) }

//perfls:callback fn=fn run=each over=list
func ElementsMatchBy[T any, K comparable](list []T, _ []T, fn func(T) K) bool { panic(0) }

//perfls:callback fn=fn run=each over=list
func EveryBy[T any](list []T, fn func(T) bool) bool { panic(0) }

//perfls:callback fn=fn run=each over=list
func Filter[T any, Slice ~[]T](list Slice, fn func(T, int) bool) Slice { panic(0) }

//perfls:callback fn=fn run=each over=list
func FilterErr[T any, Slice ~[]T](list Slice, fn func(T, int) (bool, error)) (Slice, error) { panic(0) }

//perfls:callback fn=fn run=each over=list
func FilterKeys[K comparable, V any](list map[K]V, fn func(K, V) bool) []K { panic(0) }

//perfls:callback fn=fn run=each over=list
func FilterKeysErr[K comparable, V any](list map[K]V, fn func(K, V) (bool, error)) ([]K, error) {
	panic(0)
}

//perfls:callback fn=fn run=each over=list
func FilterMap[T any, R any](list []T, fn func(T, int) (R, bool)) []R { panic(0) }

//perfls:callback fn=fn run=each over=list
func FilterMapToSlice[K comparable, V any, R any](list map[K]V, fn func(K, V) (R, bool)) []R {
	panic(0)
}

//perfls:callback fn=fn run=each over=list
func FilterMapToSliceErr[K comparable, V any, R any](list map[K]V, fn func(K, V) (R, bool, error)) ([]R, error) {
	panic(0)
}

//perfls:callback fn=fn run=each over=list
func FilterReject[T any, Slice ~[]T](list Slice, fn func(T, int) bool) (Slice, Slice) { panic(0) }

//perfls:callback fn=fn run=each over=list
func FilterSliceToMap[T any, K comparable, V any](list []T, fn func(T) (K, V, bool)) map[K]V {
	panic(0)
}

//perfls:callback fn=fn run=each over=list
func FilterSliceToMapI[T any, K comparable, V any](list []T, fn func(T, int) (K, V, bool)) map[K]V {
	panic(0)
}

//perfls:callback fn=fn run=each over=list
func FilterValues[K comparable, V any](list map[K]V, fn func(K, V) bool) []V { panic(0) }

//perfls:callback fn=fn run=each over=list
func FilterValuesErr[K comparable, V any](list map[K]V, fn func(K, V) (bool, error)) ([]V, error) {
	panic(0)
}

//perfls:callback fn=fn run=each over=list
func Find[T any](list []T, fn func(T) bool) (T, bool) { panic(0) }

//perfls:callback fn=fn run=each over=list
func FindDuplicatesBy[T any, U comparable, Slice ~[]T](list Slice, fn func(T) U) Slice { panic(0) }

//perfls:callback fn=fn run=each over=list
func FindDuplicatesByErr[T any, U comparable, Slice ~[]T](list Slice, fn func(T) (U, error)) (Slice, error) {
	panic(0)
}

//perfls:callback fn=fn run=each over=list
func FindErr[T any](list []T, fn func(T) (bool, error)) (T, error) { panic(0) }

//perfls:callback fn=fn run=each over=list
func FindIndexOf[T any](list []T, fn func(T) bool) (T, int, bool) { panic(0) }

//perfls:callback fn=fn run=each over=list
func FindKeyBy[K comparable, V any](list map[K]V, fn func(K, V) bool) (K, bool) { panic(0) }

//perfls:callback fn=fn run=each over=list
func FindLastIndexOf[T any](list []T, fn func(T) bool) (T, int, bool) { panic(0) }

//perfls:callback fn=fn run=each over=list
func FindOrElse[T any](list []T, _ T, fn func(T) bool) T { panic(0) }

//perfls:callback fn=fn run=each over=list
func FindUniquesBy[T any, U comparable, Slice ~[]T](list Slice, fn func(T) U) Slice { panic(0) }

//perfls:callback fn=fn run=each over=list
func FlatMap[T any, R any](list []T, fn func(T, int) []R) []R { panic(0) }

//perfls:callback fn=fn run=each over=list
func FlatMapErr[T any, R any](list []T, fn func(T, int) ([]R, error)) ([]R, error) { panic(0) }

//perfls:callback fn=fn run=each over=list
func ForEach[T any](list []T, fn func(T, int)) { panic(0) }

//perfls:callback fn=fn run=each over=list
func ForEachWhile[T any](list []T, fn func(T, int) bool) { panic(0) }

//perfls:callback fn=fn run=spawn
func Generator[T any](_ int, fn func(func(T))) <-chan T { panic(0) }

//perfls:callback fn=fn run=each over=list
func GroupBy[T any, U comparable, Slice ~[]T](list Slice, fn func(T) U) map[U]Slice { panic(0) }

//perfls:callback fn=fn run=each over=list
func GroupByErr[T any, U comparable, Slice ~[]T](list Slice, fn func(T) (U, error)) (map[U]Slice, error) {
	panic(0)
}

//perfls:callback fn=fn run=each over=list
func GroupByMap[T any, K comparable, V any](list []T, fn func(T) (K, V)) map[K][]V { panic(0) }

//perfls:callback fn=fn run=each over=list
func GroupByMapErr[T any, K comparable, V any](list []T, fn func(T) (K, V, error)) (map[K][]V, error) {
	panic(0)
}

//perfls:callback fn=fn run=each over=list
func IntersectBy[T any, K comparable, Slice ~[]T](fn func(T) K, list ...Slice) Slice { panic(0) }

//perfls:callback fn=fn run=each over=list
func IsSortedBy[T any, K any](list []T, fn func(T) K) bool { panic(0) }

//perfls:callback fn=fn run=each over=list
func IsSortedByKey[T any, K any](list []T, fn func(T) K) bool { panic(0) }

//perfls:callback fn=fn run=each over=list
func KeyBy[K comparable, V any](list []V, fn func(V) K) map[K]V { panic(0) }

//perfls:callback fn=fn run=each over=list
func KeyByErr[K comparable, V any](list []V, fn func(V) (K, error)) (map[K]V, error) { panic(0) }

//perfls:callback fn=fn run=each over=list
func LatestBy[T any](list []T, fn func(T) time.Time) T { panic(0) }

//perfls:callback fn=fn run=each over=list
func LatestByErr[T any](list []T, fn func(T) (time.Time, error)) (T, error) { panic(0) }

//perfls:callback fn=fn run=each over=list
func Map[T any, R any](list []T, fn func(T, int) R) []R { panic(0) }

//perfls:callback fn=fn run=each over=list
func MapEntries[K1 comparable, V1 any, K2 comparable, V2 any](list map[K1]V1, fn func(K1, V1) (K2, V2)) map[K2]V2 {
	panic(0)
}

//perfls:callback fn=fn run=each over=list
func MapEntriesErr[K1 comparable, V1 any, K2 comparable, V2 any](list map[K1]V1, fn func(K1, V1) (K2, V2, error)) (map[K2]V2, error) {
	panic(0)
}

//perfls:callback fn=fn run=each over=list
func MapErr[T any, R any](list []T, fn func(T, int) (R, error)) ([]R, error) { panic(0) }

//perfls:callback fn=fn run=each over=list
func MapKeys[K comparable, V any, R comparable](list map[K]V, fn func(V, K) R) map[R]V { panic(0) }

//perfls:callback fn=fn run=each over=list
func MapKeysErr[K comparable, V any, R comparable](list map[K]V, fn func(V, K) (R, error)) (map[R]V, error) {
	panic(0)
}

//perfls:callback fn=fn run=each over=list
func MapToSlice[K comparable, V any, R any](list map[K]V, fn func(K, V) R) []R { panic(0) }

//perfls:callback fn=fn run=each over=list
func MapToSliceErr[K comparable, V any, R any](list map[K]V, fn func(K, V) (R, error)) ([]R, error) {
	panic(0)
}

//perfls:callback fn=fn run=each over=list
func MapValues[K comparable, V any, R any](list map[K]V, fn func(V, K) R) map[K]R { panic(0) }

//perfls:callback fn=fn run=each over=list
func MapValuesErr[K comparable, V any, R any](list map[K]V, fn func(V, K) (R, error)) (map[K]R, error) {
	panic(0)
}

//perfls:callback fn=fn run=each over=list
func MaxBy[T any](list []T, fn func(T, T) bool) T { panic(0) }

//perfls:callback fn=fn run=each over=list
func MaxByErr[T any](list []T, fn func(T, T) (bool, error)) (T, error) { panic(0) }

//perfls:callback fn=fn run=each over=list
func MaxIndexBy[T any](list []T, fn func(T, T) bool) (T, int) { panic(0) }

//perfls:callback fn=fn run=each over=list
func MaxIndexByErr[T any](list []T, fn func(T, T) (bool, error)) (T, int, error) { panic(0) }

//perfls:callback fn=fn run=each over=list
func MeanBy[T any, R any | any](list []T, fn func(T) R) R { panic(0) }

//perfls:callback fn=fn run=each over=list
func MeanByErr[T any, R any | any](list []T, fn func(T) (R, error)) (R, error) { panic(0) }

//perfls:callback fn=fn run=each over=list
func MinBy[T any](list []T, fn func(T, T) bool) T { panic(0) }

//perfls:callback fn=fn run=each over=list
func MinByErr[T any](list []T, fn func(T, T) (bool, error)) (T, error) { panic(0) }

//perfls:callback fn=fn run=each over=list
func MinIndexBy[T any](list []T, fn func(T, T) bool) (T, int) { panic(0) }

//perfls:callback fn=fn run=each over=list
func MinIndexByErr[T any](list []T, fn func(T, T) (bool, error)) (T, int, error) { panic(0) }

//perfls:callback fn=fns run=store
func NewDebounce(_ any, fns ...func()) (func(), func())

//perfls:callback fn=fns run=store
func NewThrottle(_ any, fns ...func()) (func(), func())

//perfls:callback fn=fn run=each over=list
func NoneBy[T any](list []T, fn func(T) bool) bool { panic(0) }

//perfls:callback fn=fn run=each over=list
func OmitBy[K comparable, V any, Map ~map[K]V](list Map, fn func(K, V) bool) Map { panic(0) }

//perfls:callback fn=fn run=each over=list
func OmitByErr[K comparable, V any, Map ~map[K]V](list Map, fn func(K, V) (bool, error)) (Map, error) {
	panic(0)
}

//perfls:callback fn=fn run=each over=list
func PartitionBy[T any, K comparable, Slice ~[]T](list Slice, fn func(T) K) []Slice { panic(0) }

//perfls:callback fn=fn run=each over=list
func PartitionByErr[T any, K comparable, Slice ~[]T](list Slice, fn func(T) (K, error)) ([]Slice, error) {
	panic(0)
}

//perfls:callback fn=fn run=each over=list
func PickBy[K comparable, V any, Map ~map[K]V](list Map, fn func(K, V) bool) Map { panic(0) }

//perfls:callback fn=fn run=each over=list
func PickByErr[K comparable, V any, Map ~map[K]V](list Map, fn func(K, V) (bool, error)) (Map, error) {
	panic(0)
}

//perfls:callback fn=fn run=each over=list
func ProductBy[T any, R any | any | any](list []T, fn func(T) R) R { panic(0) }

//perfls:callback fn=fn run=each over=list
func ProductByErr[T any, R any | any | any](list []T, fn func(T) (R, error)) (R, error) { panic(0) }

//perfls:callback fn=fn run=each over=list
func Reduce[T any, R any](list []T, fn func(R, T, int) R, _ R) R { panic(0) }

//perfls:callback fn=fn run=each over=list
func ReduceErr[T any, R any](list []T, fn func(R, T, int) (R, error), _ R) (R, error) { panic(0) }

//perfls:callback fn=fn run=each over=list
func ReduceRight[T any, R any](list []T, fn func(R, T, int) R, _ R) R { panic(0) }

//perfls:callback fn=fn run=each over=list
func ReduceRightErr[T any, R any](list []T, fn func(R, T, int) (R, error), _ R) (R, error) { panic(0) }

//perfls:callback fn=fn run=each over=list
func Reject[T any, Slice ~[]T](list Slice, fn func(T, int) bool) Slice { panic(0) }

//perfls:callback fn=fn run=each over=list
func RejectErr[T any, Slice ~[]T](list Slice, fn func(T, int) (bool, error)) (Slice, error) { panic(0) }

//perfls:callback fn=fn run=each over=list
func RejectMap[T any, R any](list []T, fn func(T, int) (R, bool)) []R { panic(0) }

//perfls:callback fn=fn run=each over=list
func RepeatBy[T any](list int, fn func(int) T) []T { panic(0) }

//perfls:callback fn=fn run=each over=list
func RepeatByErr[T any](list int, fn func(int) (T, error)) ([]T, error) { panic(0) }

//perfls:callback fn=fn run=each over=list
func SliceToMap[T any, K comparable, V any](list []T, fn func(T) (K, V)) map[K]V { panic(0) }

//perfls:callback fn=fn run=each over=list
func SliceToMapI[T any, K comparable, V any](list []T, fn func(T, int) (K, V)) map[K]V { panic(0) }

//perfls:callback fn=fn run=each over=list
func SomeBy[T any](list []T, fn func(T) bool) bool { panic(0) }

//perfls:callback fn=fn run=each over=list
func SumBy[T any, R any | any | any](list []T, fn func(T) R) R { panic(0) }

//perfls:callback fn=fn run=each over=list
func SumByErr[T any, R any | any | any](list []T, fn func(T) (R, error)) (R, error) { panic(0) }

//perfls:callback fn=fn run=each over=list
func TakeFilter[T any, Slice ~[]T](list Slice, _ int, fn func(T, int) bool) Slice { panic(0) }

//perfls:callback fn=fn run=each over=list
func TakeWhile[T any, Slice ~[]T](list Slice, fn func(T) bool) Slice { panic(0) }

//perfls:callback fn=fn,fn2 run=once
func TernaryF[T any](_ bool, fn func() T, fn2 func() T) T { panic(0) }

//perfls:callback fn=fn run=each over=list
func Times[T any](list int, fn func(int) T) []T { panic(0) }

//perfls:callback fn=fn run=each over=list
func UniqBy[T any, U comparable, Slice ~[]T](list Slice, fn func(T) U) Slice { panic(0) }

//perfls:callback fn=fn run=each over=list
func UniqByErr[T any, U comparable, Slice ~[]T](list Slice, fn func(T) (U, error)) (Slice, error) {
	panic(0)
}

//perfls:callback fn=fn run=each over=list
func UniqMap[T any, R comparable](list []T, fn func(T, int) R) []R { panic(0) }

//perfls:callback fn=fn run=each over=list
func WithoutBy[T any, K comparable, Slice ~[]T](list Slice, fn func(T) K, _ ...K) Slice { panic(0) }

//perfls:callback fn=fn run=each over=list
func WithoutByErr[T any, K comparable, Slice ~[]T](list Slice, fn func(T) (K, error), _ ...K) (Slice, error) {
	panic(0)
}
