// Package slices describes golang.org/x/exp/slices.
//
//perfls:library slices
package slices

import "cmp"

// Order.

//perfls:callback fn=fn run=each over=list
func SortFunc[S ~[]E, E any](list S, fn func(E, E) int) { panic(0) }

//perfls:callback fn=fn run=each over=list
func SortStableFunc[S ~[]E, E any](list S, fn func(E, E) int) { panic(0) }

//perfls:callback fn=fn run=each over=list
func IsSortedFunc[S ~[]E, E any](list S, fn func(E, E) int) bool { panic(0) }

//perfls:callback fn=fn run=each over=list
func MinFunc[S ~[]E, E any](list S, fn func(E, E) int) E { panic(0) }

//perfls:callback fn=fn run=each over=list
func MaxFunc[S ~[]E, E any](list S, fn func(E, E) int) E { panic(0) }

//perfls:callback fn=fn run=each over=list
func CompareFunc[S1 ~[]E1, S2 ~[]E2, E1, E2 any](list S1, _ S2, fn func(E1, E2) int) int { panic(0) }

func Sort[S ~[]E, E cmp.Ordered](S)          { panic(0) }
func IsSorted[S ~[]E, E cmp.Ordered](S) bool { panic(0) }
func Min[S ~[]E, E cmp.Ordered](S) E         { panic(0) }
func Max[S ~[]E, E cmp.Ordered](S) E         { panic(0) }

// Search.

//perfls:callback fn=fn run=each over=list
func BinarySearchFunc[S ~[]E, E, T any](list S, _ T, fn func(E, T) int) (int, bool) { panic(0) }

//perfls:callback fn=fn run=each over=list
func ContainsFunc[S ~[]E, E any](list S, fn func(E) bool) bool { panic(0) }

//perfls:callback fn=fn run=each over=list
func IndexFunc[S ~[]E, E any](list S, fn func(E) bool) int { panic(0) }

//perfls:callback fn=fn run=each over=list
func EqualFunc[S1 ~[]E1, S2 ~[]E2, E1, E2 any](list S1, _ S2, fn func(E1, E2) bool) bool { panic(0) }

func BinarySearch[S ~[]E, E cmp.Ordered](S, E) (int, bool) { panic(0) }
func Contains[S ~[]E, E comparable](S, E) bool             { panic(0) }
func Index[S ~[]E, E comparable](S, E) int                 { panic(0) }
func Equal[S ~[]E, E comparable](_, _ S) bool              { panic(0) }

// Change.

//perfls:callback fn=fn run=each over=list
func DeleteFunc[S ~[]E, E any](list S, fn func(E) bool) S { panic(0) }

//perfls:callback fn=fn run=each over=list
func CompactFunc[S ~[]E, E any](list S, fn func(E, E) bool) S { panic(0) }

func Compact[S ~[]E, E comparable](S) S          { panic(0) }
func Clone[S ~[]E, E any](S) S                   { panic(0) }
func Delete[S ~[]E, E any](_ S, _, _ int) S      { panic(0) }
func Insert[S ~[]E, E any](S, int, ...E) S       { panic(0) }
func Replace[S ~[]E, E any](S, int, int, ...E) S { panic(0) }
func Grow[S ~[]E, E any](S, int) S               { panic(0) }
func Clip[S ~[]E, E any](S) S                    { panic(0) }
func Reverse[S ~[]E, E any](S)                   { panic(0) }
