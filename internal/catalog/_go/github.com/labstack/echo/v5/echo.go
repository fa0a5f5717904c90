// Package echo describes github.com/labstack/echo/v5, whose context is a struct.
//
//perfls:library echo
package echo

import (
	"io"
	"io/fs"
	"mime/multipart"
	"net/http"
	"net/url"
)

//perfls:entry role=request framework=echo
type HandlerFunc func(*Context) error

type (
	MiddlewareFunc   func(HandlerFunc) HandlerFunc
	HTTPErrorHandler func(*Context, error)
	Binder           interface{ Bind(*Context, any) error }
	Renderer         interface {
		Render(*Context, io.Writer, string, any) error
	}
	Validator interface{ Validate(any) error }
	HTTPError struct {
		Code    int
		Message string
	}
	PathValues []PathValue
	PathValue  struct{ Name, Value string }
	RouteInfo  struct{ Name, Method, Path string }
	Routes     []RouteInfo
	Router     interface{ Routes() Routes }
)

func NewHTTPError(int, string) *HTTPError
func (*HTTPError) Error() string
func (*HTTPError) Wrap(error) error

func StaticDirectoryHandler(fs.FS, bool) HandlerFunc
func StaticFileHandler(string, fs.FS) HandlerFunc

//perfls:route handler=handler
func WrapHandler(handler http.Handler) HandlerFunc

//perfls:use handler=handler
func WrapMiddleware(handler func(http.Handler) http.Handler) MiddlewareFunc

// Servers

func New() *Echo

type Echo struct {
	Binder           Binder
	Renderer         Renderer
	Validator        Validator
	HTTPErrorHandler HTTPErrorHandler
}

//perfls:serve
func (*Echo) Start(string) error

//perfls:route CONNECT path=path handler=handler
func (*Echo) CONNECT(path string, handler HandlerFunc, _ ...MiddlewareFunc) RouteInfo

//perfls:route DELETE path=path handler=handler
func (*Echo) DELETE(path string, handler HandlerFunc, _ ...MiddlewareFunc) RouteInfo

//perfls:route GET path=path handler=handler
func (*Echo) GET(path string, handler HandlerFunc, _ ...MiddlewareFunc) RouteInfo

//perfls:route HEAD path=path handler=handler
func (*Echo) HEAD(path string, handler HandlerFunc, _ ...MiddlewareFunc) RouteInfo

//perfls:route OPTIONS path=path handler=handler
func (*Echo) OPTIONS(path string, handler HandlerFunc, _ ...MiddlewareFunc) RouteInfo

//perfls:route PATCH path=path handler=handler
func (*Echo) PATCH(path string, handler HandlerFunc, _ ...MiddlewareFunc) RouteInfo

//perfls:route POST path=path handler=handler
func (*Echo) POST(path string, handler HandlerFunc, _ ...MiddlewareFunc) RouteInfo

//perfls:route PUT path=path handler=handler
func (*Echo) PUT(path string, handler HandlerFunc, _ ...MiddlewareFunc) RouteInfo

//perfls:route TRACE path=path handler=handler
func (*Echo) TRACE(path string, handler HandlerFunc, _ ...MiddlewareFunc) RouteInfo

//perfls:route path=path handler=handler
func (*Echo) QUERY(path string, handler HandlerFunc, _ ...MiddlewareFunc) RouteInfo

//perfls:route path=path handler=handler
func (*Echo) RouteNotFound(path string, handler HandlerFunc, _ ...MiddlewareFunc) RouteInfo

//perfls:route path=path handler=handler
func (*Echo) Any(path string, handler HandlerFunc, _ ...MiddlewareFunc) RouteInfo

//perfls:route path=path handler=handler
func (*Echo) Match(_ []string, path string, handler HandlerFunc, _ ...MiddlewareFunc) Routes

//perfls:route method=method path=path handler=handler
func (*Echo) Add(method, path string, handler HandlerFunc, _ ...MiddlewareFunc) RouteInfo

//perfls:use handler=handlers
func (*Echo) Use(handlers ...MiddlewareFunc)

//perfls:group path=path
//perfls:use handler=handlers
func (*Echo) Group(path string, handlers ...MiddlewareFunc) *Group

//perfls:use handler=handlers
func (*Echo) Pre(handlers ...MiddlewareFunc)

func (*Echo) AcquireContext() *Context
func (*Echo) AddRoute(any) (RouteInfo, error)
func (*Echo) File(...any) RouteInfo
func (*Echo) FileFS(...any) RouteInfo
func (*Echo) Middlewares() []MiddlewareFunc
func (*Echo) NewContext(...any) *Context
func (*Echo) PreMiddlewares() []MiddlewareFunc
func (*Echo) ReleaseContext(*Context)
func (*Echo) Router() Router
func (*Echo) ServeHTTP(http.ResponseWriter, *http.Request)
func (*Echo) Static(...any) RouteInfo
func (*Echo) StaticFS(...any) RouteInfo

// Groups of routes

type Group struct{}

//perfls:route CONNECT path=path handler=handler
func (*Group) CONNECT(path string, handler HandlerFunc, _ ...MiddlewareFunc) RouteInfo

