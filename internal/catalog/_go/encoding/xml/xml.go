// Package xml describes what reads XML from a reader.
package xml

import (
	"io"
)

//perfls:body read=r
func NewDecoder(r io.Reader) *Decoder
