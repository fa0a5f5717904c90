// Package sort describes what package sort does with functions.
package sort

//perfls:callback fn=less run=each over=x
func Slice(x any, less func(i, j int) bool)

//perfls:callback fn=less run=each over=x
func SliceStable(x any, less func(i, j int) bool)

//perfls:callback fn=less run=each over=x
func SliceIsSorted(x any, less func(i, j int) bool) bool

//perfls:callback fn=f run=each over=n
func Search(n int, f func(int) bool) int

//perfls:callback fn=cmp run=each over=n
func Find(n int, cmp func(int) int) (i int, found bool)
