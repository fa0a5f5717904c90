package lo

import (
	"context"
	"time"
)

func Assign[K comparable, V any, Map ~map[K]V](...Map) Map        { panic(0) }
func Buffer[T any](<-chan T, int) ([]T, int, time.Duration, bool) { panic(0) }
func BufferWithContext[T any](context.Context, <-chan T, int) ([]T, int, time.Duration, bool) {
	panic(0)
}
func BufferWithTimeout[T any](<-chan T, int, time.Duration) ([]T, int, time.Duration, bool) { panic(0) }
func ChannelDispatcher[T any](<-chan T, int, int, DispatchingStrategy[T]) []<-chan T        { panic(0) }
func ChannelToSlice[T any](<-chan T) []T                                                    { panic(0) }
func Chunk[T any, Slice ~[]T](Slice, int) []Slice                                           { panic(0) }
func ChunkEntries[K comparable, V any](map[K]V, int) []map[K]V                              { panic(0) }
func ChunkString[T ~string](T, int) []T                                                     { panic(0) }
func Clamp[T any](T, T, T) T                                                                { panic(0) }
func Clone[T any, Slice ~[]T](Slice) Slice                                                  { panic(0) }
func Coalesce[T comparable](...T) (T, bool)                                                 { panic(0) }
func CoalesceMap[K comparable, V any](...map[K]V) (map[K]V, bool)                           { panic(0) }
func CoalesceMapOrEmpty[K comparable, V any](...map[K]V) map[K]V                            { panic(0) }
func CoalesceOrEmpty[T comparable](...T) T                                                  { panic(0) }
func CoalesceSlice[T any](...[]T) ([]T, bool)                                               { panic(0) }
func CoalesceSliceOrEmpty[T any](...[]T) []T                                                { panic(0) }
func Compact[T comparable, Slice ~[]T](Slice) Slice                                         { panic(0) }
func Concat[T any, Slice ~[]T](...Slice) Slice                                              { panic(0) }
func CountValues[T comparable]([]T) map[T]int                                               { panic(0) }
func Cut[T comparable, Slice ~[]T](Slice, Slice) (Slice, Slice, bool)                       { panic(0) }
func CutPrefix[T comparable, Slice ~[]T](Slice, Slice) (Slice, bool)                        { panic(0) }
func CutSuffix[T comparable, Slice ~[]T](Slice, Slice) (Slice, bool)                        { panic(0) }
func Difference[T comparable, Slice ~[]T](Slice, Slice) (Slice, Slice)                      { panic(0) }
func DispatchingStrategyWeightedRandom[T any]([]int) DispatchingStrategy[T]                 { panic(0) }
func Drop[T any, Slice ~[]T](Slice, int) Slice                                              { panic(0) }
func DropByIndex[T any, Slice ~[]T](Slice, ...int) Slice                                    { panic(0) }
func DropRight[T any, Slice ~[]T](Slice, int) Slice                                         { panic(0) }
func Duration1[A any](func() A) (A, time.Duration)                                          { panic(0) }
func Duration10[A any, B any, C any, D any, E any, F any, G any, H any, I any, J any](func() (A, B, C, D, E, F, G, H, I, J)) (A, B, C, D, E, F, G, H, I, J, time.Duration) {
	panic(0)
}
func Duration2[A any, B any](func() (A, B)) (A, B, time.Duration)                           { panic(0) }
func Duration3[A any, B any, C any](func() (A, B, C)) (A, B, C, time.Duration)              { panic(0) }
func Duration4[A any, B any, C any, D any](func() (A, B, C, D)) (A, B, C, D, time.Duration) { panic(0) }
func Duration5[A any, B any, C any, D any, E any](func() (A, B, C, D, E)) (A, B, C, D, E, time.Duration) {
	panic(0)
}
func Duration6[A any, B any, C any, D any, E any, F any](func() (A, B, C, D, E, F)) (A, B, C, D, E, F, time.Duration) {
	panic(0)
}
func Duration7[A any, B any, C any, D any, E any, F any, G any](func() (A, B, C, D, E, F, G)) (A, B, C, D, E, F, G, time.Duration) {
	panic(0)
}
func Duration8[A any, B any, C any, D any, E any, F any, G any, H any](func() (A, B, C, D, E, F, G, H)) (A, B, C, D, E, F, G, H, time.Duration) {
	panic(0)
}
func Duration9[A any, B any, C any, D any, E any, F any, G any, H any, I any](func() (A, B, C, D, E, F, G, H, I)) (A, B, C, D, E, F, G, H, I, time.Duration) {
	panic(0)
}
func Empty[T any]() T                                                                    { panic(0) }
func EmptyableToPtr[T any](T) *T                                                         { panic(0) }
func Entries[K comparable, V any](map[K]V) []Entry[K, V]                                 { panic(0) }
func ErrorsAs[T error](error) (T, bool)                                                  { panic(0) }
func FanIn[T any](int, ...<-chan T) <-chan T                                             { panic(0) }
func FanOut[T any](int, int, <-chan T) []<-chan T                                        { panic(0) }
func Fill[T Clonable[T], Slice ~[]T](Slice, T) Slice                                     { panic(0) }
func FindDuplicates[T comparable, Slice ~[]T](Slice) Slice                               { panic(0) }
func FindKey[K comparable, V comparable](map[K]V, V) (K, bool)                           { panic(0) }
func FindUniques[T comparable, Slice ~[]T](Slice) Slice                                  { panic(0) }
func First[T any]([]T) (T, bool)                                                         { panic(0) }
func FirstOr[T any]([]T, T) T                                                            { panic(0) }
func FirstOrEmpty[T any]([]T) T                                                          { panic(0) }
func Flatten[T any, Slice ~[]T]([]Slice) Slice                                           { panic(0) }
func FromAnySlice[T any]([]any) ([]T, bool)                                              { panic(0) }
func FromEntries[K comparable, V any]([]Entry[K, V]) map[K]V                             { panic(0) }
func FromPairs[K comparable, V any]([]Entry[K, V]) map[K]V                               { panic(0) }
func FromPtr[T any](*T) T                                                                { panic(0) }
func FromPtrOr[T any](*T, T) T                                                           { panic(0) }
func FromSlicePtr[T any]([]*T) []T                                                       { panic(0) }
func FromSlicePtrOr[T any]([]*T, T) []T                                                  { panic(0) }
func If[T any](bool, T) *ifElse[T]                                                       { panic(0) }
func IfF[T any](bool, func() T) *ifElse[T]                                               { panic(0) }
func Interleave[T any, Slice ~[]T](...Slice) Slice                                       { panic(0) }
func Intersect[T comparable, Slice ~[]T](...Slice) Slice                                 { panic(0) }
func Invert[K comparable, V comparable](map[K]V) map[V]K                                 { panic(0) }
func Keyify[T comparable, Slice ~[]T](Slice) map[T]struct{}                              { panic(0) }
func Keys[K comparable, V any](...map[K]V) []K                                           { panic(0) }
func Last[T any]([]T) (T, bool)                                                          { panic(0) }
func LastOr[T any]([]T, T) T                                                             { panic(0) }
func LastOrEmpty[T any]([]T) T                                                           { panic(0) }
func Max[T any]([]T) T                                                                   { panic(0) }
func MaxIndex[T any]([]T) (T, int)                                                       { panic(0) }
func Mean[T any | any]([]T) T                                                            { panic(0) }
func Min[T any]([]T) T                                                                   { panic(0) }
func MinIndex[T any]([]T) (T, int)                                                       { panic(0) }
func Mode[T any | any]([]T) []T                                                          { panic(0) }
func Must[T any](T, any, ...any) T                                                       { panic(0) }
func Must1[T any](T, any, ...any) T                                                      { panic(0) }
func Must2[T1 any, T2 any](T1, T2, any, ...any) (T1, T2)                                 { panic(0) }
func Must3[T1 any, T2 any, T3 any](T1, T2, T3, any, ...any) (T1, T2, T3)                 { panic(0) }
func Must4[T1 any, T2 any, T3 any, T4 any](T1, T2, T3, T4, any, ...any) (T1, T2, T3, T4) { panic(0) }
func Must5[T1 any, T2 any, T3 any, T4 any, T5 any](T1, T2, T3, T4, T5, any, ...any) (T1, T2, T3, T4, T5) {
	panic(0)
}
func Must6[T1 any, T2 any, T3 any, T4 any, T5 any, T6 any](T1, T2, T3, T4, T5, T6, any, ...any) (T1, T2, T3, T4, T5, T6) {
	panic(0)
}
func NewDebounceBy[T comparable](time.Duration, ...func(T, int)) (func(T), func(T))         { panic(0) }
func NewThrottleBy[T comparable](time.Duration, ...func(T)) (func(T), func())               { panic(0) }
func NewThrottleByWithCount[T comparable](time.Duration, int, ...func(T)) (func(T), func()) { panic(0) }
func NewTransaction[T any]() *Transaction[T]                                                { panic(0) }
func Nil[T any]() *T                                                                        { panic(0) }
func Nth[T any, N any]([]T, N) (T, error)                                                   { panic(0) }
func NthOr[T any, N any]([]T, N, T) T                                                       { panic(0) }
func NthOrEmpty[T any, N any]([]T, N) T                                                     { panic(0) }
func OmitByKeys[K comparable, V any, Map ~map[K]V](Map, []K) Map                            { panic(0) }
func OmitByValues[K comparable, V comparable, Map ~map[K]V](Map, []V) Map                   { panic(0) }
func Partial[T1 any, T2 any, R any](func(T1, T2) R, T1) func(T2) R                          { panic(0) }
func Partial1[T1 any, T2 any, R any](func(T1, T2) R, T1) func(T2) R                         { panic(0) }
func Partial2[T1 any, T2 any, T3 any, R any](func(T1, T2, T3) R, T1) func(T2, T3) R         { panic(0) }
func Partial3[T1 any, T2 any, T3 any, T4 any, R any](func(T1, T2, T3, T4) R, T1) func(T2, T3, T4) R {
	panic(0)
}
func Partial4[T1 any, T2 any, T3 any, T4 any, T5 any, R any](func(T1, T2, T3, T4, T5) R, T1) func(T2, T3, T4, T5) R {
	panic(0)
}
func Partial5[T1 any, T2 any, T3 any, T4 any, T5 any, T6 any, R any](func(T1, T2, T3, T4, T5, T6) R, T1) func(T2, T3, T4, T5, T6) R {
	panic(0)
}
func PickByKeys[K comparable, V any, Map ~map[K]V](Map, []K) Map                { panic(0) }
func PickByValues[K comparable, V comparable, Map ~map[K]V](Map, []V) Map       { panic(0) }
func Product[T any | any | any]([]T) T                                          { panic(0) }
func RangeFrom[T any | any](T, int) []T                                         { panic(0) }
func RangeWithSteps[T any | any](T, T, T) []T                                   { panic(0) }
func Repeat[T Clonable[T]](int, T) []T                                          { panic(0) }
func Replace[T comparable, Slice ~[]T](Slice, T, T, int) Slice                  { panic(0) }
func ReplaceAll[T comparable, Slice ~[]T](Slice, T, T) Slice                    { panic(0) }
func Reverse[T any, Slice ~[]T](Slice) Slice                                    { panic(0) }
func Sample[T any]([]T) T                                                       { panic(0) }
func SampleBy[T any]([]T, randomIntGenerator) T                                 { panic(0) }
func Samples[T any, Slice ~[]T](Slice, int) Slice                               { panic(0) }
func SamplesBy[T any, Slice ~[]T](Slice, int, randomIntGenerator) Slice         { panic(0) }
func Shuffle[T any, Slice ~[]T](Slice) Slice                                    { panic(0) }
func Slice[T any, Slice ~[]T](Slice, int, int) Slice                            { panic(0) }
func SliceToChannel[T any](int, []T) <-chan T                                   { panic(0) }
func Sliding[T any, Slice ~[]T](Slice, int, int) []Slice                        { panic(0) }
func Splice[T any, Slice ~[]T](Slice, int, ...T) Slice                          { panic(0) }
func Subset[T any, Slice ~[]T](Slice, int, uint) Slice                          { panic(0) }
func Substring[T ~string](T, int, uint) T                                       { panic(0) }
func Sum[T any | any | any]([]T) T                                              { panic(0) }
func Switch[T comparable, R any](T) *switchCase[T, R]                           { panic(0) }
func T2[A any, B any](A, B) Tuple2[A, B]                                        { panic(0) }
func T3[A any, B any, C any](A, B, C) Tuple3[A, B, C]                           { panic(0) }
func T4[A any, B any, C any, D any](A, B, C, D) Tuple4[A, B, C, D]              { panic(0) }
func T5[A any, B any, C any, D any, E any](A, B, C, D, E) Tuple5[A, B, C, D, E] { panic(0) }
func T6[A any, B any, C any, D any, E any, F any](A, B, C, D, E, F) Tuple6[A, B, C, D, E, F] {
	panic(0)
}
func T7[A any, B any, C any, D any, E any, F any, G any](A, B, C, D, E, F, G) Tuple7[A, B, C, D, E, F, G] {
	panic(0)
}
func T8[A any, B any, C any, D any, E any, F any, G any, H any](A, B, C, D, E, F, G, H) Tuple8[A, B, C, D, E, F, G, H] {
	panic(0)
}
func T9[A any, B any, C any, D any, E any, F any, G any, H any, I any](A, B, C, D, E, F, G, H, I) Tuple9[A, B, C, D, E, F, G, H, I] {
	panic(0)
}
func Take[T any, Slice ~[]T](Slice, int) Slice                                     { panic(0) }
func Ternary[T any](bool, T, T) T                                                  { panic(0) }
func ToPairs[K comparable, V any](map[K]V) []Entry[K, V]                           { panic(0) }
func ToPtr[T any](T) *T                                                            { panic(0) }
func ToSlicePtr[T any]([]T) []*T                                                   { panic(0) }
func Trim[T comparable, Slice ~[]T](Slice, Slice) Slice                            { panic(0) }
func TrimLeft[T comparable, Slice ~[]T](Slice, Slice) Slice                        { panic(0) }
func TrimPrefix[T comparable, Slice ~[]T](Slice, Slice) Slice                      { panic(0) }
func TrimRight[T comparable, Slice ~[]T](Slice, Slice) Slice                       { panic(0) }
func TrimSuffix[T comparable, Slice ~[]T](Slice, Slice) Slice                      { panic(0) }
func TryOr[A any](func() (A, error), A) (A, bool)                                  { panic(0) }
func TryOr1[A any](func() (A, error), A) (A, bool)                                 { panic(0) }
func TryOr2[A any, B any](func() (A, B, error), A, B) (A, B, bool)                 { panic(0) }
func TryOr3[A any, B any, C any](func() (A, B, C, error), A, B, C) (A, B, C, bool) { panic(0) }
func TryOr4[A any, B any, C any, D any](func() (A, B, C, D, error), A, B, C, D) (A, B, C, D, bool) {
	panic(0)
}
func TryOr5[A any, B any, C any, D any, E any](func() (A, B, C, D, E, error), A, B, C, D, E) (A, B, C, D, E, bool) {
	panic(0)
}
func TryOr6[A any, B any, C any, D any, E any, F any](func() (A, B, C, D, E, F, error), A, B, C, D, E, F) (A, B, C, D, E, F, bool) {
	panic(0)
}
func Union[T comparable, Slice ~[]T](...Slice) Slice                                   { panic(0) }
func Uniq[T comparable, Slice ~[]T](Slice) Slice                                       { panic(0) }
func UniqKeys[K comparable, V any](...map[K]V) []K                                     { panic(0) }
func UniqValues[K comparable, V comparable](...map[K]V) []V                            { panic(0) }
func Unpack2[A any, B any](Tuple2[A, B]) (A, B)                                        { panic(0) }
func Unpack3[A any, B any, C any](Tuple3[A, B, C]) (A, B, C)                           { panic(0) }
func Unpack4[A any, B any, C any, D any](Tuple4[A, B, C, D]) (A, B, C, D)              { panic(0) }
func Unpack5[A any, B any, C any, D any, E any](Tuple5[A, B, C, D, E]) (A, B, C, D, E) { panic(0) }
func Unpack6[A any, B any, C any, D any, E any, F any](Tuple6[A, B, C, D, E, F]) (A, B, C, D, E, F) {
	panic(0)
}
func Unpack7[A any, B any, C any, D any, E any, F any, G any](Tuple7[A, B, C, D, E, F, G]) (A, B, C, D, E, F, G) {
	panic(0)
}
func Unpack8[A any, B any, C any, D any, E any, F any, G any, H any](Tuple8[A, B, C, D, E, F, G, H]) (A, B, C, D, E, F, G, H) {
	panic(0)
}
func Unpack9[A any, B any, C any, D any, E any, F any, G any, H any, I any](Tuple9[A, B, C, D, E, F, G, H, I]) (A, B, C, D, E, F, G, H, I) {
	panic(0)
}
func ValueOr[K comparable, V any](map[K]V, K, V) V        { panic(0) }
func Values[K comparable, V any](...map[K]V) []V          { panic(0) }
func Window[T any, Slice ~[]T](Slice, int) []Slice        { panic(0) }
func Without[T comparable, Slice ~[]T](Slice, ...T) Slice { panic(0) }
func WithoutEmpty[T comparable, Slice ~[]T](Slice) Slice  { panic(0) }
func WithoutNth[T any, Slice ~[]T](Slice, ...int) Slice   { panic(0) }

