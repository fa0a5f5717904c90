// Package builder describes github.com/lann/builder, which squirrel's builders are made of.
package builder

type Builder struct{}

var EmptyBuilder Builder

func Set(_, _, _ any) any
func Append(_, _ any, _ ...any) any
func Extend(_, _, _ any) any
func Delete(_, _ any) any
func Get(_, _ any) (any, bool)
func GetMap(_ any) map[string]any
func GetStruct(_ any) any
func GetStructLike(_, _ any) any
func Register(_, _ any) any
