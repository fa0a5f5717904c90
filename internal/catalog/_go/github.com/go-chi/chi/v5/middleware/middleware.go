// Package middleware describes the middleware that comes with chi.
//
//perfls:library chi
package middleware

import (
	"context"
	"io"
	"net/http"
	"time"
)

//perfls:body limit bytes=size
func RequestSize(size int64) func(http.Handler) http.Handler

func AllowContentType(...string) func(http.Handler) http.Handler
func BasicAuth(string, map[string]string) func(http.Handler) http.Handler
func CleanPath(http.Handler) http.Handler
func Compress(int, ...string) func(http.Handler) http.Handler
func GetHead(http.Handler) http.Handler
func Heartbeat(string) func(http.Handler) http.Handler
func Logger(http.Handler) http.Handler
func Maybe(func(http.Handler) http.Handler, func(*http.Request) bool) func(http.Handler) http.Handler
func NoCache(http.Handler) http.Handler
func Profiler() http.Handler
func RealIP(http.Handler) http.Handler
func Recoverer(http.Handler) http.Handler
func RedirectSlashes(http.Handler) http.Handler
func RequestID(http.Handler) http.Handler
func RequestLogger(LogFormatter) func(http.Handler) http.Handler
func SetHeader(string, string) func(http.Handler) http.Handler
func StripSlashes(http.Handler) http.Handler
func Throttle(int) func(http.Handler) http.Handler
func ThrottleBacklog(int, int, time.Duration) func(http.Handler) http.Handler
func Timeout(time.Duration) func(http.Handler) http.Handler
func WithValue(any, any) func(http.Handler) http.Handler

func GetReqID(context.Context) string
func NewWrapResponseWriter(http.ResponseWriter, int) WrapResponseWriter

type LogEntry interface {
	Write(int, int, http.Header, time.Duration, any)
	Panic(any, []byte)
}

type LogFormatter interface{ NewLogEntry(*http.Request) LogEntry }

type WrapResponseWriter interface {
	http.ResponseWriter
	Status() int
	BytesWritten() int
	Tee(io.Writer)
	Unwrap() http.ResponseWriter
	Discard()
}
