// Package errors describes github.com/pkg/errors.
package errors

func New(string) error
func Errorf(string, ...any) error
func Wrap(error, string) error
func Wrapf(error, string, ...any) error
func WithMessage(error, string) error
func WithMessagef(error, string, ...any) error
func WithStack(error) error
func Cause(error) error
func Unwrap(error) error
func Is(_, _ error) bool
func As(error, any) bool
