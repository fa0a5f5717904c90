// Package json describes what reads JSON from a reader.
package json

import (
	"io"
)

//perfls:body read=r
func NewDecoder(r io.Reader) *Decoder
