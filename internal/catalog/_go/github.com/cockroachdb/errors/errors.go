// Package errors describes github.com/cockroachdb/errors.
package errors

func New(string) error
func Newf(string, ...any) error
func Errorf(string, ...any) error
func Wrap(error, string) error
func Wrapf(error, string, ...any) error
func WithMessage(error, string) error
func WithMessagef(error, string, ...any) error
func WithStack(error) error
func WithDetail(error, string) error
func WithDetailf(error, string, ...any) error
func WithHint(error, string) error
func WithHintf(error, string, ...any) error
func WithSecondaryError(_, _ error) error
func CombineErrors(_, _ error) error
func Join(...error) error
func Mark(_, _ error) error
func Handled(error) error
func AssertionFailedf(string, ...any) error
func NewAssertionErrorWithWrappedErrf(error, string, ...any) error
func Cause(error) error
func Unwrap(error) error
func UnwrapAll(error) error
func UnwrapOnce(error) error
func Is(_, _ error) bool
func IsAny(error, ...error) bool
func As(error, any) bool
func HasType(_, _ error) bool
