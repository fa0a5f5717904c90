// Package context describes what keeps a function for later.
package context

//perfls:callback fn=f run=store
func AfterFunc(ctx Context, f func()) (stop func() bool)
