// Package conc says what github.com/sourcegraph/conc does.
//
//perfls:library conc
package conc

func NewWaitGroup() *WaitGroup

type WaitGroup struct{}

//perfls:callback fn=fn run=spawn
func (*WaitGroup) Go(fn func())

func (*WaitGroup) Wait()
func (*WaitGroup) WaitAndRecover() any
