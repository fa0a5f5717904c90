// Package singleflight describes golang.org/x/sync/singleflight.
//
//perfls:library singleflight
package singleflight

type Group struct{}

//perfls:callback fn=fn run=once
func (*Group) Do(_ string, fn func() (any, error)) (any, error, bool)

//perfls:callback fn=fn run=spawn
func (*Group) DoChan(_ string, fn func() (any, error)) <-chan Result

func (*Group) Forget(string)

type Result struct {
	Val    any
	Err    error
	Shared bool
}
