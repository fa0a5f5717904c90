// Package io describes what reads a reader to its end, and what bounds one.
package io

//perfls:body read=r
func ReadAll(r Reader) ([]byte, error)

//perfls:body read=src into=dst
func Copy(dst Writer, src Reader) (written int64, err error)

//perfls:body read=src into=dst
func CopyBuffer(dst Writer, src Reader, buf []byte) (written int64, err error)

//perfls:body limit=r bytes=n
func LimitReader(r Reader, n int64) Reader
