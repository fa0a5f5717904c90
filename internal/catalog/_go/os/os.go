// Package os describes what ends the process.
package os

//perfls:exit
func Exit(code int)
