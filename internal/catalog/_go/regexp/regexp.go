// Package regexp describes what package regexp does with functions.
package regexp

//perfls:callback fn=repl run=each over=src
func (re *Regexp) ReplaceAllFunc(src []byte, repl func([]byte) []byte) []byte

//perfls:callback fn=repl run=each over=src
func (re *Regexp) ReplaceAllStringFunc(src string, repl func(string) string) string
