package lo

//perfls:callback fn=fn run=each over=list
func MapKeys[K comparable, V any, R comparable](list map[K]V, fn func(V, K) R) map[R]V { panic(0) }

//perfls:callback fn=fn run=each over=list
func MapKeysErr[K comparable, V any, R comparable](list map[K]V, fn func(V, K) (R, error)) (map[R]V, error) {
	panic(0)
}

//perfls:callback fn=fn run=each over=list
func MapValues[K comparable, V, R any](list map[K]V, fn func(V, K) R) map[K]R { panic(0) }

//perfls:callback fn=fn run=each over=list
func MapValuesErr[K comparable, V, R any](list map[K]V, fn func(V, K) (R, error)) (map[K]R, error) {
	panic(0)
}

//perfls:callback fn=fn run=each over=list
func MapEntries[K1 comparable, V1 any, K2 comparable, V2 any](list map[K1]V1, fn func(K1, V1) (K2, V2)) map[K2]V2 {
	panic(0)
}

//perfls:callback fn=fn run=each over=list
func MapEntriesErr[K1 comparable, V1 any, K2 comparable, V2 any](list map[K1]V1, fn func(K1, V1) (K2, V2, error)) (map[K2]V2, error) {
	panic(0)
}

//perfls:callback fn=fn run=each over=list
func MapToSlice[K comparable, V, R any](list map[K]V, fn func(K, V) R) []R { panic(0) }

//perfls:callback fn=fn run=each over=list
func MapToSliceErr[K comparable, V, R any](list map[K]V, fn func(K, V) (R, error)) ([]R, error) {
	panic(0)
}

//perfls:callback fn=fn run=each over=list
func FilterMapToSlice[K comparable, V, R any](list map[K]V, fn func(K, V) (R, bool)) []R { panic(0) }

//perfls:callback fn=fn run=each over=list
func FilterMapToSliceErr[K comparable, V, R any](list map[K]V, fn func(K, V) (R, bool, error)) ([]R, error) {
	panic(0)
}

//perfls:callback fn=fn run=each over=list
func FilterKeys[K comparable, V any](list map[K]V, fn func(K, V) bool) []K { panic(0) }

//perfls:callback fn=fn run=each over=list
func FilterKeysErr[K comparable, V any](list map[K]V, fn func(K, V) (bool, error)) ([]K, error) {
	panic(0)
}

//perfls:callback fn=fn run=each over=list
func FilterValues[K comparable, V any](list map[K]V, fn func(K, V) bool) []V { panic(0) }

//perfls:callback fn=fn run=each over=list
func FilterValuesErr[K comparable, V any](list map[K]V, fn func(K, V) (bool, error)) ([]V, error) {
	panic(0)
}

//perfls:callback fn=fn run=each over=list
func FindKeyBy[K comparable, V any](list map[K]V, fn func(K, V) bool) (K, bool) { panic(0) }

//perfls:callback fn=fn run=each over=list
func PickBy[K comparable, V any, Map ~map[K]V](list Map, fn func(K, V) bool) Map { panic(0) }

//perfls:callback fn=fn run=each over=list
func PickByErr[K comparable, V any, Map ~map[K]V](list Map, fn func(K, V) (bool, error)) (Map, error) {
	panic(0)
}

//perfls:callback fn=fn run=each over=list
func OmitBy[K comparable, V any, Map ~map[K]V](list Map, fn func(K, V) bool) Map { panic(0) }

//perfls:callback fn=fn run=each over=list
func OmitByErr[K comparable, V any, Map ~map[K]V](list Map, fn func(K, V) (bool, error)) (Map, error) {
	panic(0)
}

func Keys[K comparable, V any](...map[K]V) []K                   { panic(0) }
func UniqKeys[K comparable, V any](...map[K]V) []K               { panic(0) }
func Values[K comparable, V any](...map[K]V) []V                 { panic(0) }
func UniqValues[K, V comparable](...map[K]V) []V                 { panic(0) }
func ValueOr[K comparable, V any](map[K]V, K, V) V               { panic(0) }
func HasKey[K comparable, V any](map[K]V, K) bool                { panic(0) }
func Invert[K, V comparable](map[K]V) map[V]K                    { panic(0) }
func Assign[K comparable, V any, Map ~map[K]V](...Map) Map       { panic(0) }
func PickByKeys[K comparable, V any, Map ~map[K]V](Map, []K) Map { panic(0) }
func OmitByKeys[K comparable, V any, Map ~map[K]V](Map, []K) Map { panic(0) }

type Entry[K comparable, V any] struct {
	Key   K
	Value V
}

func Entries[K comparable, V any](map[K]V) []Entry[K, V]     { panic(0) }
func FromEntries[K comparable, V any]([]Entry[K, V]) map[K]V { panic(0) }
func ToPairs[K comparable, V any](map[K]V) []Entry[K, V]     { panic(0) }