type Transaction[T any] struct{}

func (*Transaction[T]) Process(any) (T, error)
func (*Transaction[T]) Then(func(T) (T, error), func(T) T) *Transaction[T]

type Tuple2[A any, B any] struct{}

func (Tuple2[A, B]) Unpack() (A, B)

type Tuple3[A any, B any, C any] struct{}

func (Tuple3[A, B, C]) Unpack() (A, B, C)

type Tuple4[A any, B any, C any, D any] struct{}

func (Tuple4[A, B, C, D]) Unpack() (A, B, C, D)

type Tuple5[A any, B any, C any, D any, E any] struct{}

func (Tuple5[A, B, C, D, E]) Unpack() (A, B, C, D, E)

type Tuple6[A any, B any, C any, D any, E any, F any] struct{}

func (Tuple6[A, B, C, D, E, F]) Unpack() (A, B, C, D, E, F)

type Tuple7[A any, B any, C any, D any, E any, F any, G any] struct{}

func (Tuple7[A, B, C, D, E, F, G]) Unpack() (A, B, C, D, E, F, G)

type Tuple8[A any, B any, C any, D any, E any, F any, G any, H any] struct{}

func (Tuple8[A, B, C, D, E, F, G, H]) Unpack() (A, B, C, D, E, F, G, H)

type Tuple9[A any, B any, C any, D any, E any, F any, G any, H any, I any] struct{}

func (Tuple9[A, B, C, D, E, F, G, H, I]) Unpack() (A, B, C, D, E, F, G, H, I)

type ifElse[T any] struct{}

func (*ifElse[T]) Else(any) T
func (*ifElse[T]) ElseF(func() T) T
func (*ifElse[T]) ElseIf(any, any) *ifElse[T]
func (*ifElse[T]) ElseIfF(any, func() T) *ifElse[T]

type switchCase[T comparable, R any] struct{}

func (*switchCase[T, R]) Case(any, any) *switchCase[T, R]
func (*switchCase[T, R]) CaseF(any, func() R) *switchCase[T, R]
func (*switchCase[T, R]) Default(any) R
func (*switchCase[T, R]) DefaultF(func() R) R

type (
	Clonable[T any]            interface{}
	DispatchingStrategy[T any] func(T, uint64, []<-chan T) int
	Entry[K comparable, V any] struct{}
	randomIntGenerator         func(int) int
)
