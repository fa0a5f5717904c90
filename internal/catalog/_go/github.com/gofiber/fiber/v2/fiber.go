// Package fiber describes github.com/gofiber/fiber/v2 and its version 1.
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
type Handler = func(*Ctx) error

type (
	ErrorHandler = func(*Ctx, error) error
	Map          map[string]any
	Error        struct {
		Code    int
		Message string
	}
	Config struct {
		BodyLimit    int
		ErrorHandler ErrorHandler
		ReadTimeout  time.Duration
	}
	Cookie     struct{ Name, Value string }
	Static     struct{}
	ListenData struct{ Host, Port string }
	Hooks      struct{}
	Views      interface {
		Load() error
		Render(io.Writer, string, any, ...string) error
	}
	Route   struct{ Method, Name, Path string }
	Storage interface {
		Get(string) ([]byte, error)
		Set(string, []byte, time.Duration) error
		Delete(string) error
		Reset() error
		Close() error
	}
)

func (*Error) Error() string
func NewError(int, ...string) *Error

// Applications

func New(...Config) *App

type App struct{}

//perfls:serve
func (*App) Listen(string) error

//perfls:serve
func (*App) Listener(net.Listener) error

//perfls:serve
func (*App) ListenTLS(_, _, _ any) error

//perfls:serve
func (*App) ListenTLSWithCertificate(...any) error

//perfls:serve
func (*App) ListenMutualTLS(_, _, _, _ any) error

//perfls:serve
func (*App) ListenMutualTLSWithCertificate(...any) error

//perfls:route GET path=path handler=handlers
func (*App) Get(path string, handlers ...Handler) Router

//perfls:route HEAD path=path handler=handlers
func (*App) Head(path string, handlers ...Handler) Router

//perfls:route POST path=path handler=handlers
func (*App) Post(path string, handlers ...Handler) Router

//perfls:route PUT path=path handler=handlers
func (*App) Put(path string, handlers ...Handler) Router

//perfls:route DELETE path=path handler=handlers
func (*App) Delete(path string, handlers ...Handler) Router

//perfls:route CONNECT path=path handler=handlers
func (*App) Connect(path string, handlers ...Handler) Router

//perfls:route OPTIONS path=path handler=handlers
func (*App) Options(path string, handlers ...Handler) Router

//perfls:route TRACE path=path handler=handlers
func (*App) Trace(path string, handlers ...Handler) Router

//perfls:route PATCH path=path handler=handlers
func (*App) Patch(path string, handlers ...Handler) Router

//perfls:route path=path handler=handlers
func (*App) All(path string, handlers ...Handler) Router

//perfls:route method=method path=path handler=handlers
func (*App) Add(method, path string, handlers ...Handler) Router

//perfls:use handler=handlers
func (*App) Use(handlers ...any) Router

//perfls:group path=path
//perfls:use handler=handlers
func (*App) Group(path string, handlers ...Handler) Router

//perfls:group path=path handler=handler
func (*App) Route(path string, handler func(Router), _ ...string) Router

//perfls:mount path=path handler=handler
func (*App) Mount(path string, handler *App) Router

func (*App) Name(string) Router
func (*App) Static(...any) Router

func (*App) AcquireCtx(...any) *Ctx
func (*App) Config() Config
func (*App) ErrorHandler(*Ctx, error) error
func (*App) GetRoute(string) Route
func (*App) GetRoutes(...bool) []Route
func (*App) Handler() any
func (*App) HandlersCount() uint32
func (*App) Hooks() *Hooks
func (*App) MountPath() string
func (*App) ReleaseCtx(*Ctx)
func (*App) Server() any
func (*App) SetTLSHandler(any)
func (*App) Shutdown() error
func (*App) ShutdownWithContext(context.Context) error
func (*App) ShutdownWithTimeout(time.Duration) error
func (*App) Stack() [][]*Route
func (*App) Test(*http.Request, ...int) (*http.Response, error)

// Groups of routes

type Group struct{ Prefix string }

//perfls:route GET path=path handler=handlers
func (*Group) Get(path string, handlers ...Handler) Router

//perfls:route HEAD path=path handler=handlers
func (*Group) Head(path string, handlers ...Handler) Router

//perfls:route POST path=path handler=handlers
func (*Group) Post(path string, handlers ...Handler) Router

//perfls:route PUT path=path handler=handlers
func (*Group) Put(path string, handlers ...Handler) Router

//perfls:route DELETE path=path handler=handlers
func (*Group) Delete(path string, handlers ...Handler) Router

//perfls:route CONNECT path=path handler=handlers
func (*Group) Connect(path string, handlers ...Handler) Router

//perfls:route OPTIONS path=path handler=handlers
func (*Group) Options(path string, handlers ...Handler) Router

//perfls:route TRACE path=path handler=handlers
func (*Group) Trace(path string, handlers ...Handler) Router

//perfls:route PATCH path=path handler=handlers
func (*Group) Patch(path string, handlers ...Handler) Router

//perfls:route path=path handler=handlers
func (*Group) All(path string, handlers ...Handler) Router

//perfls:route method=method path=path handler=handlers
func (*Group) Add(method, path string, handlers ...Handler) Router

//perfls:use handler=handlers
func (*Group) Use(handlers ...any) Router

//perfls:group path=path
//perfls:use handler=handlers
func (*Group) Group(path string, handlers ...Handler) Router

