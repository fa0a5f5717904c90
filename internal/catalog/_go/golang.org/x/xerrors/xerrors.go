// Package xerrors says what golang.org/x/xerrors does.
package xerrors

func Caller(any) Frame
func Errorf(any, ...any) error
func New(any) error
func Opaque(any) error
func Unwrap(any) error

type (
	Formatter interface{}
	Frame     struct{}
	Printer   interface{}
	Wrapper   interface{}
)
