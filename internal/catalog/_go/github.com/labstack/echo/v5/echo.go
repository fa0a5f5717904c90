// Package echo says what github.com/labstack/echo/v5 does.
//
//perfls:library echo
package echo

import (
	"bufio"
	"log/slog"
	"mime/multipart"
	"net"
	"net/http"
	"net/url"
)

func ContextGet[T any](*Context, string) (T, error)                  { panic(0) }
func ContextGetOr[T any](*Context, string, T) (T, error)             { panic(0) }
func FormValue[T any](*Context, string, ...any) (T, error)           { panic(0) }
func FormValueOr[T any](*Context, string, T, ...any) (T, error)      { panic(0) }
func FormValues[T any](*Context, string, ...any) ([]T, error)        { panic(0) }
func FormValuesOr[T any](*Context, string, []T, ...any) ([]T, error) { panic(0) }
func New() *Echo
func NewConcurrentRouter(any) Router
func NewContext(any, any, ...any) *Context
func NewResponse(any, any) *Response
func NewRouter(any) *DefaultRouter
func NewVirtualHostHandler(any) *Echo
func NewWithConfig(any) *Echo
func ParseValue[T any](string, ...any) (T, error)                     { panic(0) }
func ParseValueOr[T any](string, T, ...any) (T, error)                { panic(0) }
func ParseValues[T any]([]string, ...any) ([]T, error)                { panic(0) }
func ParseValuesOr[T any]([]string, []T, ...any) ([]T, error)         { panic(0) }
func PathParam[T any](*Context, string, ...any) (T, error)            { panic(0) }
func PathParamOr[T any](*Context, string, T, ...any) (T, error)       { panic(0) }
func QueryParam[T any](*Context, string, ...any) (T, error)           { panic(0) }
func QueryParamOr[T any](*Context, string, T, ...any) (T, error)      { panic(0) }
func QueryParams[T any](*Context, string, ...any) ([]T, error)        { panic(0) }
func QueryParamsOr[T any](*Context, string, []T, ...any) ([]T, error) { panic(0) }
func ResolveResponseStatus(any, any) (*Response, int)
func StaticDirectoryHandler(any, any) HandlerFunc
func StaticFileHandler(any, any) HandlerFunc
func UnwrapResponse(any) (*Response, error)

//perfls:route handler=handler
func WrapHandler(handler http.Handler) HandlerFunc

//perfls:use handler=handler
func WrapMiddleware(handler func(http.Handler) http.Handler) MiddlewareFunc

type AddRouteError struct{}

func (*AddRouteError) Error() string

type BindingError struct{}

func (*BindingError) Error() string

type Config struct {
	Router Router
}

//perfls:request
type Context struct{}

//perfls:body read=c
func (c *Context) Bind(any) error

func (*Context) Attachment(any, any) error
func (*Context) Blob(any, any, any) error
func (*Context) Cookie(any) (*http.Cookie, error)
func (*Context) Cookies() []*http.Cookie
func (*Context) Echo() *Echo
func (*Context) File(any) error
func (*Context) FileFS(any, any) error
func (*Context) FormFile(any) (*multipart.FileHeader, error)
func (*Context) FormValue(any) string
func (*Context) FormValueOr(any, any) string
func (*Context) FormValues() (url.Values, error)
func (*Context) Get(any) any
func (*Context) HTML(any, any) error
func (*Context) HTMLBlob(any, any) error
func (*Context) InitializeRoute(any, any)
func (*Context) Inline(any, any) error
func (*Context) IsTLS() bool
func (*Context) IsWebSocket() bool
func (*Context) JSON(any, any) error
func (*Context) JSONBlob(any, any) error
func (*Context) JSONP(any, any, any) error
func (*Context) JSONPBlob(any, any, any) error
func (*Context) JSONPretty(any, any, any) error
func (*Context) Logger() *slog.Logger
func (*Context) MultipartForm() (*multipart.Form, error)
func (*Context) NoContent(any) error
func (*Context) Param(any) string
func (*Context) ParamOr(any, any) string
func (*Context) Path() string
func (*Context) PathValues() PathValues
func (*Context) QueryParam(any) string
func (*Context) QueryParamOr(any, any) string
func (*Context) QueryParams() url.Values
func (*Context) QueryString() string
func (*Context) RealIP() string
func (*Context) Redirect(any, any) error
func (*Context) Render(any, any, any) error
func (*Context) Request() *http.Request
func (*Context) Reset(any, any)
func (*Context) Response() http.ResponseWriter
func (*Context) RouteInfo() RouteInfo
func (*Context) Scheme() string
func (*Context) Set(any, any)
func (*Context) SetCookie(any)
func (*Context) SetLogger(any)
func (*Context) SetPath(any)
func (*Context) SetPathValues(any)
func (*Context) SetRequest(any)
func (*Context) SetResponse(any)
func (*Context) Stream(any, any, any) error
func (*Context) Validate(any) error
func (*Context) ValidateCtx(any) error
func (*Context) XML(any, any) error
func (*Context) XMLBlob(any, any) error
func (*Context) XMLPretty(any, any, any) error

