// Package echo says what github.com/labstack/echo/v4 does.
//
//perfls:library echo
package echo

import (
	"bufio"
	stdContext "context"
	"io"
	"mime/multipart"
	"net"
	"net/http"
	"net/url"
)

func ContextGet[T any](Context, string) (T, error)                  { panic(0) }
func ContextGetOr[T any](Context, string, T) (T, error)             { panic(0) }
func FormParam[T any](Context, string, ...any) (T, error)           { panic(0) }
func FormParamOr[T any](Context, string, T, ...any) (T, error)      { panic(0) }
func FormParams[T any](Context, string, ...any) ([]T, error)        { panic(0) }
func FormParamsOr[T any](Context, string, []T, ...any) ([]T, error) { panic(0) }
func New() *Echo
func NewResponse(any, any) *Response
func ParseValue[T any](string, ...any) (T, error)                    { panic(0) }
func ParseValueOr[T any](string, T, ...any) (T, error)               { panic(0) }
func ParseValues[T any]([]string, ...any) ([]T, error)               { panic(0) }
func ParseValuesOr[T any]([]string, []T, ...any) ([]T, error)        { panic(0) }
func PathParam[T any](Context, string, ...any) (T, error)            { panic(0) }
func PathParamOr[T any](Context, string, T, ...any) (T, error)       { panic(0) }
func QueryParam[T any](Context, string, ...any) (T, error)           { panic(0) }
func QueryParamOr[T any](Context, string, T, ...any) (T, error)      { panic(0) }
func QueryParams[T any](Context, string, ...any) ([]T, error)        { panic(0) }
func QueryParamsOr[T any](Context, string, []T, ...any) ([]T, error) { panic(0) }
func StaticDirectoryHandler(any, any) HandlerFunc
func StaticFileHandler(any, any) HandlerFunc

//perfls:route handler=handler
func WrapHandler(handler http.Handler) HandlerFunc

//perfls:use handler=handler
func WrapMiddleware(handler func(http.Handler) http.Handler) MiddlewareFunc

type BindingError struct{}

func (*BindingError) Error() string

//perfls:request
type Context interface {
	Request() *http.Request
	SetRequest(any)
	SetResponse(any)
	Response() *Response
	IsTLS() bool
	IsWebSocket() bool
	Scheme() string
	RealIP() string
	Path() string
	SetPath(any)
	Param(any) string
	ParamNames() []string
	SetParamNames(...any)
	ParamValues() []string
	SetParamValues(...any)
	QueryParam(any) string
	QueryParams() url.Values
	QueryString() string
	FormValue(any) string
	FormParams() (url.Values, error)
	FormFile(any) (*multipart.FileHeader, error)
	MultipartForm() (*multipart.Form, error)
	Cookie(any) (*http.Cookie, error)
	SetCookie(any)
	Cookies() []*http.Cookie
	Get(any) any
	Set(any, any)
	//perfls:body read=recv
	Bind(any) error
	Validate(any) error
	Render(any, any, any) error
	HTML(any, any) error
	HTMLBlob(any, any) error
	String(any, any) error
	JSON(any, any) error
	JSONPretty(any, any, any) error
	JSONBlob(any, any) error
	JSONP(any, any, any) error
	JSONPBlob(any, any, any) error
	XML(any, any) error
	XMLPretty(any, any, any) error
	XMLBlob(any, any) error
	Blob(any, any, any) error
	Stream(any, any, any) error
	File(any) error
	Attachment(any, any) error
	Inline(any, any) error
	NoContent(any) error
	Redirect(any, any) error
	Error(any)
	Handler() HandlerFunc
	SetHandler(HandlerFunc)
	Logger() Logger
	SetLogger(any)
	Echo() *Echo
	Reset(any, any)
}

type Echo struct {
	filesystem
	Server    *http.Server
	TLSServer *http.Server
}

//perfls:route method=method path=path handler=handler
func (*Echo) Add(method string, path string, handler HandlerFunc, _ ...MiddlewareFunc) *Route

