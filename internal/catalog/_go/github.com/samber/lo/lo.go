// Package lo describes github.com/samber/lo.
//
//perfls:library lo
package lo

import (
	"cmp"
	"time"
)

// For each element of a slice.

//perfls:callback fn=fn run=each over=list
func ForEach[T any](list []T, fn func(T, int)) { panic(0) }

//perfls:callback fn=fn run=each over=list
func ForEachWhile[T any](list []T, fn func(T, int) bool) { panic(0) }

//perfls:callback fn=fn run=each over=list
func Map[T, R any](list []T, fn func(T, int) R) []R { panic(0) }

//perfls:callback fn=fn run=each over=list
func MapErr[T, R any](list []T, fn func(T, int) (R, error)) ([]R, error) { panic(0) }

//perfls:callback fn=fn run=each over=list
func FlatMap[T, R any](list []T, fn func(T, int) []R) []R { panic(0) }

//perfls:callback fn=fn run=each over=list
func FlatMapErr[T, R any](list []T, fn func(T, int) ([]R, error)) ([]R, error) { panic(0) }

//perfls:callback fn=fn run=each over=list
func FilterMap[T, R any](list []T, fn func(T, int) (R, bool)) []R { panic(0) }

//perfls:callback fn=fn run=each over=list
func RejectMap[T, R any](list []T, fn func(T, int) (R, bool)) []R { panic(0) }

//perfls:callback fn=fn run=each over=list
func UniqMap[T any, R comparable](list []T, fn func(T, int) R) []R { panic(0) }

//perfls:callback fn=fn run=each over=list
func Reduce[T, R any](list []T, fn func(R, T, int) R, _ R) R { panic(0) }

//perfls:callback fn=fn run=each over=list
func ReduceErr[T, R any](list []T, fn func(R, T, int) (R, error), _ R) (R, error) { panic(0) }

//perfls:callback fn=fn run=each over=list
func ReduceRight[T, R any](list []T, fn func(R, T, int) R, _ R) R { panic(0) }

//perfls:callback fn=fn run=each over=list
func ReduceRightErr[T, R any](list []T, fn func(R, T, int) (R, error), _ R) (R, error) { panic(0) }

// The list is a number here.

//perfls:callback fn=fn run=each over=list
func Times[T any](list int, fn func(int) T) []T { panic(0) }

//perfls:callback fn=fn run=each over=list
func RepeatBy[T any](list int, fn func(int) T) []T { panic(0) }

//perfls:callback fn=fn run=each over=list
func RepeatByErr[T any](list int, fn func(int) (T, error)) ([]T, error) { panic(0) }

// Parts of a slice.

//perfls:callback fn=fn run=each over=list
func Filter[T any, Slice ~[]T](list Slice, fn func(T, int) bool) Slice { panic(0) }

//perfls:callback fn=fn run=each over=list
func FilterErr[T any, Slice ~[]T](list Slice, fn func(T, int) (bool, error)) (Slice, error) {
	panic(0)
}

//perfls:callback fn=fn run=each over=list
func Reject[T any, Slice ~[]T](list Slice, fn func(T, int) bool) Slice { panic(0) }

//perfls:callback fn=fn run=each over=list
func RejectErr[T any, Slice ~[]T](list Slice, fn func(T, int) (bool, error)) (Slice, error) {
	panic(0)
}

//perfls:callback fn=fn run=each over=list
func FilterReject[T any, Slice ~[]T](list Slice, fn func(T, int) bool) (kept, rejected Slice) {
	panic(0)
}

//perfls:callback fn=fn run=each over=list
func TakeWhile[T any, Slice ~[]T](list Slice, fn func(T) bool) Slice { panic(0) }

//perfls:callback fn=fn run=each over=list
func TakeFilter[T any, Slice ~[]T](list Slice, _ int, fn func(T, int) bool) Slice { panic(0) }

//perfls:callback fn=fn run=each over=list
func DropWhile[T any, Slice ~[]T](list Slice, fn func(T) bool) Slice { panic(0) }

//perfls:callback fn=fn run=each over=list
func DropRightWhile[T any, Slice ~[]T](list Slice, fn func(T) bool) Slice { panic(0) }

//perfls:callback fn=fn run=each over=list
func UniqBy[T any, U comparable, Slice ~[]T](list Slice, fn func(T) U) Slice { panic(0) }

//perfls:callback fn=fn run=each over=list
func UniqByErr[T any, U comparable, Slice ~[]T](list Slice, fn func(T) (U, error)) (Slice, error) {
	panic(0)
}

