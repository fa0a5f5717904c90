// Package gob describes what reads values from a reader.
package gob

import (
	"io"
)

//perfls:body read=r
func NewDecoder(r io.Reader) *Decoder
