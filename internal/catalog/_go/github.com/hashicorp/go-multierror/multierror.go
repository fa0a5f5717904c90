// Package multierror describes github.com/hashicorp/go-multierror.
package multierror

type Error struct {
	Errors      []error
	ErrorFormat ErrorFormatFunc
}

type ErrorFormatFunc func([]error) string

func Append(error, ...error) *Error
func Flatten(error) error
func Prefix(error, string) error

func (*Error) Error() string
func (*Error) ErrorOrNil() error
func (*Error) WrappedErrors() []error
func (*Error) Unwrap() error
func (*Error) Len() int

type Group struct{}

//perfls:callback fn=fn run=spawn
func (*Group) Go(fn func() error)

func (*Group) Wait() *Error
