// Package errgroup describes golang.org/x/sync/errgroup.
//
//perfls:library errgroup
package errgroup

import "context"

func WithContext(context.Context) (*Group, context.Context)

type Group struct{}

//perfls:callback fn=fn run=spawn
func (*Group) Go(fn func() error)

//perfls:callback fn=fn run=spawn
func (*Group) TryGo(fn func() error) bool

func (*Group) SetLimit(int)
func (*Group) Wait() error
