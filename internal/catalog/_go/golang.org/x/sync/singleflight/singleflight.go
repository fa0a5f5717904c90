// Package singleflight says what golang.org/x/sync/singleflight does.
//
//perfls:library singleflight
package singleflight

type Group struct{}

//perfls:callback fn=fn run=once
func (*Group) Do(_ any, fn func() (any, error)) (any, error, bool)

//perfls:callback fn=fn run=spawn
func (*Group) DoChan(_ any, fn func() (any, error)) <-chan Result

func (*Group) Forget(any)

type Result struct {
	Err error
}