//perfls:route path=path handler=handler
func (*Echo) Any(path string, handler HandlerFunc, _ ...MiddlewareFunc) []*Route

//perfls:route CONNECT path=path handler=handler
func (*Echo) CONNECT(path string, handler HandlerFunc, _ ...MiddlewareFunc) *Route

//perfls:route DELETE path=path handler=handler
func (*Echo) DELETE(path string, handler HandlerFunc, _ ...MiddlewareFunc) *Route

//perfls:route GET path=path handler=handler
func (*Echo) GET(path string, handler HandlerFunc, _ ...MiddlewareFunc) *Route

//perfls:group path=path
//perfls:use handler=handlers
func (*Echo) Group(path string, handlers ...MiddlewareFunc) *Group

//perfls:route HEAD path=path handler=handler
func (*Echo) HEAD(path string, handler HandlerFunc, _ ...MiddlewareFunc) *Route

//perfls:route path=path handler=handler
func (*Echo) Match(_ any, path string, handler HandlerFunc, _ ...MiddlewareFunc) []*Route

//perfls:route OPTIONS path=path handler=handler
func (*Echo) OPTIONS(path string, handler HandlerFunc, _ ...MiddlewareFunc) *Route

//perfls:route PATCH path=path handler=handler
func (*Echo) PATCH(path string, handler HandlerFunc, _ ...MiddlewareFunc) *Route

//perfls:route POST path=path handler=handler
func (*Echo) POST(path string, handler HandlerFunc, _ ...MiddlewareFunc) *Route

//perfls:route PUT path=path handler=handler
func (*Echo) PUT(path string, handler HandlerFunc, _ ...MiddlewareFunc) *Route

//perfls:use handler=handlers
func (*Echo) Pre(handlers ...MiddlewareFunc)

//perfls:route path=path handler=handler
func (*Echo) RouteNotFound(path string, handler HandlerFunc, _ ...MiddlewareFunc) *Route

//perfls:serve
func (*Echo) Start(any) error

//perfls:serve
func (*Echo) StartAutoTLS(any) error

//perfls:serve
func (*Echo) StartH2CServer(any, any) error

//perfls:serve
func (*Echo) StartServer(any) error

//perfls:serve
func (*Echo) StartTLS(any, any, any) error

//perfls:route TRACE path=path handler=handler
func (*Echo) TRACE(path string, handler HandlerFunc, _ ...MiddlewareFunc) *Route

//perfls:use handler=handlers
func (*Echo) Use(handlers ...MiddlewareFunc)

func (*Echo) AcquireContext() Context
func (*Echo) Close() error
func (*Echo) DefaultHTTPErrorHandler(any, any)
func (*Echo) File(any, any, ...MiddlewareFunc) *Route
func (*Echo) FileFS(any, any, any, ...MiddlewareFunc) *Route
func (*Echo) Host(any, ...MiddlewareFunc) *Group
func (*Echo) ListenerAddr() net.Addr
func (*Echo) NewContext(any, any) Context
func (*Echo) ReleaseContext(any)
func (*Echo) Reverse(any, ...any) string
func (*Echo) Router() *Router
func (*Echo) Routers() map[string]*Router
func (*Echo) Routes() []*Route
func (*Echo) ServeHTTP(http.ResponseWriter, *http.Request)
func (*Echo) Shutdown(stdContext.Context) error
func (*Echo) Static(any, any) *Route
func (*Echo) StaticFS(any, any) *Route
func (*Echo) TLSListenerAddr() net.Addr
func (*Echo) URI(HandlerFunc, ...any) string
func (*Echo) URL(HandlerFunc, ...any) string

type Group struct{}

//perfls:route method=method path=path handler=handler
func (*Group) Add(method string, path string, handler HandlerFunc, _ ...MiddlewareFunc) *Route

//perfls:route path=path handler=handler
func (*Group) Any(path string, handler HandlerFunc, _ ...MiddlewareFunc) []*Route

