// Package gin describes github.com/gin-gonic/gin.
//
//perfls:library gin
package gin

import (
	"net"
	"net/http"
)

//perfls:entry role=request framework=gin
type HandlerFunc func(*Context)

type HandlersChain []HandlerFunc

func (HandlersChain) Last() HandlerFunc

type (
	H          map[string]any
	Accounts   map[string]string
	OptionFunc func(*Engine)
	Skipper    func(*Context) bool
	RoutesInfo []RouteInfo
	Params     []Param
	Param      struct{ Key, Value string }
	RouteInfo  struct {
		Method, Path, Handler string
		HandlerFunc           HandlerFunc
	}
	ErrorType uint64
	Error     struct {
		Err  error
		Type ErrorType
		Meta any
	}
	RecoveryFunc       func(*Context, any)
	LogFormatter       func(LogFormatterParams) string
	LogFormatterParams struct{ Request *http.Request }
	LoggerConfig       struct{ Formatter LogFormatter }
	Negotiate          struct{}
)

func (Params) ByName(string) string
func (Params) Get(string) (string, bool)

func (*Error) Error() string
func (*Error) IsType(ErrorType) bool
func (*Error) JSON() any
func (*Error) SetMeta(any) *Error
func (*Error) SetType(ErrorType) *Error

// Engines

func New(...OptionFunc) *Engine
func Default(...OptionFunc) *Engine

type Engine struct {
	RouterGroup
	MaxMultipartMemory int64
}

//perfls:serve
func (*Engine) Run(...string) error

//perfls:serve
func (*Engine) RunTLS(...any) error

//perfls:serve
func (*Engine) RunUnix(string) error

//perfls:serve
func (*Engine) RunFd(int) error

//perfls:serve
func (*Engine) RunListener(net.Listener) error

//perfls:serve
func (*Engine) RunQUIC(...any) error

//perfls:route handler=handlers
func (*Engine) NoRoute(handlers ...HandlerFunc)

//perfls:route handler=handlers
func (*Engine) NoMethod(handlers ...HandlerFunc)

//perfls:use handler=handlers
func (*Engine) Use(handlers ...HandlerFunc) IRoutes

func (*Engine) Delims(...any) *Engine
func (*Engine) HandleContext(*Context)
func (*Engine) Handler() http.Handler
func (*Engine) LoadHTMLFiles(...string)
func (*Engine) LoadHTMLFS(...any)
func (*Engine) LoadHTMLGlob(string)
func (*Engine) Routes() RoutesInfo
func (*Engine) SecureJsonPrefix(string) *Engine
func (*Engine) ServeHTTP(http.ResponseWriter, *http.Request)
func (*Engine) SetFuncMap(any)
func (*Engine) SetHTMLTemplate(any)
func (*Engine) SetTrustedProxies([]string) error
func (*Engine) With(...OptionFunc) *Engine

// Routes

type RouterGroup struct {
	Handlers HandlersChain
}

//perfls:route GET path=path handler=handlers
func (*RouterGroup) GET(path string, handlers ...HandlerFunc) IRoutes

//perfls:route HEAD path=path handler=handlers
func (*RouterGroup) HEAD(path string, handlers ...HandlerFunc) IRoutes

//perfls:route POST path=path handler=handlers
func (*RouterGroup) POST(path string, handlers ...HandlerFunc) IRoutes

//perfls:route PUT path=path handler=handlers
func (*RouterGroup) PUT(path string, handlers ...HandlerFunc) IRoutes

//perfls:route PATCH path=path handler=handlers
func (*RouterGroup) PATCH(path string, handlers ...HandlerFunc) IRoutes

//perfls:route DELETE path=path handler=handlers
func (*RouterGroup) DELETE(path string, handlers ...HandlerFunc) IRoutes

//perfls:route OPTIONS path=path handler=handlers
func (*RouterGroup) OPTIONS(path string, handlers ...HandlerFunc) IRoutes