type DefaultRouter struct{}

func (*DefaultRouter) Add(any) (RouteInfo, error)
func (*DefaultRouter) Remove(any, any) error
func (*DefaultRouter) Route(any) HandlerFunc
func (*DefaultRouter) Routes() Routes

type Echo struct{}

//perfls:route method=method path=path handler=handler
func (*Echo) Add(method string, path string, handler HandlerFunc, _ ...MiddlewareFunc) RouteInfo

//perfls:route path=path handler=handler
func (*Echo) Any(path string, handler HandlerFunc, _ ...MiddlewareFunc) RouteInfo

//perfls:route CONNECT path=path handler=handler
func (*Echo) CONNECT(path string, handler HandlerFunc, _ ...MiddlewareFunc) RouteInfo

//perfls:route DELETE path=path handler=handler
func (*Echo) DELETE(path string, handler HandlerFunc, _ ...MiddlewareFunc) RouteInfo

//perfls:route GET path=path handler=handler
func (*Echo) GET(path string, handler HandlerFunc, _ ...MiddlewareFunc) RouteInfo

//perfls:group path=path
//perfls:use handler=handlers
func (*Echo) Group(path string, handlers ...MiddlewareFunc) *Group

//perfls:route HEAD path=path handler=handler
func (*Echo) HEAD(path string, handler HandlerFunc, _ ...MiddlewareFunc) RouteInfo

//perfls:route path=path handler=handler
func (*Echo) Match(_ any, path string, handler HandlerFunc, _ ...MiddlewareFunc) Routes

//perfls:route OPTIONS path=path handler=handler
func (*Echo) OPTIONS(path string, handler HandlerFunc, _ ...MiddlewareFunc) RouteInfo

//perfls:route PATCH path=path handler=handler
func (*Echo) PATCH(path string, handler HandlerFunc, _ ...MiddlewareFunc) RouteInfo

//perfls:route POST path=path handler=handler
func (*Echo) POST(path string, handler HandlerFunc, _ ...MiddlewareFunc) RouteInfo

//perfls:route PUT path=path handler=handler
func (*Echo) PUT(path string, handler HandlerFunc, _ ...MiddlewareFunc) RouteInfo

//perfls:use handler=handlers
func (*Echo) Pre(handlers ...MiddlewareFunc)

//perfls:route path=path handler=handler
func (*Echo) RouteNotFound(path string, handler HandlerFunc, _ ...MiddlewareFunc) RouteInfo

//perfls:serve
func (*Echo) Start(any) error

//perfls:route TRACE path=path handler=handler
func (*Echo) TRACE(path string, handler HandlerFunc, _ ...MiddlewareFunc) RouteInfo

//perfls:use handler=handlers
func (*Echo) Use(handlers ...MiddlewareFunc)

func (*Echo) AcquireContext() *Context
func (*Echo) AddRoute(any) (RouteInfo, error)
func (*Echo) File(any, any, ...MiddlewareFunc) RouteInfo
func (*Echo) FileFS(any, any, any, ...MiddlewareFunc) RouteInfo
func (*Echo) Middlewares() []MiddlewareFunc
func (*Echo) NewContext(any, any) *Context
func (*Echo) PreMiddlewares() []MiddlewareFunc
func (*Echo) QUERY(any, HandlerFunc, ...MiddlewareFunc) RouteInfo
func (*Echo) ReleaseContext(any)
func (*Echo) Router() Router
func (*Echo) ServeHTTP(http.ResponseWriter, *http.Request)
func (*Echo) Static(any, any, ...MiddlewareFunc) RouteInfo
func (*Echo) StaticFS(any, any, ...MiddlewareFunc) RouteInfo

type Group struct{}

//perfls:route method=method path=path handler=handler
func (*Group) Add(method string, path string, handler HandlerFunc, _ ...MiddlewareFunc) RouteInfo

//perfls:route path=path handler=handler
func (*Group) Any(path string, handler HandlerFunc, _ ...MiddlewareFunc) RouteInfo

//perfls:route CONNECT path=path handler=handler
func (*Group) CONNECT(path string, handler HandlerFunc, _ ...MiddlewareFunc) RouteInfo

//perfls:route DELETE path=path handler=handler
func (*Group) DELETE(path string, handler HandlerFunc, _ ...MiddlewareFunc) RouteInfo

//perfls:route GET path=path handler=handler
func (*Group) GET(path string, handler HandlerFunc, _ ...MiddlewareFunc) RouteInfo

