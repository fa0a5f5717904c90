// Package strings describes what package strings does with functions, and what it builds.
package strings

//perfls:compile replacer
func NewReplacer(oldnew ...string) *Replacer

//perfls:callback fn=mapping run=each over=s
func Map(mapping func(rune) rune, s string) string

//perfls:callback fn=f run=each over=s
func FieldsFunc(s string, f func(rune) bool) []string

//perfls:callback fn=f run=each over=s
func ContainsFunc(s string, f func(rune) bool) bool

//perfls:callback fn=f run=each over=s
func IndexFunc(s string, f func(rune) bool) int

//perfls:callback fn=f run=each over=s
func LastIndexFunc(s string, f func(rune) bool) int

//perfls:callback fn=f run=each over=s
func TrimFunc(s string, f func(rune) bool) string

//perfls:callback fn=f run=each over=s
func TrimLeftFunc(s string, f func(rune) bool) string

//perfls:callback fn=f run=each over=s
func TrimRightFunc(s string, f func(rune) bool) string