//perfls:callback fn=fn run=each over=list
func FindUniquesBy[T any, U comparable, Slice ~[]T](list Slice, fn func(T) U) Slice { panic(0) }

//perfls:callback fn=fn run=each over=list
func FindDuplicatesBy[T any, U comparable, Slice ~[]T](list Slice, fn func(T) U) Slice { panic(0) }

//perfls:callback fn=fn run=each over=list
func FindDuplicatesByErr[T any, U comparable, Slice ~[]T](list Slice, fn func(T) (U, error)) (Slice, error) {
	panic(0)
}

//perfls:callback fn=fn run=each over=list
func WithoutBy[T any, K comparable, Slice ~[]T](list Slice, fn func(T) K, _ ...K) Slice { panic(0) }

//perfls:callback fn=fn run=each over=list
func WithoutByErr[T any, K comparable, Slice ~[]T](list Slice, fn func(T) (K, error), _ ...K) (Slice, error) {
	panic(0)
}

//perfls:callback fn=fn run=each over=list
func IntersectBy[T any, K comparable, Slice ~[]T](fn func(T) K, list ...Slice) Slice { panic(0) }

func Uniq[T comparable, Slice ~[]T](Slice) Slice                     { panic(0) }
func FindUniques[T comparable, Slice ~[]T](Slice) Slice              { panic(0) }
func FindDuplicates[T comparable, Slice ~[]T](Slice) Slice           { panic(0) }
func Compact[T comparable, Slice ~[]T](Slice) Slice                  { panic(0) }
func Without[T comparable, Slice ~[]T](Slice, ...T) Slice            { panic(0) }
func Intersect[T comparable, Slice ~[]T](...Slice) Slice             { panic(0) }
func Union[T comparable, Slice ~[]T](...Slice) Slice                 { panic(0) }
func Difference[T comparable, Slice ~[]T](_, _ Slice) (Slice, Slice) { panic(0) }
func Flatten[T any, Slice ~[]T]([]Slice) Slice                       { panic(0) }
func Chunk[T any, Slice ~[]T](Slice, int) []Slice                    { panic(0) }
func Drop[T any, Slice ~[]T](Slice, int) Slice                       { panic(0) }
func DropRight[T any, Slice ~[]T](Slice, int) Slice                  { panic(0) }
func Slice[T any, S ~[]T](S, int, int) S                             { panic(0) }
func Subset[T any, Slice ~[]T](Slice, int, uint) Slice               { panic(0) }

// Groups and maps made of a slice.

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
func PartitionBy[T any, K comparable, Slice ~[]T](list Slice, fn func(T) K) []Slice { panic(0) }

//perfls:callback fn=fn run=each over=list
func PartitionByErr[T any, K comparable, Slice ~[]T](list Slice, fn func(T) (K, error)) ([]Slice, error) {
	panic(0)
}

//perfls:callback fn=fn run=each over=list
func KeyBy[K comparable, V any](list []V, fn func(V) K) map[K]V { panic(0) }

//perfls:callback fn=fn run=each over=list
func KeyByErr[K comparable, V any](list []V, fn func(V) (K, error)) (map[K]V, error) { panic(0) }

//perfls:callback fn=fn run=each over=list
func Associate[T any, K comparable, V any](list []T, fn func(T) (K, V)) map[K]V { panic(0) }

//perfls:callback fn=fn run=each over=list
func AssociateI[T any, K comparable, V any](list []T, fn func(T, int) (K, V)) map[K]V { panic(0) }

//perfls:callback fn=fn run=each over=list
func SliceToMap[T any, K comparable, V any](list []T, fn func(T) (K, V)) map[K]V { panic(0) }

//perfls:callback fn=fn run=each over=list
func SliceToMapI[T any, K comparable, V any](list []T, fn func(T, int) (K, V)) map[K]V { panic(0) }

//perfls:callback fn=fn run=each over=list
func FilterSliceToMap[T any, K comparable, V any](list []T, fn func(T) (K, V, bool)) map[K]V {
	panic(0)
}

//perfls:callback fn=fn run=each over=list
func FilterSliceToMapI[T any, K comparable, V any](list []T, fn func(T, int) (K, V, bool)) map[K]V {
	panic(0)
}

//perfls:callback fn=fn run=each over=list
func CountValuesBy[T any, U comparable](list []T, fn func(T) U) map[U]int { panic(0) }

func CountValues[T comparable]([]T) map[T]int               { panic(0) }
func Keyify[T comparable, Slice ~[]T](Slice) map[T]struct{} { panic(0) }