//perfls:route CONNECT path=path handler=handler
func (*Group) CONNECT(path string, handler HandlerFunc, _ ...MiddlewareFunc) *Route

//perfls:route DELETE path=path handler=handler
func (*Group) DELETE(path string, handler HandlerFunc, _ ...MiddlewareFunc) *Route

//perfls:route GET path=path handler=handler
func (*Group) GET(path string, handler HandlerFunc, _ ...MiddlewareFunc) *Route

//perfls:group path=path
//perfls:use handler=handlers
func (*Group) Group(path string, handlers ...MiddlewareFunc) *Group

//perfls:route HEAD path=path handler=handler
func (*Group) HEAD(path string, handler HandlerFunc, _ ...MiddlewareFunc) *Route

//perfls:route path=path handler=handler
func (*Group) Match(_ any, path string, handler HandlerFunc, _ ...MiddlewareFunc) []*Route

//perfls:route OPTIONS path=path handler=handler
func (*Group) OPTIONS(path string, handler HandlerFunc, _ ...MiddlewareFunc) *Route

//perfls:route PATCH path=path handler=handler
func (*Group) PATCH(path string, handler HandlerFunc, _ ...MiddlewareFunc) *Route

//perfls:route POST path=path handler=handler
func (*Group) POST(path string, handler HandlerFunc, _ ...MiddlewareFunc) *Route

//perfls:route PUT path=path handler=handler
func (*Group) PUT(path string, handler HandlerFunc, _ ...MiddlewareFunc) *Route

//perfls:route path=path handler=handler
func (*Group) RouteNotFound(path string, handler HandlerFunc, _ ...MiddlewareFunc) *Route

//perfls:route TRACE path=path handler=handler
func (*Group) TRACE(path string, handler HandlerFunc, _ ...MiddlewareFunc) *Route

//perfls:use handler=handlers
func (*Group) Use(handlers ...MiddlewareFunc)

func (*Group) File(any, any)
func (*Group) FileFS(any, any, any, ...MiddlewareFunc) *Route
func (*Group) Static(any, any)
func (*Group) StaticFS(any, any)

type HTTPError struct{}

func (*HTTPError) Error() string

//perfls:entry role=request framework=echo
type HandlerFunc func(Context) error

type Logger interface {
	Output() io.Writer
	Prefix() string
}

type Response struct {
	Writer http.ResponseWriter
}

func (*Response) After(func())
func (*Response) Before(func())
func (*Response) Flush()
func (*Response) Header() http.Header
func (*Response) Hijack() (net.Conn, *bufio.ReadWriter, error)
func (*Response) Unwrap() http.ResponseWriter
func (*Response) Write([]byte) (int, error)
func (*Response) WriteHeader(int)

type Router struct{}

func (*Router) Reverse(any, ...any) string
func (*Router) Routes() []*Route

var (
	ErrNonExistentKey         error
	ErrInvalidKeyType         error
	ErrValidatorNotRegistered error
	ErrRendererNotRegistered  error
	ErrInvalidRedirectCode    error
	ErrInvalidJSONPCallback   error
	ErrCookieNotFound         error
	ErrInvalidCertOrKeyType   error
	ErrInvalidListenerNetwork error
)

type (
	BindUnmarshaler       interface{}
	Binder                interface{}
	DefaultBinder         struct{}
	DefaultJSONSerializer struct{}
	HTTPErrorHandler      func(error, Context)
	IPExtractor           func(*http.Request) string
	JSONSerializer        interface{}
	Map                   map[string]any
	MiddlewareFunc        func(HandlerFunc) HandlerFunc
	Renderer              interface{}
	Route                 struct{}
	SchemeExtractor       func(*http.Request) string
	TemplateRenderer      struct{}
	TimeLayout            string
	TimeOpts              struct{}
	TrustOption           func(*ipChecker)
	Validator             interface{}
	ValueBinder           struct{}
	filesystem            struct{}
	ipChecker             struct{}
)
