// Package maps describes what package maps does with functions.
package maps

//perfls:callback fn=del run=each over=m
func DeleteFunc[M ~map[K]V, K comparable, V any](m M, del func(K, V) bool) { panic(0) }

//perfls:callback fn=eq run=each over=m1
func EqualFunc[M1 ~map[K]V1, M2 ~map[K]V2, K comparable, V1, V2 any](m1 M1, m2 M2, eq func(V1, V2) bool) bool {
	panic(0)
}
