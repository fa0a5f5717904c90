// Package multierr describes go.uber.org/multierr.
package multierr

func Append(_, _ error) error
func AppendInto(*error, error) bool
func AppendInvoke(*error, Invoker)
func AppendFunc(*error, func() error)
func Combine(...error) error
func Errors(error) []error

type Invoker interface{ Invoke() error }
