// Package fiber says what github.com/gofiber/fiber/v2 does.
//
//perfls:library fiber
package fiber

import (
	"context"
	"crypto/tls"
	"mime/multipart"
	"net/http"
)

func New(...any) *App

type App struct{}

//perfls:route method=method path=path handler=handlers
func (*App) Add(method string, path string, handlers ...Handler) Router

//perfls:route path=path handler=handlers
func (*App) All(path string, handlers ...Handler) Router

//perfls:route CONNECT path=path handler=handlers
func (*App) Connect(path string, handlers ...Handler) Router

//perfls:route DELETE path=path handler=handlers
func (*App) Delete(path string, handlers ...Handler) Router

//perfls:route GET path=path handler=handlers
func (*App) Get(path string, handlers ...Handler) Router

//perfls:group path=path
//perfls:use handler=handlers
func (*App) Group(path string, handlers ...Handler) Router

//perfls:route HEAD path=path handler=handlers
func (*App) Head(path string, handlers ...Handler) Router

//perfls:serve
func (*App) Listen(any) error

//perfls:serve
func (*App) ListenMutualTLS(any, any, any, any) error

//perfls:serve
func (*App) ListenTLS(any, any, any) error

//perfls:serve
func (*App) Listener(any) error

//perfls:mount path=path handler=handler
func (*App) Mount(path string, handler *App) Router

//perfls:route OPTIONS path=path handler=handlers
func (*App) Options(path string, handlers ...Handler) Router

//perfls:route PATCH path=path handler=handlers
func (*App) Patch(path string, handlers ...Handler) Router

//perfls:route POST path=path handler=handlers
func (*App) Post(path string, handlers ...Handler) Router

//perfls:route PUT path=path handler=handlers
func (*App) Put(path string, handlers ...Handler) Router

//perfls:group path=path handler=handler
func (*App) Route(path string, handler func(Router), _ ...any) Router

//perfls:route TRACE path=path handler=handlers
func (*App) Trace(path string, handlers ...Handler) Router

//perfls:use handler=handlers
func (*App) Use(handlers ...any) Router

func (*App) AcquireCtx(any) *Ctx
func (*App) Config() Config
func (*App) ErrorHandler(any, any) error
func (*App) GetRoute(any) Route
func (*App) GetRoutes(...any) []Route
func (*App) Handler() any
func (*App) HandlersCount() uint32
func (*App) Hooks() *Hooks
func (*App) ListenMutualTLSWithCertificate(any, any, any) error
func (*App) ListenTLSWithCertificate(any, any) error
func (*App) MountPath() string
func (*App) Name(any) Router
func (*App) ReleaseCtx(any)
func (*App) Server() any
func (*App) SetTLSHandler(any)
func (*App) Shutdown() error
func (*App) ShutdownWithContext(context.Context) error
func (*App) ShutdownWithTimeout(any) error
func (*App) Stack() [][]*Route
func (*App) Static(any, any, ...any) Router
func (*App) Test(any, ...any) (*http.Response, error)

//perfls:request
type Ctx struct{}