//perfls:route DELETE path=path handler=handler
func (*Group) DELETE(path string, handler HandlerFunc, _ ...MiddlewareFunc) RouteInfo

//perfls:route GET path=path handler=handler
func (*Group) GET(path string, handler HandlerFunc, _ ...MiddlewareFunc) RouteInfo

//perfls:route HEAD path=path handler=handler
func (*Group) HEAD(path string, handler HandlerFunc, _ ...MiddlewareFunc) RouteInfo

//perfls:route OPTIONS path=path handler=handler
func (*Group) OPTIONS(path string, handler HandlerFunc, _ ...MiddlewareFunc) RouteInfo

//perfls:route PATCH path=path handler=handler
func (*Group) PATCH(path string, handler HandlerFunc, _ ...MiddlewareFunc) RouteInfo

//perfls:route POST path=path handler=handler
func (*Group) POST(path string, handler HandlerFunc, _ ...MiddlewareFunc) RouteInfo

//perfls:route PUT path=path handler=handler
func (*Group) PUT(path string, handler HandlerFunc, _ ...MiddlewareFunc) RouteInfo

//perfls:route TRACE path=path handler=handler
func (*Group) TRACE(path string, handler HandlerFunc, _ ...MiddlewareFunc) RouteInfo

//perfls:route path=path handler=handler
func (*Group) QUERY(path string, handler HandlerFunc, _ ...MiddlewareFunc) RouteInfo

//perfls:route path=path handler=handler
func (*Group) RouteNotFound(path string, handler HandlerFunc, _ ...MiddlewareFunc) RouteInfo

//perfls:route path=path handler=handler
func (*Group) Any(path string, handler HandlerFunc, _ ...MiddlewareFunc) RouteInfo

//perfls:route path=path handler=handler
func (*Group) Match(_ []string, path string, handler HandlerFunc, _ ...MiddlewareFunc) Routes

//perfls:route method=method path=path handler=handler
func (*Group) Add(method, path string, handler HandlerFunc, _ ...MiddlewareFunc) RouteInfo

//perfls:use handler=handlers
func (*Group) Use(handlers ...MiddlewareFunc)

//perfls:group path=path
//perfls:use handler=handlers
func (*Group) Group(path string, handlers ...MiddlewareFunc) *Group

func (*Group) AddRoute(any) (RouteInfo, error)
func (*Group) File(...any) RouteInfo
func (*Group) FileFS(...any) RouteInfo
func (*Group) Static(...any) RouteInfo
func (*Group) StaticFS(...any) RouteInfo

// Requests

//perfls:request
type Context struct{}

//perfls:body read=c
func (c *Context) Bind(any) error
func (*Context) Validate(any) error
func (*Context) ValidateCtx(any) error

func (*Context) Cookie(string) (*http.Cookie, error)
func (*Context) Cookies() []*http.Cookie
func (*Context) FormFile(string) (*multipart.FileHeader, error)
func (*Context) FormValue(string) string
func (*Context) FormValueOr(...any) string
func (*Context) FormValues() (url.Values, error)
func (*Context) InitializeRoute(...any)
func (*Context) IsTLS() bool
func (*Context) IsWebSocket() bool
func (*Context) MultipartForm() (*multipart.Form, error)
func (*Context) Param(string) string
func (*Context) ParamOr(...any) string
func (*Context) Path() string
func (*Context) PathValues() PathValues
func (*Context) QueryParam(string) string
func (*Context) QueryParamOr(...any) string
func (*Context) QueryParams() url.Values
func (*Context) QueryString() string
func (*Context) RealIP() string
func (*Context) Request() *http.Request
func (*Context) Response() http.ResponseWriter
func (*Context) RouteInfo() RouteInfo
func (*Context) Scheme() string
func (*Context) SetPath(string)
func (*Context) SetPathValues(PathValues)
func (*Context) SetRequest(*http.Request)
func (*Context) SetResponse(http.ResponseWriter)

func (*Context) Echo() *Echo
func (*Context) Get(string) any
func (*Context) Logger() any
func (*Context) Reset(...any)
func (*Context) Set(string, any)
func (*Context) SetLogger(any)

func (*Context) Attachment(...any) error
func (*Context) Blob(...any) error
func (*Context) File(string) error
func (*Context) FileFS(...any) error
func (*Context) HTML(int, string) error
func (*Context) HTMLBlob(int, []byte) error
func (*Context) Inline(...any) error
func (*Context) JSON(int, any) error
func (*Context) JSONBlob(int, []byte) error
func (*Context) JSONP(...any) error
func (*Context) JSONPBlob(...any) error
func (*Context) JSONPretty(...any) error
func (*Context) NoContent(int) error
func (*Context) Redirect(int, string) error
func (*Context) Render(...any) error
func (*Context) SetCookie(*http.Cookie)
func (*Context) Stream(...any) error
func (*Context) String(int, string) error
func (*Context) XML(int, any) error
func (*Context) XMLBlob(int, []byte) error
func (*Context) XMLPretty(...any) error
