// Package multierr says what go.uber.org/multierr does.
package multierr

func Append(any, any) error
func Close(any) Invoker
func Combine(...any) error

type Invoker interface {
	Invoke() error
}

type (
	Invoke func() error
)
