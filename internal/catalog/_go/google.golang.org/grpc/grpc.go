// Package grpc describes google.golang.org/grpc: clients and servers as generated code uses them.
//
//perfls:library grpc
package grpc

import (
	"context"
	"net"
	"net/http"

	"google.golang.org/grpc/metadata"
)

// Clients

type (
	CallOption              interface{}
	DialOption              interface{}
	UnaryInvoker            func(context.Context, string, any, any, *ClientConn, ...CallOption) error
	UnaryClientInterceptor  func(context.Context, string, any, any, *ClientConn, UnaryInvoker, ...CallOption) error
	Streamer                func(context.Context, *StreamDesc, *ClientConn, string, ...CallOption) (ClientStream, error)
	StreamClientInterceptor func(context.Context, *StreamDesc, *ClientConn, string, Streamer, ...CallOption) (ClientStream, error)
)

type ClientConnInterface interface {
	//perfls:remote
	Invoke(context.Context, string, any, any, ...CallOption) error
	//perfls:remote
	NewStream(context.Context, *StreamDesc, string, ...CallOption) (ClientStream, error)
}

type ClientConn struct{}

//perfls:remote
func (*ClientConn) Invoke(context.Context, string, any, any, ...CallOption) error

//perfls:remote
func (*ClientConn) NewStream(context.Context, *StreamDesc, string, ...CallOption) (ClientStream, error)

func (*ClientConn) CanonicalTarget() string
func (*ClientConn) Close() error
func (*ClientConn) Connect()
func (*ClientConn) GetMethodConfig(string) any
func (*ClientConn) GetState() any
func (*ClientConn) ResetConnectBackoff()
func (*ClientConn) Target() string
func (*ClientConn) WaitForStateChange(context.Context, any) bool

func Dial(string, ...DialOption) (*ClientConn, error)
func DialContext(context.Context, string, ...DialOption) (*ClientConn, error)
func NewClient(string, ...DialOption) (*ClientConn, error)
func WithBlock() DialOption
func WithChainStreamInterceptor(...StreamClientInterceptor) DialOption
func WithChainUnaryInterceptor(...UnaryClientInterceptor) DialOption
func WithDefaultCallOptions(...CallOption) DialOption
func WithInsecure() DialOption
func WithStreamInterceptor(StreamClientInterceptor) DialOption
func WithTransportCredentials(any) DialOption
func WithUnaryInterceptor(UnaryClientInterceptor) DialOption
func MaxCallRecvMsgSize(int) CallOption
func MaxCallSendMsgSize(int) CallOption

// Streams

type Stream interface {
	Context() context.Context
	SendMsg(any) error
	RecvMsg(any) error
}

type ClientStream interface {
	Stream
	Header() (metadata.MD, error)
	Trailer() metadata.MD
	CloseSend() error
}

type ServerStream interface {
	Stream
	SetHeader(metadata.MD) error
	SendHeader(metadata.MD) error
	SetTrailer(metadata.MD)
}

type (
	BidiStreamingClient[Req, Res any] interface {
		Send(*Req) error
		Recv() (*Res, error)
		ClientStream
	}
	BidiStreamingServer[Req, Res any] interface {
		Recv() (*Req, error)
		Send(*Res) error
		ServerStream
	}
	ClientStreamingClient[Req, Res any] interface {
		Send(*Req) error
		CloseAndRecv() (*Res, error)
		ClientStream
	}
	ClientStreamingServer[Req, Res any] interface {
		Recv() (*Req, error)
		SendAndClose(*Res) error
		ServerStream
	}
	ServerStreamingClient[Res any] interface {
		Recv() (*Res, error)
		ClientStream
	}
	ServerStreamingServer[Res any] interface {
		Send(*Res) error
		ServerStream
	}
)

// Servers

//perfls:entry role=request framework=grpc
type MethodHandler func(any, context.Context, func(any) error, UnaryServerInterceptor) (any, error)

//perfls:entry role=request framework=grpc
type StreamHandler func(any, ServerStream) error

type (
	MethodDesc struct {
		MethodName string
		Handler    MethodHandler
	}
	StreamDesc struct {
		StreamName                   string
		Handler                      StreamHandler
		ServerStreams, ClientStreams bool
	}
	ServiceDesc struct {
		ServiceName string
		HandlerType any
		Methods     []MethodDesc
		Streams     []StreamDesc
		Metadata    any
	}
	ServiceInfo      struct{ Metadata any }
	ServiceRegistrar interface{ RegisterService(*ServiceDesc, any) }
	ServerOption     interface{}
	UnaryHandler     func(context.Context, any) (any, error)
	UnaryServerInfo  struct {
		Server     any
		FullMethod string
	}
	UnaryServerInterceptor  func(context.Context, any, *UnaryServerInfo, UnaryHandler) (any, error)
	StreamServerInfo        struct{ FullMethod string }
	StreamServerInterceptor func(any, ServerStream, *StreamServerInfo, StreamHandler) error
)

func NewServer(...ServerOption) *Server

type Server struct{}

//perfls:serve
func (*Server) Serve(net.Listener) error

func (*Server) GetServiceInfo() map[string]ServiceInfo
func (*Server) GracefulStop()
func (*Server) RegisterService(*ServiceDesc, any)
func (*Server) ServeHTTP(http.ResponseWriter, *http.Request)
func (*Server) Stop()

func ChainStreamInterceptor(...StreamServerInterceptor) ServerOption
func ChainUnaryInterceptor(...UnaryServerInterceptor) ServerOption
func Creds(any) ServerOption
func MaxRecvMsgSize(int) ServerOption
func MaxSendMsgSize(int) ServerOption
func StreamInterceptor(StreamServerInterceptor) ServerOption
func UnaryInterceptor(UnaryServerInterceptor) ServerOption
func SendHeader(context.Context, metadata.MD) error
func SetHeader(context.Context, metadata.MD) error
func SetTrailer(context.Context, metadata.MD) error
