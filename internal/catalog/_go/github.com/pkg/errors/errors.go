// Package errors says what github.com/pkg/errors does.
package errors

func Cause(any) error
func Errorf(any, ...any) error
func New(any) error
func Unwrap(any) error
func WithMessage(any, any) error
func WithMessagef(any, any, ...any) error
func WithStack(any) error
func Wrap(any, any) error
func Wrapf(any, any, ...any) error

type (
	Frame      uintptr
	StackTrace []Frame
)
