// Package echo describes github.com/labstack/echo/v4 and the versions before.
//
//perfls:library echo
package echo

import (
	"context"
	"io"
	"io/fs"
	"mime/multipart"
	"net"
	"net/http"
	"net/url"
)

//perfls:entry role=request framework=echo
type HandlerFunc func(Context) error

type (
	MiddlewareFunc   func(HandlerFunc) HandlerFunc
	HTTPErrorHandler func(error, Context)
	Map              map[string]any
	Route            struct{ Method, Path, Name string }
	Router           struct{}
	Binder           interface{ Bind(any, Context) error }
	DefaultBinder    struct{}
	BindUnmarshaler  interface{ UnmarshalParam(string) error }
	JSONSerializer   interface {
		Serialize(Context, any, string) error
		Deserialize(Context, any) error
	}
	Logger   any
	Renderer interface {
		Render(io.Writer, string, any, Context) error
	}
	Validator interface{ Validate(any) error }
	HTTPError struct {
		Internal error
		Message  any
		Code     int
	}
	Response struct {
		Writer    http.ResponseWriter
		Status    int
		Size      int64
		Committed bool
	}
	ValueBinder struct{}
)

func (*DefaultBinder) Bind(any, Context) error
func (*DefaultBinder) BindBody(Context, any) error
func (*DefaultBinder) BindHeaders(Context, any) error
func (*DefaultBinder) BindPathParams(Context, any) error
func (*DefaultBinder) BindQueryParams(Context, any) error

func NewHTTPError(int, ...any) *HTTPError
func (*HTTPError) Error() string
func (*HTTPError) SetInternal(error) *HTTPError
func (*HTTPError) Unwrap() error
func (*HTTPError) WithInternal(error) *HTTPError

func NewResponse(http.ResponseWriter, *Echo) *Response
func (*Response) After(func())
func (*Response) Before(func())
func (*Response) Flush()
func (*Response) Header() http.Header
func (*Response) Write([]byte) (int, error)
func (*Response) WriteHeader(int)

func MethodNotAllowedHandler(Context) error
func NotFoundHandler(Context) error
func StaticDirectoryHandler(fs.FS, bool) HandlerFunc
func StaticFileHandler(string, fs.FS) HandlerFunc

//perfls:route handler=handler
func WrapHandler(handler http.Handler) HandlerFunc

//perfls:use handler=handler
func WrapMiddleware(handler func(http.Handler) http.Handler) MiddlewareFunc

// Servers

func New() *Echo

type Echo struct {
	Server           *http.Server
	TLSServer        *http.Server
	Listener         net.Listener
	Binder           Binder
	HTTPErrorHandler HTTPErrorHandler
	JSONSerializer   JSONSerializer
	Logger           any
	Renderer         Renderer
	Validator        Validator
	Debug            bool
	HideBanner       bool
}

//perfls:serve
func (*Echo) Start(string) error

//perfls:serve
func (*Echo) StartTLS(...any) error

//perfls:serve
func (*Echo) StartAutoTLS(string) error

//perfls:serve
func (*Echo) StartH2CServer(...any) error

//perfls:serve
func (*Echo) StartServer(*http.Server) error

//perfls:route CONNECT path=path handler=handler
func (*Echo) CONNECT(path string, handler HandlerFunc, _ ...MiddlewareFunc) *Route

//perfls:route DELETE path=path handler=handler
func (*Echo) DELETE(path string, handler HandlerFunc, _ ...MiddlewareFunc) *Route

//perfls:route GET path=path handler=handler
func (*Echo) GET(path string, handler HandlerFunc, _ ...MiddlewareFunc) *Route

//perfls:route HEAD path=path handler=handler
func (*Echo) HEAD(path string, handler HandlerFunc, _ ...MiddlewareFunc) *Route

//perfls:route OPTIONS path=path handler=handler
func (*Echo) OPTIONS(path string, handler HandlerFunc, _ ...MiddlewareFunc) *Route

//perfls:route PATCH path=path handler=handler
func (*Echo) PATCH(path string, handler HandlerFunc, _ ...MiddlewareFunc) *Route

//perfls:route POST path=path handler=handler
func (*Echo) POST(path string, handler HandlerFunc, _ ...MiddlewareFunc) *Route

//perfls:route PUT path=path handler=handler
func (*Echo) PUT(path string, handler HandlerFunc, _ ...MiddlewareFunc) *Route

//perfls:route TRACE path=path handler=handler
func (*Echo) TRACE(path string, handler HandlerFunc, _ ...MiddlewareFunc) *Route

//perfls:route path=path handler=handler
func (*Echo) RouteNotFound(path string, handler HandlerFunc, _ ...MiddlewareFunc) *Route

//perfls:route path=path handler=handler
func (*Echo) Any(path string, handler HandlerFunc, _ ...MiddlewareFunc) []*Route

//perfls:route path=path handler=handler
func (*Echo) Match(_ []string, path string, handler HandlerFunc, _ ...MiddlewareFunc) []*Route

//perfls:route method=method path=path handler=handler
func (*Echo) Add(method, path string, handler HandlerFunc, _ ...MiddlewareFunc) *Route

//perfls:use handler=handlers
func (*Echo) Use(handlers ...MiddlewareFunc)

//perfls:group path=path
//perfls:use handler=handlers
func (*Echo) Group(path string, handlers ...MiddlewareFunc) *Group

//perfls:use handler=handlers
func (*Echo) Pre(handlers ...MiddlewareFunc)

