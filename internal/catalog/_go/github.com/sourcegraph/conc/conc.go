// Package conc describes github.com/sourcegraph/conc.
//
//perfls:library conc
package conc

func NewWaitGroup() *WaitGroup

type WaitGroup struct{}

//perfls:callback fn=fn run=spawn
func (*WaitGroup) Go(fn func())

func (*WaitGroup) Wait()
func (*WaitGroup) WaitAndRecover() any
