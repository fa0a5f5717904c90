// Package bytes describes what package bytes does with functions and readers.
package bytes

import (
	"io"
)

//perfls:body read=r
func (b *Buffer) ReadFrom(r io.Reader) (n int64, err error)

//perfls:callback fn=mapping run=each over=s
func Map(mapping func(r rune) rune, s []byte) []byte

//perfls:callback fn=f run=each over=s
func FieldsFunc(s []byte, f func(rune) bool) [][]byte

//perfls:callback fn=f run=each over=s
func TrimFunc(s []byte, f func(r rune) bool) []byte

//perfls:callback fn=f run=each over=s
func IndexFunc(s []byte, f func(r rune) bool) int

//perfls:callback fn=f run=each over=b
func ContainsFunc(b []byte, f func(rune) bool) bool
