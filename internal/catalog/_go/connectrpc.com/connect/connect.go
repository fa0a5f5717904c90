// Package connect says what connectrpc.com/connect does.
//
//perfls:library connect
package connect

import (
	"context"
	"net/http"
)

//perfls:route path=path handler=handler
func NewBidiStreamHandler[Req any, Res any](path string, handler func(context.Context, *BidiStream[Req, Res]) error, _ ...HandlerOption) *Handler {
	panic(0)
}

func NewClient[Req any, Res any](HTTPClient, string, ...ClientOption) *Client[Req, Res] { panic(0) }

//perfls:route path=path handler=handler
func NewClientStreamHandler[Req any, Res any](path string, handler func(context.Context, *ClientStream[Req]) (*Response[Res], error), _ ...HandlerOption) *Handler {
	panic(0)
}

func NewRequest[T any](*T) *Request[T]   { panic(0) }
func NewResponse[T any](*T) *Response[T] { panic(0) }

//perfls:route path=path handler=handler
func NewServerStreamHandler[Req any, Res any](path string, handler func(context.Context, *Request[Req], *ServerStream[Res]) error, _ ...HandlerOption) *Handler {
	panic(0)
}

//perfls:route path=path handler=handler
func NewServerStreamHandlerSimple[Req any, Res any](path string, handler func(context.Context, *Req, *ServerStream[Res]) error, _ ...HandlerOption) *Handler {
	panic(0)
}

//perfls:route path=path handler=handler
func NewUnaryHandler[Req any, Res any](path string, handler func(context.Context, *Request[Req]) (*Response[Res], error), _ ...HandlerOption) *Handler {
	panic(0)
}

//perfls:route path=path handler=handler
func NewUnaryHandlerSimple[Req any, Res any](path string, handler func(context.Context, *Req) (*Res, error), _ ...HandlerOption) *Handler {
	panic(0)
}

type BidiStreamForClient[Req any, Res any] struct{}

func (*BidiStreamForClient[Req, Res]) CloseRequest() error
func (*BidiStreamForClient[Req, Res]) CloseResponse() error
func (*BidiStreamForClient[Req, Res]) Conn() (StreamingClientConn, error)
func (*BidiStreamForClient[_, _]) Peer() Peer
func (*BidiStreamForClient[Req, Res]) Receive() (*Res, error)
func (*BidiStreamForClient[Req, Res]) RequestHeader() http.Header
func (*BidiStreamForClient[Req, Res]) ResponseHeader() http.Header
func (*BidiStreamForClient[Req, Res]) ResponseTrailer() http.Header
func (*BidiStreamForClient[Req, Res]) Send(any) error
func (*BidiStreamForClient[_, _]) Spec() Spec

type BidiStreamForClientSimple[Req any, Res any] struct{}

func (*BidiStreamForClientSimple[Req, Res]) CloseRequest() error
func (*BidiStreamForClientSimple[Req, Res]) CloseResponse() error
func (*BidiStreamForClientSimple[_, _]) Peer() Peer
func (*BidiStreamForClientSimple[Req, Res]) Receive() (*Res, error)
func (*BidiStreamForClientSimple[Req, Res]) ResponseHeader() http.Header
func (*BidiStreamForClientSimple[Req, Res]) ResponseTrailer() http.Header
func (*BidiStreamForClientSimple[Req, Res]) Send(any) error
func (*BidiStreamForClientSimple[_, _]) Spec() Spec

type Client[Req any, Res any] struct{}

//perfls:remote
func (*Client[Req, Res]) CallBidiStream(context.Context) *BidiStreamForClient[Req, Res]

//perfls:remote
func (*Client[Req, Res]) CallClientStream(context.Context) *ClientStreamForClient[Req, Res]

//perfls:remote
func (*Client[Req, Res]) CallServerStream(context.Context, any) (*ServerStreamForClient[Res], error)

//perfls:remote
func (*Client[Req, Res]) CallUnary(context.Context, any) (*Response[Res], error)

func (*Client[Req, Res]) CallBidiStreamSimple(context.Context) (*BidiStreamForClientSimple[Req, Res], error)
func (*Client[Req, Res]) CallClientStreamSimple(context.Context) (*ClientStreamForClientSimple[Req, Res], error)

type ClientStreamForClient[Req any, Res any] struct{}

func (*ClientStreamForClient[Req, Res]) CloseAndReceive() (*Response[Res], error)
func (*ClientStreamForClient[Req, Res]) Conn() (StreamingClientConn, error)
func (*ClientStreamForClient[_, _]) Peer() Peer
func (*ClientStreamForClient[Req, Res]) RequestHeader() http.Header
func (*ClientStreamForClient[Req, Res]) Send(any) error
func (*ClientStreamForClient[_, _]) Spec() Spec

type ClientStreamForClientSimple[Req any, Res any] struct{}

func (*ClientStreamForClientSimple[Req, Res]) CloseAndReceive() (*Res, error)
func (*ClientStreamForClientSimple[_, _]) Peer() Peer
func (*ClientStreamForClientSimple[Req, Res]) Send(any) error
func (*ClientStreamForClientSimple[_, _]) Spec() Spec

type Error struct{}

func (*Error) Error() string

type Request[T any] struct{}

func (*Request[_]) HTTPMethod() string
func (*Request[_]) Header() http.Header
func (*Request[_]) Peer() Peer
func (*Request[_]) Spec() Spec

type Response[T any] struct{}

func (*Response[_]) Header() http.Header
func (*Response[_]) Trailer() http.Header

type ServerStreamForClient[Res any] struct{}

func (*ServerStreamForClient[Res]) Close() error
func (*ServerStreamForClient[Res]) Conn() (StreamingClientConn, error)
func (*ServerStreamForClient[Res]) Err() error
func (*ServerStreamForClient[Res]) Msg() *Res
func (*ServerStreamForClient[Res]) Receive() bool
func (*ServerStreamForClient[Res]) ResponseHeader() http.Header
func (*ServerStreamForClient[Res]) ResponseTrailer() http.Header

type (
	AnyRequest                   interface{}
	AnyResponse                  interface{}
	BidiStream[Req any, Res any] struct{}
	CallInfo                     interface{}
	ClientOption                 interface{}
	ClientStream[Req any]        struct{}
	Code                         uint32
	Codec                        interface{}
	Compressor                   interface{}
	Decompressor                 interface{}
	ErrorDetail                  struct{}
	ErrorWriter                  struct{}
	HTTPClient                   interface{}
	Handler                      struct{}
	HandlerOption                interface{}
	IdempotencyLevel             int
	Interceptor                  interface{}
	Option                       interface{}
	Peer                         struct{}
	RequestGateFunc              func(context.Context, Spec, Peer, http.Header) (context.Context, error)
	ServerStream[Res any]        struct{}
	Spec                         struct{}
	StreamType                   uint8
	StreamingClientConn          interface{}
	StreamingClientFunc          func(context.Context, Spec) StreamingClientConn
	StreamingHandlerConn         interface{}
	StreamingHandlerFunc         func(context.Context, StreamingHandlerConn) error
	UnaryFunc                    func(context.Context, AnyRequest) (AnyResponse, error)
	UnaryInterceptorFunc         func(UnaryFunc) UnaryFunc
)