//perfls:group path=path
//perfls:use handler=handlers
func (*Group) Group(path string, handlers ...MiddlewareFunc) *Group

//perfls:route HEAD path=path handler=handler
func (*Group) HEAD(path string, handler HandlerFunc, _ ...MiddlewareFunc) RouteInfo

//perfls:route path=path handler=handler
func (*Group) Match(_ any, path string, handler HandlerFunc, _ ...MiddlewareFunc) Routes

//perfls:route OPTIONS path=path handler=handler
func (*Group) OPTIONS(path string, handler HandlerFunc, _ ...MiddlewareFunc) RouteInfo

//perfls:route PATCH path=path handler=handler
func (*Group) PATCH(path string, handler HandlerFunc, _ ...MiddlewareFunc) RouteInfo

//perfls:route POST path=path handler=handler
func (*Group) POST(path string, handler HandlerFunc, _ ...MiddlewareFunc) RouteInfo

//perfls:route PUT path=path handler=handler
func (*Group) PUT(path string, handler HandlerFunc, _ ...MiddlewareFunc) RouteInfo

//perfls:route path=path handler=handler
func (*Group) RouteNotFound(path string, handler HandlerFunc, _ ...MiddlewareFunc) RouteInfo

//perfls:route TRACE path=path handler=handler
func (*Group) TRACE(path string, handler HandlerFunc, _ ...MiddlewareFunc) RouteInfo

//perfls:use handler=handlers
func (*Group) Use(handlers ...MiddlewareFunc)

func (*Group) AddRoute(any) (RouteInfo, error)
func (*Group) File(any, any, ...MiddlewareFunc) RouteInfo
func (*Group) FileFS(any, any, any, ...MiddlewareFunc) RouteInfo
func (*Group) QUERY(any, HandlerFunc, ...MiddlewareFunc) RouteInfo
func (*Group) Static(any, any, ...MiddlewareFunc) RouteInfo
func (*Group) StaticFS(any, any, ...MiddlewareFunc) RouteInfo

type HTTPError struct{}

func (*HTTPError) Error() string

//perfls:entry role=request framework=echo
type HandlerFunc func(*Context) error

type PathValues []PathValue

func (PathValues) Get(any) (string, bool)
func (PathValues) GetOr(any, any) string

type ProblemError struct{}

func (*ProblemError) Error() string

type Response struct {
	http.ResponseWriter
}

func (*Response) After(func())
func (*Response) Before(func())
func (*Response) Flush()
func (*Response) Hijack() (net.Conn, *bufio.ReadWriter, error)
func (*Response) Unwrap() http.ResponseWriter
func (*Response) Write([]byte) (int, error)
func (*Response) WriteHeader(int)

type Route struct {
	Handler HandlerFunc
}

func (Route) ToRouteInfo(any) RouteInfo
func (Route) WithPrefix(any, []MiddlewareFunc) Route

type RouteInfo struct{}

func (RouteInfo) Reverse(...any) string

type Router interface {
	Add(any) (RouteInfo, error)
	Remove(any, any) error
	Routes() Routes
	Route(any) HandlerFunc
}

type RouterConfig struct {
	NotFoundHandler         HandlerFunc
	MethodNotAllowedHandler HandlerFunc
	OptionsMethodHandler    HandlerFunc
}

type Routes []RouteInfo

func (Routes) FilterByMethod(any) (Routes, error)
func (Routes) FilterByName(any) (Routes, error)
func (Routes) FilterByPath(any) (Routes, error)
func (Routes) FindByMethodPath(any, any) (RouteInfo, error)
func (Routes) Reverse(any, ...any) (string, error)

var (
	ErrNonExistentKey         error
	ErrInvalidKeyType         error
	ErrValidatorNotRegistered error
	ErrRendererNotRegistered  error
	ErrInvalidRedirectCode    error
	ErrCookieNotFound         error
	ErrInvalidCertOrKeyType   error
	ErrInvalidListenerNetwork error
	ErrInvalidJSONPCallback   error
)

type (
	BindUnmarshaler        interface{}
	Binder                 interface{}
	DefaultBinder          struct{}
	DefaultJSONSerializer  struct{}
	HTTPErrorHandler       func(*Context, error)
	HTTPStatusCoder        interface{}
	IPExtractor            func(*http.Request) string
	JSONSerializer         interface{}
	MiddlewareConfigurator interface{}
	MiddlewareFunc         func(HandlerFunc) HandlerFunc
	PathValue              struct{}
	ProblemErrorer         interface{}
	Renderer               interface{}
	SchemeExtractor        func(*http.Request) string
	StartConfig            struct{}
	TemplateRenderer       struct{}
	TimeLayout             string
	TimeOpts               struct{}
	TrustOption            func(*ipChecker)
	Validator              interface{}
	ValueBinder            struct{}
	ipChecker              struct{}
)