func (*Ctx) Accepts(...any) string
func (*Ctx) AcceptsCharsets(...any) string
func (*Ctx) AcceptsEncodings(...any) string
func (*Ctx) AcceptsLanguages(...any) string
func (*Ctx) AllParams() map[string]string
func (*Ctx) App() *App
func (*Ctx) Append(any, ...any)
func (*Ctx) Attachment(...any)
func (*Ctx) BaseURL() string
func (*Ctx) Bind(any) error
func (*Ctx) Body() []byte
func (*Ctx) BodyParser(any) error
func (*Ctx) BodyRaw() []byte
func (*Ctx) ClearCookie(...any)
func (*Ctx) ClientHelloInfo() *tls.ClientHelloInfo
func (*Ctx) Context() any
func (*Ctx) Cookie(any)
func (*Ctx) CookieParser(any) error
func (*Ctx) Cookies(any, ...any) string
func (*Ctx) Download(any, ...any) error
func (*Ctx) FormFile(any) (*multipart.FileHeader, error)
func (*Ctx) FormValue(any, ...any) string
func (*Ctx) Fresh() bool
func (*Ctx) Get(any, ...any) string
func (*Ctx) GetReqHeaders() map[string][]string
func (*Ctx) GetRespHeader(any, ...any) string
func (*Ctx) GetRespHeaders() map[string][]string
func (*Ctx) GetRouteURL(any, any) (string, error)
func (*Ctx) Hostname() string
func (*Ctx) IP() string
func (*Ctx) IPs() []string
func (*Ctx) Is(string) bool
func (*Ctx) IsFromLocal() bool
func (*Ctx) IsProxyTrusted() bool
func (*Ctx) JSON(any, ...any) error
func (*Ctx) JSONP(any, ...any) error
func (*Ctx) Links(...any)
func (*Ctx) Locals(any, ...any) any
func (*Ctx) Location(any)
func (*Ctx) Method(...any) string
func (*Ctx) MultipartForm() (*multipart.Form, error)
func (*Ctx) Next() error
func (*Ctx) OriginalURL() string
func (*Ctx) Params(any, ...any) string
func (*Ctx) ParamsInt(any, ...any) (int, error)
func (*Ctx) ParamsParser(any) error
func (*Ctx) Path(...any) string
func (*Ctx) Port() string
func (*Ctx) Protocol() string
func (*Ctx) Queries() map[string]string
func (*Ctx) Query(any, ...any) string
func (*Ctx) QueryBool(any, ...any) bool
func (*Ctx) QueryFloat(any, ...any) float64
func (*Ctx) QueryInt(any, ...any) int
func (*Ctx) QueryParser(any) error
func (*Ctx) Range(any) (Range, error)
func (*Ctx) Redirect(any, ...any) error
func (*Ctx) RedirectBack(any, ...any) error
func (*Ctx) RedirectToRoute(any, any, ...any) error
func (*Ctx) Render(any, any, ...any) error
func (*Ctx) ReqHeaderParser(any) error
func (*Ctx) Request() any
func (*Ctx) Response() any
func (*Ctx) RestartRouting() error
func (*Ctx) Route() *Route
func (*Ctx) SaveFile(any, any) error
func (*Ctx) SaveFileToStorage(any, any, any) error
func (*Ctx) Secure() bool
func (*Ctx) Send(any) error
func (*Ctx) SendFile(any, ...any) error
func (*Ctx) SendStatus(any) error
func (*Ctx) SendStream(any, ...any) error
func (*Ctx) SendString(any) error
func (*Ctx) Set(any, any)
func (*Ctx) SetUserContext(context.Context)
func (*Ctx) Stale() bool
func (*Ctx) Status(any) *Ctx
func (*Ctx) Subdomains(...any) []string
func (*Ctx) Type(any, ...any) *Ctx
func (*Ctx) UserContext() context.Context
func (*Ctx) Vary(...any)
func (*Ctx) Write([]byte) (int, error)
func (*Ctx) WriteString(string) (int, error)
func (*Ctx) Writef(any, ...any) (int, error)
func (*Ctx) XHR() bool
func (*Ctx) XML(any) error

type Error struct{}

func (*Error) Error() string

type Group struct{}

//perfls:route method=method path=path handler=handlers
func (*Group) Add(method string, path string, handlers ...Handler) Router

//perfls:route path=path handler=handlers
func (*Group) All(path string, handlers ...Handler) Router

//perfls:route CONNECT path=path handler=handlers
func (*Group) Connect(path string, handlers ...Handler) Router

//perfls:route DELETE path=path handler=handlers
func (*Group) Delete(path string, handlers ...Handler) Router

//perfls:route GET path=path handler=handlers
func (*Group) Get(path string, handlers ...Handler) Router

//perfls:group path=path
//perfls:use handler=handlers
func (*Group) Group(path string, handlers ...Handler) Router

//perfls:route HEAD path=path handler=handlers
func (*Group) Head(path string, handlers ...Handler) Router

//perfls:mount path=path handler=handler
func (*Group) Mount(path string, handler *App) Router

//perfls:route OPTIONS path=path handler=handlers
func (*Group) Options(path string, handlers ...Handler) Router

//perfls:route PATCH path=path handler=handlers
func (*Group) Patch(path string, handlers ...Handler) Router

//perfls:route POST path=path handler=handlers
func (*Group) Post(path string, handlers ...Handler) Router

//perfls:route PUT path=path handler=handlers
func (*Group) Put(path string, handlers ...Handler) Router

//perfls:group path=path handler=handler
func (*Group) Route(path string, handler func(Router), _ ...any) Router

//perfls:route TRACE path=path handler=handlers
func (*Group) Trace(path string, handlers ...Handler) Router

//perfls:use handler=handlers
func (*Group) Use(handlers ...any) Router

func (*Group) Name(any) Router
func (*Group) Static(any, any, ...any) Router

//perfls:entry role=request framework=fiber
type Handler = func(*Ctx) error

type Route struct {
	Handlers []Handler
}

type Router interface {
	//perfls:use handler=handlers
	Use(handlers ...any) Router
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
	//perfls:route method=method path=path handler=handlers
	Add(method string, path string, handlers ...Handler) Router
	Static(any, any, ...any) Router
	//perfls:route path=path handler=handlers
	All(path string, handlers ...Handler) Router
	//perfls:group path=path
	//perfls:use handler=handlers
	Group(path string, handlers ...Handler) Router
	//perfls:group path=path handler=handler
	Route(path string, handler func(Router), _ ...any) Router
	//perfls:mount path=path handler=handler
	Mount(path string, handler *App) Router
	Name(any) Router
}

type Static struct {
	ModifyResponse Handler
}

var (
	ErrRangeMalformed     error
	ErrRangeUnsatisfiable error
)

type (
	Config       struct{}
	Cookie       struct{}
	ErrorHandler = func(*Ctx, error) error
	Hooks        struct{}
	Map          map[string]any
	Range        struct{}
	Storage      interface{}
	Views        interface{}
)