func (*Echo) AcquireContext() Context
func (*Echo) Close() error
func (*Echo) DefaultHTTPErrorHandler(error, Context)
func (*Echo) File(string, string, ...MiddlewareFunc) *Route
func (*Echo) FileFS(string, string, fs.FS, ...MiddlewareFunc) *Route
func (*Echo) Host(string, ...MiddlewareFunc) *Group
func (*Echo) ListenerAddr() net.Addr
func (*Echo) NewContext(*http.Request, http.ResponseWriter) Context
func (*Echo) ReleaseContext(Context)
func (*Echo) Reverse(string, ...any) string
func (*Echo) Router() *Router
func (*Echo) Routers() map[string]*Router
func (*Echo) Routes() []*Route
func (*Echo) ServeHTTP(http.ResponseWriter, *http.Request)
func (*Echo) Shutdown(context.Context) error
func (*Echo) Static(string, string) *Route
func (*Echo) StaticFS(string, fs.FS) *Route
func (*Echo) TLSListenerAddr() net.Addr
func (*Echo) URI(HandlerFunc, ...any) string
func (*Echo) URL(HandlerFunc, ...any) string

// Groups of routes

type Group struct{}

//perfls:route CONNECT path=path handler=handler
func (*Group) CONNECT(path string, handler HandlerFunc, _ ...MiddlewareFunc) *Route

//perfls:route DELETE path=path handler=handler
func (*Group) DELETE(path string, handler HandlerFunc, _ ...MiddlewareFunc) *Route

//perfls:route GET path=path handler=handler
func (*Group) GET(path string, handler HandlerFunc, _ ...MiddlewareFunc) *Route

//perfls:route HEAD path=path handler=handler
func (*Group) HEAD(path string, handler HandlerFunc, _ ...MiddlewareFunc) *Route

//perfls:route OPTIONS path=path handler=handler
func (*Group) OPTIONS(path string, handler HandlerFunc, _ ...MiddlewareFunc) *Route

//perfls:route PATCH path=path handler=handler
func (*Group) PATCH(path string, handler HandlerFunc, _ ...MiddlewareFunc) *Route

//perfls:route POST path=path handler=handler
func (*Group) POST(path string, handler HandlerFunc, _ ...MiddlewareFunc) *Route

//perfls:route PUT path=path handler=handler
func (*Group) PUT(path string, handler HandlerFunc, _ ...MiddlewareFunc) *Route

//perfls:route TRACE path=path handler=handler
func (*Group) TRACE(path string, handler HandlerFunc, _ ...MiddlewareFunc) *Route

//perfls:route path=path handler=handler
func (*Group) RouteNotFound(path string, handler HandlerFunc, _ ...MiddlewareFunc) *Route

//perfls:route path=path handler=handler
func (*Group) Any(path string, handler HandlerFunc, _ ...MiddlewareFunc) []*Route

//perfls:route path=path handler=handler
func (*Group) Match(_ []string, path string, handler HandlerFunc, _ ...MiddlewareFunc) []*Route

//perfls:route method=method path=path handler=handler
func (*Group) Add(method, path string, handler HandlerFunc, _ ...MiddlewareFunc) *Route

//perfls:use handler=handlers
func (*Group) Use(handlers ...MiddlewareFunc)

//perfls:group path=path
//perfls:use handler=handlers
func (*Group) Group(path string, handlers ...MiddlewareFunc) *Group

func (*Group) File(string, string)
func (*Group) FileFS(string, string, fs.FS, ...MiddlewareFunc) *Route
func (*Group) Static(string, string)
func (*Group) StaticFS(string, fs.FS)

// Requests

//perfls:request
type Context interface {
	//perfls:body read=recv
	Bind(any) error
	Validate(any) error

	Request() *http.Request
	SetRequest(*http.Request)
	Response() *Response
	SetResponse(*Response)
	Cookie(string) (*http.Cookie, error)
	Cookies() []*http.Cookie
	FormFile(string) (*multipart.FileHeader, error)
	FormParams() (url.Values, error)
	FormValue(string) string
	IsTLS() bool
	IsWebSocket() bool
	MultipartForm() (*multipart.Form, error)
	Param(string) string
	ParamNames() []string
	ParamValues() []string
	Path() string
	QueryParam(string) string
	QueryParams() url.Values
	QueryString() string
	RealIP() string
	Scheme() string

	Get(string) any
	Set(string, any)
	Echo() *Echo
	Handler() HandlerFunc
	SetHandler(HandlerFunc)
	Logger() any
	SetLogger(any)
	Reset(*http.Request, http.ResponseWriter)
	SetParamNames(...string)
	SetParamValues(...string)
	SetPath(string)

	Attachment(string, string) error
	Blob(int, string, []byte) error
	Error(error)
	File(string) error
	HTML(int, string) error
	HTMLBlob(int, []byte) error
	Inline(string, string) error
	JSON(int, any) error
	JSONBlob(int, []byte) error
	JSONP(int, string, any) error
	JSONPBlob(int, string, []byte) error
	JSONPretty(int, any, string) error
	NoContent(int) error
	Redirect(int, string) error
	Render(int, string, any) error
	SetCookie(*http.Cookie)
	Stream(int, string, io.Reader) error
	String(int, string) error
	XML(int, any) error
	XMLBlob(int, []byte) error
	XMLPretty(int, any, string) error
}

func FormFieldBinder(Context) *ValueBinder
func PathParamsBinder(Context) *ValueBinder
func QueryParamsBinder(Context) *ValueBinder
func (*ValueBinder) BindError() error
