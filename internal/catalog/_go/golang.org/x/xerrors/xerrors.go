// Package xerrors describes golang.org/x/xerrors.
package xerrors

func New(string) error
func Errorf(string, ...any) error
func Opaque(error) error
func Unwrap(error) error
func Is(_, _ error) bool
func As(error, any) bool
