// Package stream describes github.com/sourcegraph/conc/stream.
//
//perfls:library conc
package stream

func New() *Stream

type (
	Stream   struct{}
	Task     func() Callback
	Callback func()
)

//perfls:callback fn=fn run=spawn
func (*Stream) Go(fn Task)

func (*Stream) Wait()
func (*Stream) WithMaxGoroutines(int) *Stream
