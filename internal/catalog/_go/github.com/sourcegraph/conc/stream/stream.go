// Package stream says what github.com/sourcegraph/conc/stream does.
//
//perfls:library conc
package stream

func New() *Stream

type Stream struct{}

//perfls:callback fn=fn run=spawn
func (*Stream) Go(fn Task)

func (*Stream) Wait()
func (*Stream) WithMaxGoroutines(any) *Stream

type (
	Callback func()
	Task     func() Callback
)
