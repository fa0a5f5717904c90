// Package slices describes what package slices does with functions.
package slices

//perfls:callback fn=cmp run=each over=x
func SortFunc[S ~[]E, E any](x S, cmp func(a, b E) int) { panic(0) }

//perfls:callback fn=cmp run=each over=x
func SortStableFunc[S ~[]E, E any](x S, cmp func(a, b E) int) { panic(0) }

//perfls:callback fn=cmp run=each over=x
func IsSortedFunc[S ~[]E, E any](x S, cmp func(a, b E) int) bool { panic(0) }

//perfls:callback fn=cmp run=each over=x
func MinFunc[S ~[]E, E any](x S, cmp func(a, b E) int) E { panic(0) }

//perfls:callback fn=cmp run=each over=x
func MaxFunc[S ~[]E, E any](x S, cmp func(a, b E) int) E { panic(0) }

//perfls:callback fn=cmp run=each over=x
func BinarySearchFunc[S ~[]E, E, T any](x S, target T, cmp func(E, T) int) (int, bool) { panic(0) }

//perfls:callback fn=f run=each over=s
func ContainsFunc[S ~[]E, E any](s S, f func(E) bool) bool { panic(0) }

//perfls:callback fn=f run=each over=s
func IndexFunc[S ~[]E, E any](s S, f func(E) bool) int { panic(0) }

//perfls:callback fn=del run=each over=s
func DeleteFunc[S ~[]E, E any](s S, del func(E) bool) S { panic(0) }

//perfls:callback fn=eq run=each over=s
func CompactFunc[S ~[]E, E any](s S, eq func(E, E) bool) S { panic(0) }

//perfls:callback fn=eq run=each over=s1
func EqualFunc[S1 ~[]E1, S2 ~[]E2, E1, E2 any](s1 S1, s2 S2, eq func(E1, E2) bool) bool { panic(0) }

//perfls:callback fn=cmp run=each over=s1
func CompareFunc[S1 ~[]E1, S2 ~[]E2, E1, E2 any](s1 S1, s2 S2, cmp func(E1, E2) int) int { panic(0) }