//perfls:group path=path handler=handler
func (*Group) Route(path string, handler func(Router), _ ...string) Router

//perfls:mount path=path handler=handler
func (*Group) Mount(path string, handler *App) Router

func (*Group) Name(string) Router
func (*Group) Static(...any) Router

type Router interface {
	//perfls:route GET path=path handler=handlers
	Get(path string, handlers ...Handler) Router
	//perfls:route HEAD path=path handler=handlers
	Head(path string, handlers ...Handler) Router
	//perfls:route POST path=path handler=handlers
	Post(path string, handlers ...Handler) Router
	//perfls:route PUT path=path handler=handlers
	Put(path string, handlers ...Handler) Router
	//perfls:route DELETE path=path handler=handlers
	Delete(path string, handlers ...Handler) Router
	//perfls:route CONNECT path=path handler=handlers
	Connect(path string, handlers ...Handler) Router
	//perfls:route OPTIONS path=path handler=handlers
	Options(path string, handlers ...Handler) Router
	//perfls:route TRACE path=path handler=handlers
	Trace(path string, handlers ...Handler) Router
	//perfls:route PATCH path=path handler=handlers
	Patch(path string, handlers ...Handler) Router
	//perfls:route path=path handler=handlers
	All(path string, handlers ...Handler) Router
	//perfls:route method=method path=path handler=handlers
	Add(method, path string, handlers ...Handler) Router
	//perfls:use handler=handlers
	Use(handlers ...any) Router
	//perfls:group path=path
	//perfls:use handler=handlers
	Group(path string, handlers ...Handler) Router
	//perfls:group path=path handler=handler
	Route(path string, handler func(Router), _ ...string) Router
	//perfls:mount path=path handler=handler
	Mount(path string, handler *App) Router
	Name(string) Router
	Static(_, _ string, _ ...Static) Router
}

// Requests

//perfls:request
type Ctx struct{}

func (*Ctx) AllParams() map[string]string
func (*Ctx) App() *App
func (*Ctx) BaseURL() string
func (*Ctx) Body() []byte
func (*Ctx) BodyParser(any) error
func (*Ctx) BodyRaw() []byte
func (*Ctx) Context() any
func (*Ctx) Cookies(string, ...string) string
func (*Ctx) CookieParser(any) error
func (*Ctx) FormFile(string) (*multipart.FileHeader, error)
func (*Ctx) FormValue(string, ...string) string
func (*Ctx) Get(string, ...string) string
func (*Ctx) GetReqHeaders() map[string][]string
func (*Ctx) GetRespHeader(string, ...string) string
func (*Ctx) Hostname() string
func (*Ctx) IP() string
func (*Ctx) IPs() []string
func (*Ctx) Is(string) bool
func (*Ctx) Locals(any, ...any) any
func (*Ctx) Method(...string) string
func (*Ctx) MultipartForm() (*multipart.Form, error)
func (*Ctx) OriginalURL() string
func (*Ctx) Params(string, ...string) string
func (*Ctx) ParamsInt(string, ...int) (int, error)
func (*Ctx) ParamsParser(any) error
func (*Ctx) Path(...string) string
func (*Ctx) Port() string
func (*Ctx) Protocol() string
func (*Ctx) Queries() map[string]string
func (*Ctx) Query(string, ...string) string
func (*Ctx) QueryBool(string, ...bool) bool
func (*Ctx) QueryFloat(string, ...float64) float64
func (*Ctx) QueryInt(string, ...int) int
func (*Ctx) QueryParser(any) error
func (*Ctx) ReqHeaderParser(any) error
func (*Ctx) Request() any
func (*Ctx) Route() *Route
func (*Ctx) SaveFile(*multipart.FileHeader, string) error
func (*Ctx) Secure() bool
func (*Ctx) UserContext() context.Context
func (*Ctx) SetUserContext(context.Context)

func (*Ctx) Accepts(...string) string
func (*Ctx) Append(string, ...string)
func (*Ctx) Attachment(...string)
func (*Ctx) Bind(Map) error
func (*Ctx) ClearCookie(...string)
func (*Ctx) Cookie(*Cookie)
func (*Ctx) Download(string, ...string) error
func (*Ctx) Format(any) error
func (*Ctx) JSON(any, ...string) error
func (*Ctx) JSONP(any, ...string) error
func (*Ctx) Links(...string)
func (*Ctx) Location(string)
func (*Ctx) Next() error
func (*Ctx) Redirect(string, ...int) error
func (*Ctx) RedirectBack(string, ...int) error
func (*Ctx) RedirectToRoute(string, Map, ...int) error
func (*Ctx) Render(string, any, ...string) error
func (*Ctx) Response() any
func (*Ctx) RestartRouting() error
func (*Ctx) Send([]byte) error
func (*Ctx) SendFile(string, ...bool) error
func (*Ctx) SendStatus(int) error
func (*Ctx) SendStream(io.Reader, ...int) error
func (*Ctx) SendString(string) error
func (*Ctx) Set(string, string)
func (*Ctx) Status(int) *Ctx
func (*Ctx) String() string
func (*Ctx) Type(string, ...string) *Ctx
func (*Ctx) Vary(...string)
func (*Ctx) Write([]byte) (int, error)
func (*Ctx) WriteString(string) (int, error)
func (*Ctx) Writef(string, ...any) (int, error)
func (*Ctx) XHR() bool
func (*Ctx) XML(any) error
