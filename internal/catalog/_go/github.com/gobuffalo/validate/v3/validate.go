// Package validate describes github.com/gobuffalo/validate.
package validate

type Errors struct {
	Errors map[string][]string
}

func NewErrors() *Errors
func Validate(_ ...Validator) *Errors
func (*Errors) Add(_, _ any)
func (*Errors) Append(_ any)
func (*Errors) Count() int
func (*Errors) Get(_ any) []string
func (*Errors) HasAny() bool
func (*Errors) Keys() []string
func (*Errors) Error() string

type Validator interface{ IsValid(*Errors) }
