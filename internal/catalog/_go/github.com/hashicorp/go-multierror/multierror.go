// Package multierror says what github.com/hashicorp/go-multierror does.
package multierror

func Append(any, ...any) *Error
func Flatten(any) error
func ListFormatFunc(any) string
func Prefix(any, any) error

type Error struct{}

func (*Error) Error() string
func (*Error) ErrorOrNil() error
func (Error) Len() int
func (Error) Less(int, int) bool
func (*Error) Unwrap() error
func (*Error) WrappedErrors() []error

type Group struct{}

//perfls:callback fn=fn run=spawn
func (*Group) Go(fn func() error)

func (*Group) Wait() *Error

type (
	ErrorFormatFunc func([]error) string
)
