// Package template describes what text/template parses.
package template

import "io/fs"

//perfls:compile template
func ParseFiles(filenames ...string) (*Template, error)

//perfls:compile template
func ParseGlob(pattern string) (*Template, error)

//perfls:compile template input=patterns
func ParseFS(fsys fs.FS, patterns ...string) (*Template, error)

//perfls:compile template input=text
func (t *Template) Parse(text string) (*Template, error)

//perfls:compile template input=filenames
func (t *Template) ParseFiles(filenames ...string) (*Template, error)

//perfls:compile template input=pattern
func (t *Template) ParseGlob(pattern string) (*Template, error)

//perfls:compile template input=patterns
func (t *Template) ParseFS(fs fs.FS, patterns ...string) (*Template, error)
