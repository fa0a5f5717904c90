// Package connect describes connectrpc.com/connect: clients and handlers as generated code uses them.
//
//perfls:library connect
package connect

import (
	"context"
	"net/http"
)

// Clients

type HTTPClient interface {
	Do(*http.Request) (*http.Response, error)
}

func NewClient[Req, Res any](HTTPClient, string, ...ClientOption) *Client[Req, Res] { panic(0) }

type Client[Req, Res any] struct{}

//perfls:remote
func (*Client[Req, Res]) CallUnary(context.Context, *Request[Req]) (*Response[Res], error) { panic(0) }

//perfls:remote
func (*Client[Req, Res]) CallClientStream(context.Context) *ClientStreamForClient[Req, Res] {
	panic(0)
}

//perfls:remote
func (*Client[Req, Res]) CallClientStreamSimple(context.Context) (*ClientStreamForClientSimple[Req, Res], error) {
	panic(0)
}

//perfls:remote
func (*Client[Req, Res]) CallServerStream(context.Context, *Request[Req]) (*ServerStreamForClient[Res], error) {
	panic(0)
}

//perfls:remote
func (*Client[Req, Res]) CallBidiStream(context.Context) *BidiStreamForClient[Req, Res] { panic(0) }

//perfls:remote
func (*Client[Req, Res]) CallBidiStreamSimple(context.Context) (*BidiStreamForClientSimple[Req, Res], error) {
	panic(0)
}

type (
	ClientOption  interface{}
	HandlerOption interface{}
	Option        interface{}
	Code          uint32
	Peer          struct{ Addr string }
	Spec          struct{ Procedure string }
)

// Messages

type AnyRequest interface {
	Any() any
	Spec() Spec
	Peer() Peer
	Header() http.Header
	HTTPMethod() string
}

type AnyResponse interface {
	Any() any
	Header() http.Header
	Trailer() http.Header
}

type Request[T any] struct{ Msg *T }

func NewRequest[T any](*T) *Request[T]  { panic(0) }
func (*Request[T]) Any() any            { panic(0) }
func (*Request[T]) HTTPMethod() string  { panic(0) }
func (*Request[T]) Header() http.Header { panic(0) }
func (*Request[T]) Peer() Peer          { panic(0) }
func (*Request[T]) Spec() Spec          { panic(0) }

type Response[T any] struct{ Msg *T }

func NewResponse[T any](*T) *Response[T]  { panic(0) }
func (*Response[T]) Any() any             { panic(0) }
func (*Response[T]) Header() http.Header  { panic(0) }
func (*Response[T]) Trailer() http.Header { panic(0) }

type Error struct{}

func NewError(Code, error) *Error
func CodeOf(error) Code
func (*Error) Code() Code
func (*Error) Error() string
func (*Error) Message() string
func (*Error) Meta() http.Header
func (*Error) Unwrap() error

// Streams

type ClientStream[Req any] struct{}

func (*ClientStream[Req]) Err() error    { panic(0) }
func (*ClientStream[Req]) Msg() *Req     { panic(0) }
func (*ClientStream[Req]) Receive() bool { panic(0) }

type ServerStream[Res any] struct{}

func (*ServerStream[Res]) Send(*Res) error { panic(0) }

type BidiStream[Req, Res any] struct{}

func (*BidiStream[Req, Res]) Receive() (*Req, error) { panic(0) }
func (*BidiStream[Req, Res]) Send(*Res) error        { panic(0) }

type ClientStreamForClient[Req, Res any] struct{}

func (*ClientStreamForClient[Req, Res]) Send(*Req) error                          { panic(0) }
func (*ClientStreamForClient[Req, Res]) CloseAndReceive() (*Response[Res], error) { panic(0) }

type ClientStreamForClientSimple[Req, Res any] struct{}

func (*ClientStreamForClientSimple[Req, Res]) Send(*Req) error                { panic(0) }
func (*ClientStreamForClientSimple[Req, Res]) CloseAndReceive() (*Res, error) { panic(0) }

type ServerStreamForClient[Res any] struct{}

func (*ServerStreamForClient[Res]) Close() error  { panic(0) }
func (*ServerStreamForClient[Res]) Err() error    { panic(0) }
func (*ServerStreamForClient[Res]) Msg() *Res     { panic(0) }
func (*ServerStreamForClient[Res]) Receive() bool { panic(0) }

type BidiStreamForClient[Req, Res any] struct{}

func (*BidiStreamForClient[Req, Res]) CloseRequest() error    { panic(0) }
func (*BidiStreamForClient[Req, Res]) CloseResponse() error   { panic(0) }
func (*BidiStreamForClient[Req, Res]) Receive() (*Res, error) { panic(0) }
func (*BidiStreamForClient[Req, Res]) Send(*Req) error        { panic(0) }

type BidiStreamForClientSimple[Req, Res any] struct{}

func (*BidiStreamForClientSimple[Req, Res]) Receive() (*Res, error) { panic(0) }
func (*BidiStreamForClientSimple[Req, Res]) Send(*Req) error        { panic(0) }

// Handlers

type Handler struct{}

func (*Handler) ServeHTTP(http.ResponseWriter, *http.Request)

//perfls:route path=path handler=handler
func NewUnaryHandler[Req, Res any](path string, handler func(context.Context, *Request[Req]) (*Response[Res], error), _ ...HandlerOption) *Handler {
	panic(0)
}

//perfls:route path=path handler=handler
func NewUnaryHandlerSimple[Req, Res any](path string, handler func(context.Context, *Req) (*Res, error), _ ...HandlerOption) *Handler {
	panic(0)
}

//perfls:route path=path handler=handler
func NewClientStreamHandler[Req, Res any](path string, handler func(context.Context, *ClientStream[Req]) (*Response[Res], error), _ ...HandlerOption) *Handler {
	panic(0)
}

//perfls:route path=path handler=handler
func NewClientStreamHandlerSimple[Req, Res any](path string, handler func(context.Context, *ClientStream[Req]) (*Res, error), _ ...HandlerOption) *Handler {
	panic(0)
}

//perfls:route path=path handler=handler
func NewServerStreamHandler[Req, Res any](path string, handler func(context.Context, *Request[Req], *ServerStream[Res]) error, _ ...HandlerOption) *Handler {
	panic(0)
}

//perfls:route path=path handler=handler
func NewServerStreamHandlerSimple[Req, Res any](path string, handler func(context.Context, *Req, *ServerStream[Res]) error, _ ...HandlerOption) *Handler {
	panic(0)
}

//perfls:route path=path handler=handler
func NewBidiStreamHandler[Req, Res any](path string, handler func(context.Context, *BidiStream[Req, Res]) error, _ ...HandlerOption) *Handler {
	panic(0)
}

type (
	UnaryFunc            func(context.Context, AnyRequest) (AnyResponse, error)
	UnaryInterceptorFunc func(UnaryFunc) UnaryFunc
	Interceptor          interface{ WrapUnary(UnaryFunc) UnaryFunc }
)

func (UnaryInterceptorFunc) WrapUnary(UnaryFunc) UnaryFunc
func WithInterceptors(...Interceptor) Option
func WithReadMaxBytes(int) Option

const (
	CodeCanceled Code = iota + 1
	CodeUnknown
	CodeInvalidArgument
	CodeDeadlineExceeded
	CodeNotFound
	CodeAlreadyExists
	CodePermissionDenied
	CodeResourceExhausted
	CodeFailedPrecondition
	CodeAborted
	CodeOutOfRange
	CodeUnimplemented
	CodeInternal
	CodeUnavailable
	CodeDataLoss
	CodeUnauthenticated
)
