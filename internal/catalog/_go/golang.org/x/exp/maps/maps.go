// Package maps describes golang.org/x/exp/maps.
//
//perfls:library maps
package maps

//perfls:callback fn=fn run=each over=list
func DeleteFunc[M ~map[K]V, K comparable, V any](list M, fn func(K, V) bool) { panic(0) }

//perfls:callback fn=fn run=each over=list
func EqualFunc[M1 ~map[K]V1, M2 ~map[K]V2, K comparable, V1, V2 any](list M1, _ M2, fn func(V1, V2) bool) bool {
	panic(0)
}

func Keys[M ~map[K]V, K comparable, V any](M) []K         { panic(0) }
func Values[M ~map[K]V, K comparable, V any](M) []V       { panic(0) }
func Clone[M ~map[K]V, K comparable, V any](M) M          { panic(0) }
func Equal[M1, M2 ~map[K]V, K, V comparable](M1, M2) bool { panic(0) }
func Clear[M ~map[K]V, K comparable, V any](M)            { panic(0) }
func Copy[M1, M2 ~map[K]V, K comparable, V any](M1, M2)   { panic(0) }
