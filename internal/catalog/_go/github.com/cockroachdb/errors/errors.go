// Package errors says what github.com/cockroachdb/errors does.
package errors

func AssertionFailedf(any, ...any) error
func Cause(any) error
func CombineErrors(any, any) error
func Errorf(any, ...any) error
func Handled(any) error
func HandledWithMessage(any, any) error
func Join(...any) error
func Mark(any, any) error
func New(any) error
func NewWithDepth(any, any) error
func NewWithDepthf(any, any, ...any) error
func Newf(any, ...any) error
func Unwrap(any) error
func UnwrapAll(any) error
func UnwrapOnce(any) error
func WithDetail(any, any) error
func WithDetailf(any, any, ...any) error
func WithHint(any, any) error
func WithHintf(any, any, ...any) error
func WithMessage(any, any) error
func WithMessagef(any, any, ...any) error
func WithSecondaryError(any, any) error
func WithStack(any) error
func Wrap(any, any) error
func WrapWithDepth(any, any, any) error
func WrapWithDepthf(any, any, any, ...any) error
func Wrapf(any, any, ...any) error
