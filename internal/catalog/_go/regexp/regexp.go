// Package regexp describes what package regexp compiles, and what it does with functions.
package regexp

//perfls:compile regexp input=expr
func Compile(expr string) (*Regexp, error)

//perfls:compile regexp input=str
func MustCompile(str string) *Regexp

//perfls:compile regexp input=expr
func CompilePOSIX(expr string) (*Regexp, error)

//perfls:compile regexp input=str
func MustCompilePOSIX(str string) *Regexp

//perfls:compile regexp input=pattern
func Match(pattern string, b []byte) (matched bool, err error)

//perfls:compile regexp input=pattern
func MatchString(pattern string, s string) (matched bool, err error)

//perfls:callback fn=repl run=each over=src
func (re *Regexp) ReplaceAllFunc(src []byte, repl func([]byte) []byte) []byte

//perfls:callback fn=repl run=each over=src
func (re *Regexp) ReplaceAllStringFunc(src string, repl func(string) string) string