// Questions about a slice, and one element of it.

//perfls:callback fn=fn run=each over=list
func ContainsBy[T any](list []T, fn func(T) bool) bool { panic(0) }

//perfls:callback fn=fn run=each over=list
func EveryBy[T any](list []T, fn func(T) bool) bool { panic(0) }

//perfls:callback fn=fn run=each over=list
func SomeBy[T any](list []T, fn func(T) bool) bool { panic(0) }

//perfls:callback fn=fn run=each over=list
func NoneBy[T any](list []T, fn func(T) bool) bool { panic(0) }

//perfls:callback fn=fn run=each over=list
func ElementsMatchBy[T any, K comparable](list, _ []T, fn func(T) K) bool { panic(0) }

//perfls:callback fn=fn run=each over=list
func IsSortedBy[T any, K cmp.Ordered](list []T, fn func(T) K) bool { panic(0) }

//perfls:callback fn=fn run=each over=list
func IsSortedByKey[T any, K cmp.Ordered](list []T, fn func(T) K) bool { panic(0) }

//perfls:callback fn=fn run=each over=list
func CountBy[T any](list []T, fn func(T) bool) int { panic(0) }

//perfls:callback fn=fn run=each over=list
func CountByErr[T any](list []T, fn func(T) (bool, error)) (int, error) { panic(0) }

//perfls:callback fn=fn run=each over=list
func Find[T any](list []T, fn func(T) bool) (T, bool) { panic(0) }

//perfls:callback fn=fn run=each over=list
func FindErr[T any](list []T, fn func(T) (bool, error)) (T, error) { panic(0) }

//perfls:callback fn=fn run=each over=list
func FindIndexOf[T any](list []T, fn func(T) bool) (T, int, bool) { panic(0) }

//perfls:callback fn=fn run=each over=list
func FindLastIndexOf[T any](list []T, fn func(T) bool) (T, int, bool) { panic(0) }

//perfls:callback fn=fn run=each over=list
func FindOrElse[T any](list []T, _ T, fn func(T) bool) T { panic(0) }

//perfls:callback fn=fn run=each over=list
func MinBy[T any](list []T, fn func(T, T) bool) T { panic(0) }

//perfls:callback fn=fn run=each over=list
func MinByErr[T any](list []T, fn func(T, T) (bool, error)) (T, error) { panic(0) }

//perfls:callback fn=fn run=each over=list
func MinIndexBy[T any](list []T, fn func(T, T) bool) (T, int) { panic(0) }

//perfls:callback fn=fn run=each over=list
func MinIndexByErr[T any](list []T, fn func(T, T) (bool, error)) (T, int, error) { panic(0) }

//perfls:callback fn=fn run=each over=list
func MaxBy[T any](list []T, fn func(T, T) bool) T { panic(0) }

//perfls:callback fn=fn run=each over=list
func MaxByErr[T any](list []T, fn func(T, T) (bool, error)) (T, error) { panic(0) }

//perfls:callback fn=fn run=each over=list
func MaxIndexBy[T any](list []T, fn func(T, T) bool) (T, int) { panic(0) }

//perfls:callback fn=fn run=each over=list
func MaxIndexByErr[T any](list []T, fn func(T, T) (bool, error)) (T, int, error) { panic(0) }

//perfls:callback fn=fn run=each over=list
func EarliestBy[T any](list []T, fn func(T) time.Time) T { panic(0) }

//perfls:callback fn=fn run=each over=list
func EarliestByErr[T any](list []T, fn func(T) (time.Time, error)) (T, error) { panic(0) }

//perfls:callback fn=fn run=each over=list
func LatestBy[T any](list []T, fn func(T) time.Time) T { panic(0) }

//perfls:callback fn=fn run=each over=list
func LatestByErr[T any](list []T, fn func(T) (time.Time, error)) (T, error) { panic(0) }

//perfls:callback fn=fn run=each over=list
func SumBy[T, R any](list []T, fn func(T) R) R { panic(0) }

//perfls:callback fn=fn run=each over=list
func SumByErr[T, R any](list []T, fn func(T) (R, error)) (R, error) { panic(0) }

//perfls:callback fn=fn run=each over=list
func ProductBy[T, R any](list []T, fn func(T) R) R { panic(0) }

//perfls:callback fn=fn run=each over=list
func ProductByErr[T, R any](list []T, fn func(T) (R, error)) (R, error) { panic(0) }

//perfls:callback fn=fn run=each over=list
func MeanBy[T, R any](list []T, fn func(T) R) R { panic(0) }

