// Package fiber describes github.com/gofiber/fiber/v3.
//
//perfls:library fiber
package fiber

import (
	"context"
	"io"
	"mime/multipart"
	"net"
	"net/http"
	"time"
)

//perfls:entry role=request framework=fiber
type Handler = func(Ctx) error

type (
	ErrorHandler = func(Ctx, error) error
	Map          map[string]any
	Error        struct {
		Code    int
		Message string
	}
	Config struct {
		BodyLimit    int
		ErrorHandler ErrorHandler
	}
	ListenConfig struct{}
	TestConfig   struct{}
	Cookie       struct{ Name, Value string }
	Route        struct{ Method, Name, Path string }
	Views        interface {
		Load() error
		Render(io.Writer, string, any, ...string) error
	}
	Bind     struct{}
	Redirect struct{}
	Register interface{ Get(any, ...any) Register }
)

func (*Error) Error() string
func NewError(int, ...string) *Error

func (*Bind) All(any) error
func (*Bind) Body(any) error
func (*Bind) CBOR(any) error
func (*Bind) Cookie(any) error
func (*Bind) Custom(string, any) error
func (*Bind) Form(any) error
func (*Bind) Header(any) error
func (*Bind) JSON(any) error
func (*Bind) Query(any) error
func (*Bind) RespHeader(any) error
func (*Bind) URI(any) error
func (*Bind) WithAutoHandling() *Bind
func (*Bind) WithoutAutoHandling() *Bind
func (*Bind) XML(any) error

func (*Redirect) Back(...string) error
func (*Redirect) Route(string, ...any) error
func (*Redirect) Status(int) *Redirect
func (*Redirect) To(string) error
func (*Redirect) With(string, string, ...uint8) *Redirect

// Applications

func New(...Config) *App

type App struct{}

//perfls:serve
func (*App) Listen(string, ...ListenConfig) error

//perfls:serve
func (*App) Listener(net.Listener, ...ListenConfig) error

//perfls:route GET path=path handler=handler,handlers
func (*App) Get(path string, handler any, handlers ...any) Router

//perfls:route HEAD path=path handler=handler,handlers
func (*App) Head(path string, handler any, handlers ...any) Router

//perfls:route POST path=path handler=handler,handlers
func (*App) Post(path string, handler any, handlers ...any) Router

//perfls:route PUT path=path handler=handler,handlers
func (*App) Put(path string, handler any, handlers ...any) Router

//perfls:route DELETE path=path handler=handler,handlers
func (*App) Delete(path string, handler any, handlers ...any) Router

//perfls:route CONNECT path=path handler=handler,handlers
func (*App) Connect(path string, handler any, handlers ...any) Router

//perfls:route OPTIONS path=path handler=handler,handlers
func (*App) Options(path string, handler any, handlers ...any) Router

//perfls:route TRACE path=path handler=handler,handlers
func (*App) Trace(path string, handler any, handlers ...any) Router

//perfls:route PATCH path=path handler=handler,handlers
func (*App) Patch(path string, handler any, handlers ...any) Router

//perfls:route path=path handler=handler,handlers
func (*App) All(path string, handler any, handlers ...any) Router

//perfls:route path=path handler=handler,handlers
func (*App) Add(_ []string, path string, handler any, handlers ...any) Router

//perfls:use handler=handlers
func (*App) Use(handlers ...any) Router

//perfls:group path=path
//perfls:use handler=handlers
func (*App) Group(path string, handlers ...any) Router

//perfls:group path=path handler=handler
func (*App) Route(path string, handler func(Router), _ ...string) Router

func (*App) Name(string) Router
func (*App) RouteChain(string) Register

func (*App) AcquireCtx(any) any
func (*App) Config() Config
func (*App) ErrorHandler(Ctx, error) error
func (*App) GetBytes([]byte) []byte
func (*App) GetRoute(string) Route
func (*App) GetString(string) string
func (*App) HandlersCount() uint32
func (*App) Hooks() any
func (*App) MountPath() string
func (*App) RebuildTree() *App
func (*App) RegisterCustomBinder(any)
func (*App) RegisterCustomConstraint(any)
func (*App) ReleaseCtx(any)
func (*App) ReloadViews() error
func (*App) RemoveRoute(string, ...string)
func (*App) RemoveRouteByName(string, ...string)
func (*App) RemoveRouteFunc(func(*Route) bool, ...string)
func (*App) Server() any
func (*App) SetTLSHandler(any)
func (*App) Stack() [][]*Route
func (*App) State() any
func (*App) GetRoutes(...bool) []Route
func (*App) Handler() any
func (*App) Shutdown() error
func (*App) ShutdownWithContext(context.Context) error
func (*App) ShutdownWithTimeout(time.Duration) error
func (*App) Test(*http.Request, ...TestConfig) (*http.Response, error)

// Groups of routes

type Group struct{ Prefix string }

