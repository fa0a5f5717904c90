// Package fs describes what walks a tree of files.
package fs

//perfls:callback fn=fn run=each over=root
func WalkDir(fsys FS, root string, fn WalkDirFunc) error