//perfls:callback fn=fn run=each over=list
func MeanByErr[T, R any](list []T, fn func(T) (R, error)) (R, error) { panic(0) }

func Contains[T comparable]([]T, T) bool { panic(0) }
func Every[T comparable](_, _ []T) bool  { panic(0) }
func Some[T comparable](_, _ []T) bool   { panic(0) }
func None[T comparable](_, _ []T) bool   { panic(0) }
func IndexOf[T comparable]([]T, T) int   { panic(0) }
func Count[T comparable]([]T, T) int     { panic(0) }
func First[T any]([]T) (T, bool)         { panic(0) }
func FirstOr[T any]([]T, T) T            { panic(0) }
func FirstOrEmpty[T any]([]T) T          { panic(0) }
func Last[T any]([]T) (T, bool)          { panic(0) }
func LastOr[T any]([]T, T) T             { panic(0) }
func LastOrEmpty[T any]([]T) T           { panic(0) }
func Min[T cmp.Ordered]([]T) T           { panic(0) }
func Max[T cmp.Ordered]([]T) T           { panic(0) }
func Sum[T any]([]T) T                   { panic(0) }

// Now, later, again.

//perfls:callback fn=fn,fn2 run=once
func TernaryF[T any](_ bool, fn, fn2 func() T) T { panic(0) }

//perfls:callback fn=fn run=retry
func Attempt(_ int, fn func(int) error) (int, error)

//perfls:callback fn=fn run=retry
func AttemptWithDelay(_ int, _ time.Duration, fn func(int, time.Duration) error) (int, time.Duration, error)

//perfls:callback fn=fn run=retry
func AttemptWhile(_ int, fn func(int) (error, bool)) (int, error)

//perfls:callback fn=fn run=retry
func AttemptWhileWithDelay(_ int, _ time.Duration, fn func(int, time.Duration) (error, bool)) (int, time.Duration, error)

//perfls:callback fn=fns run=store
func NewDebounce(_ time.Duration, fns ...func()) (func(), func())

//perfls:callback fn=fns run=store
func NewThrottle(_ time.Duration, fns ...func()) (throttle, reset func())

//perfls:callback fn=fn run=spawn
func Generator[T any](_ int, fn func(yield func(T))) <-chan T { panic(0) }

//perfls:callback fn=fn run=spawn
func Async[A any](fn func() A) <-chan A { panic(0) }

//perfls:callback fn=fn run=spawn
func Async0(fn func()) <-chan struct{}

//perfls:callback fn=fn run=spawn
func Async1[A any](fn func() A) <-chan A { panic(0) }

//perfls:callback fn=fn run=spawn
func Async2[A, B any](fn func() (A, B)) <-chan Tuple2[A, B] { panic(0) }

//perfls:callback fn=fn run=spawn
func Async3[A, B, C any](fn func() (A, B, C)) <-chan Tuple3[A, B, C] { panic(0) }

//perfls:callback fn=fn run=spawn
func Async4[A, B, C, D any](fn func() (A, B, C, D)) <-chan Tuple4[A, B, C, D] { panic(0) }

//perfls:callback fn=fn run=spawn
func Async5[A, B, C, D, E any](fn func() (A, B, C, D, E)) <-chan Tuple5[A, B, C, D, E] { panic(0) }

//perfls:callback fn=fn run=spawn
func Async6[A, B, C, D, E, F any](fn func() (A, B, C, D, E, F)) <-chan Tuple6[A, B, C, D, E, F] {
	panic(0)
}

type Tuple2[A, B any] struct {
	A A
	B B
}

type Tuple3[A, B, C any] struct {
	A A
	B B
	C C
}

type Tuple4[A, B, C, D any] struct {
	A A
	B B
	C C
	D D
}

type Tuple5[A, B, C, D, E any] struct {
	A A
	B B
	C C
	D D
	E E
}

type Tuple6[A, B, C, D, E, F any] struct {
	A A
	B B
	C C
	D D
	E E
	F F
}

// Single values.

func Ternary[T any](bool, T, T) T           { panic(0) }
func ToPtr[T any](T) *T                     { panic(0) }
func FromPtr[T any](*T) T                   { panic(0) }
func FromPtrOr[T any](*T, T) T              { panic(0) }
func EmptyableToPtr[T any](T) *T            { panic(0) }
func Empty[T any]() T                       { panic(0) }
func Coalesce[T comparable](...T) (T, bool) { panic(0) }
func CoalesceOrEmpty[T comparable](...T) T  { panic(0) }
func Must[T any](T, any, ...any) T          { panic(0) }
func Range(int) []int