//perfls:route GET path=path handler=handler,handlers
func (*Group) Get(path string, handler any, handlers ...any) Router

//perfls:route HEAD path=path handler=handler,handlers
func (*Group) Head(path string, handler any, handlers ...any) Router

//perfls:route POST path=path handler=handler,handlers
func (*Group) Post(path string, handler any, handlers ...any) Router

//perfls:route PUT path=path handler=handler,handlers
func (*Group) Put(path string, handler any, handlers ...any) Router

//perfls:route DELETE path=path handler=handler,handlers
func (*Group) Delete(path string, handler any, handlers ...any) Router

//perfls:route CONNECT path=path handler=handler,handlers
func (*Group) Connect(path string, handler any, handlers ...any) Router

//perfls:route OPTIONS path=path handler=handler,handlers
func (*Group) Options(path string, handler any, handlers ...any) Router

//perfls:route TRACE path=path handler=handler,handlers
func (*Group) Trace(path string, handler any, handlers ...any) Router

//perfls:route PATCH path=path handler=handler,handlers
func (*Group) Patch(path string, handler any, handlers ...any) Router

//perfls:route path=path handler=handler,handlers
func (*Group) All(path string, handler any, handlers ...any) Router

//perfls:route path=path handler=handler,handlers
func (*Group) Add(_ []string, path string, handler any, handlers ...any) Router

//perfls:use handler=handlers
func (*Group) Use(handlers ...any) Router

//perfls:group path=path
//perfls:use handler=handlers
func (*Group) Group(path string, handlers ...any) Router

//perfls:group path=path handler=handler
func (*Group) Route(path string, handler func(Router), _ ...string) Router

func (*Group) Name(string) Router
func (*Group) RouteChain(string) Register

type Router interface {
	//perfls:route GET path=path handler=handler,handlers
	Get(path string, handler any, handlers ...any) Router
	//perfls:route HEAD path=path handler=handler,handlers
	Head(path string, handler any, handlers ...any) Router
	//perfls:route POST path=path handler=handler,handlers
	Post(path string, handler any, handlers ...any) Router
	//perfls:route PUT path=path handler=handler,handlers
	Put(path string, handler any, handlers ...any) Router
	//perfls:route DELETE path=path handler=handler,handlers
	Delete(path string, handler any, handlers ...any) Router
	//perfls:route CONNECT path=path handler=handler,handlers
	Connect(path string, handler any, handlers ...any) Router
	//perfls:route OPTIONS path=path handler=handler,handlers
	Options(path string, handler any, handlers ...any) Router
	//perfls:route TRACE path=path handler=handler,handlers
	Trace(path string, handler any, handlers ...any) Router
	//perfls:route PATCH path=path handler=handler,handlers
	Patch(path string, handler any, handlers ...any) Router
	//perfls:route path=path handler=handler,handlers
	All(path string, handler any, handlers ...any) Router
	//perfls:route path=path handler=handler,handlers
	Add(_ []string, path string, handler any, handlers ...any) Router
	//perfls:use handler=handlers
	Use(handlers ...any) Router
	//perfls:group path=path
	//perfls:use handler=handlers
	Group(path string, handlers ...any) Router
	//perfls:group path=path handler=handler
	Route(path string, handler func(Router), _ ...string) Router
	Name(string) Router
	RouteChain(string) Register
}

// Requests

//perfls:request
type Ctx interface {
	context.Context

	App() *App
	BaseURL() string
	Bind() *Bind
	Body() []byte
	BodyRaw() []byte
	Context() context.Context
	SetContext(context.Context)
	Cookies(string, ...string) string
	FormFile(string) (*multipart.FileHeader, error)
	FormValue(string, ...string) string
	Get(string, ...string) string
	GetHeaders() map[string][]string
	Host() string
	Hostname() string
	IP() string
	IPs() []string
	Is(string) bool
	Locals(any, ...any) any
	Method(...string) string
	MultipartForm() (*multipart.Form, error)
	OriginalURL() string
	Params(string, ...string) string
	Path(...string) string
	Protocol() string
	Queries() map[string]string
	Query(string, ...string) string
	Route() *Route
	SaveFile(*multipart.FileHeader, string) error
	Secure() bool

	Accepts(...string) string
	Append(string, ...string)
	Attachment(...string)
	ClearCookie(...string)
	Cookie(*Cookie)
	Download(string, ...string) error
	JSON(any, ...string) error
	Next() error
	Redirect() *Redirect
	Render(string, any, ...string) error
	RestartRouting() error
	Send([]byte) error
	SendStatus(int) error
	SendStream(io.Reader, ...int) error
	SendString(string) error
	Set(string, string)
	Status(int) Ctx
	Type(string, ...string) Ctx
	Vary(...string)
	Write([]byte) (int, error)
	WriteString(string) (int, error)
	Writef(string, ...any) (int, error)
	XHR() bool
	XML(any) error
}
