// Package middleware says what github.com/go-chi/chi/v5/middleware does.
//
//perfls:library chi
package middleware

import (
	"io"
	"net/http"
)

func NewWrapResponseWriter(any, any) WrapResponseWriter

//perfls:body limit bytes=size
func RequestSize(size int64) func(http.Handler) http.Handler

type WrapResponseWriter interface {
	http.ResponseWriter
	Status() int
	BytesWritten() int
	Tee(any)
	Unwrap() http.ResponseWriter
	Discard()
}

type (
	Compressor          struct{}
	DefaultLogFormatter struct{}
	EncoderFunc         func(io.Writer, int) io.Writer
	HeaderRoute         struct{}
	HeaderRouter        map[string][]HeaderRoute
	LogEntry            interface{}
	LogFormatter        interface{}
	LoggerInterface     interface{}
	Pattern             struct{}
	ThrottleOpts        struct{}
)
