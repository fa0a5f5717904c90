// Package ioutil describes what reads a reader to its end.
package ioutil

import (
	"io"
)

//perfls:body read=r
func ReadAll(r io.Reader) ([]byte, error)