//perfls:route path=path handler=handlers
func (*RouterGroup) Any(path string, handlers ...HandlerFunc) IRoutes

//perfls:route method=method path=path handler=handlers
func (*RouterGroup) Handle(method, path string, handlers ...HandlerFunc) IRoutes

//perfls:route path=path handler=handlers
func (*RouterGroup) Match(_ []string, path string, handlers ...HandlerFunc) IRoutes

//perfls:use handler=handlers
func (*RouterGroup) Use(handlers ...HandlerFunc) IRoutes

//perfls:group path=path
//perfls:use handler=handlers
func (*RouterGroup) Group(path string, handlers ...HandlerFunc) *RouterGroup

func (*RouterGroup) BasePath() string
func (*RouterGroup) Static(...any) IRoutes
func (*RouterGroup) StaticFS(...any) IRoutes
func (*RouterGroup) StaticFile(...any) IRoutes
func (*RouterGroup) StaticFileFS(...any) IRoutes

type IRouter interface {
	IRoutes
	//perfls:group path=path
	//perfls:use handler=handlers
	Group(path string, handlers ...HandlerFunc) *RouterGroup
}

type IRoutes interface {
	//perfls:use handler=handlers
	Use(handlers ...HandlerFunc) IRoutes
	//perfls:route method=method path=path handler=handlers
	Handle(method, path string, handlers ...HandlerFunc) IRoutes
	//perfls:route path=path handler=handlers
	Any(path string, handlers ...HandlerFunc) IRoutes
	//perfls:route path=path handler=handlers
	Match(_ []string, path string, handlers ...HandlerFunc) IRoutes
	//perfls:route GET path=path handler=handlers
	GET(path string, handlers ...HandlerFunc) IRoutes
	//perfls:route HEAD path=path handler=handlers
	HEAD(path string, handlers ...HandlerFunc) IRoutes
	//perfls:route POST path=path handler=handlers
	POST(path string, handlers ...HandlerFunc) IRoutes
	//perfls:route PUT path=path handler=handlers
	PUT(path string, handlers ...HandlerFunc) IRoutes
	//perfls:route PATCH path=path handler=handlers
	PATCH(path string, handlers ...HandlerFunc) IRoutes
	//perfls:route DELETE path=path handler=handlers
	DELETE(path string, handlers ...HandlerFunc) IRoutes
	//perfls:route OPTIONS path=path handler=handlers
	OPTIONS(path string, handlers ...HandlerFunc) IRoutes

	Static(...any) IRoutes
	StaticFS(...any) IRoutes
	StaticFile(...any) IRoutes
	StaticFileFS(...any) IRoutes
}

//perfls:route handler=handler
func WrapF(handler http.HandlerFunc) HandlerFunc

//perfls:route handler=handler
func WrapH(handler http.Handler) HandlerFunc

// Middleware that comes with gin

func BasicAuth(Accounts) HandlerFunc
func BasicAuthForProxy(...any) HandlerFunc
func BasicAuthForRealm(...any) HandlerFunc
func Bind(any) HandlerFunc
func CustomRecovery(RecoveryFunc) HandlerFunc
func CustomRecoveryWithWriter(...any) HandlerFunc
func ErrorLogger() HandlerFunc
func ErrorLoggerT(ErrorType) HandlerFunc
func Logger() HandlerFunc
func LoggerWithConfig(LoggerConfig) HandlerFunc
func LoggerWithFormatter(LogFormatter) HandlerFunc
func LoggerWithWriter(...any) HandlerFunc
func Recovery() HandlerFunc
func RecoveryWithWriter(...any) HandlerFunc

func CreateTestContext(http.ResponseWriter) (*Context, *Engine)
func CreateTestContextOnly(http.ResponseWriter, *Engine) *Context
func Dir(...any) http.FileSystem
func IsDebugging() bool
func Mode() string
func SetMode(string)
