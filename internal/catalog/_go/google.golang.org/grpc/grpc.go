// Package grpc says what google.golang.org/grpc does.
//
//perfls:library grpc
package grpc

import (
	"context"
	"net/http"

	"google.golang.org/grpc/metadata"
)

func Dial(any, ...any) (*ClientConn, error)
func DialContext(context.Context, any, ...any) (*ClientConn, error)
func NewClient(any, ...any) (*ClientConn, error)
func NewServer(...any) *Server

type ClientConn struct{}

//perfls:remote
func (*ClientConn) Invoke(context.Context, any, any, any, ...any) error

//perfls:remote
func (*ClientConn) NewStream(context.Context, any, any, ...any) (ClientStream, error)

func (*ClientConn) CanonicalTarget() string
func (*ClientConn) Close() error
func (*ClientConn) Connect()
func (*ClientConn) GetMethodConfig(any) any
func (*ClientConn) GetState() any
func (*ClientConn) ResetConnectBackoff()
func (*ClientConn) Target() string
func (*ClientConn) WaitForStateChange(context.Context, any) bool

type ClientConnInterface interface {
	//perfls:remote
	Invoke(context.Context, any, any, any, ...any) error
	//perfls:remote
	NewStream(context.Context, any, any, ...any) (ClientStream, error)
}

type ClientStream interface {
	Header() (metadata.MD, error)
	Trailer() metadata.MD
	CloseSend() error
	Context() context.Context
	SendMsg(any) error
	RecvMsg(any) error
}

type MethodDesc struct {
	Handler MethodHandler
}

//perfls:entry role=request framework=grpc
type MethodHandler func(any, context.Context, func(any) error, UnaryServerInterceptor) (any, error)

type Server struct{}

//perfls:serve
func (*Server) Serve(any) error

func (*Server) GetServiceInfo() map[string]ServiceInfo
func (*Server) GracefulStop()
func (*Server) RegisterService(any, any)
func (*Server) ServeHTTP(http.ResponseWriter, *http.Request)
func (*Server) Stop()

type ServiceDesc struct {
	Methods []MethodDesc
	Streams []StreamDesc
}

type StreamDesc struct {
	Handler StreamHandler
}

//perfls:entry role=request framework=grpc
type StreamHandler func(any, ServerStream) error

var (
	ErrClientConnClosing error
	ErrClientConnTimeout error
	ErrServerStopped     error
)

type (
	BidiStreamingClient[Req any, Res any]   interface{}
	BidiStreamingServer[Req any, Res any]   interface{}
	CallOption                              interface{}
	ClientStreamingClient[Req any, Res any] interface{}
	ClientStreamingServer[Req any, Res any] interface{}
	DialOption                              interface{}
	EmptyCallOption                         struct{}
	GenericClientStream[Req any, Res any]   struct{}
	GenericServerStream[Req any, Res any]   struct{}
	MethodInfo                              struct{}
	ServerOption                            interface{}
	ServerStream                            interface{}
	ServerStreamingClient[Res any]          interface{}
	ServerStreamingServer[Res any]          interface{}
	ServerTransportStream                   interface{}
	ServiceInfo                             struct{}
	ServiceRegistrar                        interface{}
	Stream                                  interface{}
	StreamClientInterceptor                 func(context.Context, *StreamDesc, *ClientConn, string, Streamer, ...CallOption) (ClientStream, error)
	StreamServerInfo                        struct{}
	StreamServerInterceptor                 func(any, ServerStream, *StreamServerInfo, StreamHandler) error
	Streamer                                func(context.Context, *StreamDesc, *ClientConn, string, ...CallOption) (ClientStream, error)
	UnaryClientInterceptor                  func(context.Context, string, any, any, *ClientConn, UnaryInvoker, ...CallOption) error
	UnaryHandler                            func(context.Context, any) (any, error)
	UnaryInvoker                            func(context.Context, string, any, any, *ClientConn, ...CallOption) error
	UnaryServerInfo                         struct{}
	UnaryServerInterceptor                  func(context.Context, any, *UnaryServerInfo, UnaryHandler) (any, error)
)
