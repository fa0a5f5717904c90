// Package validate says what github.com/gobuffalo/validate/v3 does.
package validate

type Errors struct{}

func (*Errors) Error() string
func (*Errors) Count() int
func (*Errors) HasAny() bool
func (*Errors) Get(any) []string
func (*Errors) Keys() []string

type (
	Validator interface{}
)
