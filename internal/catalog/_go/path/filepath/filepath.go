// Package filepath describes what walks a tree of files.
package filepath

import (
	"io/fs"
)

//perfls:callback fn=fn run=each over=root
func Walk(root string, fn WalkFunc) error

//perfls:callback fn=fn run=each over=root
func WalkDir(root string, fn fs.WalkDirFunc) error
