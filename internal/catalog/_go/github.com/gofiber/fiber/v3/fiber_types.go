package fiber

import (
	"bufio"
	"context"
	"crypto/tls"
	"mime/multipart"
	"net/http"
	"time"
)

func Convert[T any](string, func(string) (T, error), ...T) (T, error) { panic(0) }
func GetReqHeader[V any](Ctx, string, ...V) V                         { panic(0) }
func GetService[T any](any, string) (T, bool)                         { panic(0) }
func GetState[T any](any, string) (T, bool)                           { panic(0) }
func GetStateWithDefault[T any](any, string, T) T                     { panic(0) }
func Locals[V any](Ctx, any, ...V) V                                  { panic(0) }
func MustGetService[T any](any, string) T                             { panic(0) }
func MustGetState[T any](any, string) T                               { panic(0) }
func New(...any) *App
func NewDefaultCtx(any) *DefaultCtx
func NewWithCustomCtx(func(*App) any, ...any) *App
func Params[V any](Ctx, string, ...V) V          { panic(0) }
func Query[V any](Ctx, string, ...V) V           { panic(0) }
func ValueFromContext[T any](any, any) (T, bool) { panic(0) }

type App struct{}

func (*App) AcquireCtx(any) any
func (*App) Config() Config
func (*App) ErrorHandler(any, any) error
func (*App) GetBytes(any) []byte
func (*App) GetRoute(any) Route
func (*App) GetRoutes(...any) []Route
func (*App) GetString(any) string
func (*App) Handler() any
func (*App) HandlersCount() uint32
func (*App) Hooks() any
func (*App) MountPath() string
func (*App) Name(any) Router
func (*App) RebuildTree() *App
func (*App) RegisterCustomBinder(any)
func (*App) RegisterCustomConstraint(any)
func (*App) ReleaseCtx(any)
func (*App) ReloadViews() error
func (*App) RemoveRoute(any, ...any)
func (*App) RemoveRouteByName(any, ...any)
func (*App) RemoveRouteFunc(func(*Route) bool, ...any)
func (*App) Route(any, func(Router), ...any) Router
func (*App) RouteChain(any) Register
func (*App) Server() any
func (*App) SetTLSHandler(any)
func (*App) Shutdown() error
func (*App) ShutdownWithContext(context.Context) error
func (*App) ShutdownWithTimeout(any) error
func (*App) Stack() [][]*Route
func (*App) State() any
func (*App) Test(any, ...any) (*http.Response, error)

type Bind struct{}

func (*Bind) All(any) error
func (*Bind) Body(any) error
func (*Bind) CBOR(any) error
func (*Bind) Cookie(any) error
func (*Bind) Custom(any, any) error
func (*Bind) Form(any) error
func (*Bind) Header(any) error
func (*Bind) JSON(any) error
func (*Bind) MsgPack(any) error
func (*Bind) Query(any) error
func (*Bind) RespHeader(any) error
func (*Bind) SkipValidation(any) *Bind
func (*Bind) URI(any) error
func (*Bind) WithAutoHandling() *Bind
func (*Bind) WithoutAutoHandling() *Bind
func (*Bind) XML(any) error

type DefaultCtx struct {
	DefaultReq
	DefaultRes
}

func (*DefaultCtx) Abandon()
func (*DefaultCtx) AcceptEncoding() string
func (*DefaultCtx) AcceptLanguage() string
func (*DefaultCtx) AcceptsEventStream() bool
func (*DefaultCtx) AcceptsHTML() bool
func (*DefaultCtx) AcceptsJSON() bool
func (*DefaultCtx) AcceptsXML() bool
func (*DefaultCtx) App() *App
func (*DefaultCtx) BaseURL() string
func (*DefaultCtx) Bind() *Bind
func (*DefaultCtx) Charset() string
func (*DefaultCtx) ClientHelloInfo() *tls.ClientHelloInfo
func (*DefaultCtx) Context() context.Context
func (*DefaultCtx) Deadline() (time.Time, bool)
func (*DefaultCtx) Done() <-chan struct{}
func (*DefaultCtx) Err() error
func (*DefaultCtx) ForceRelease()
func (*DefaultCtx) FullPath() string
func (*DefaultCtx) FullURL() string
func (*DefaultCtx) Get(any, ...any) string
func (*DefaultCtx) GetHeaders() map[string][]string
func (*DefaultCtx) GetReqHeaders() map[string][]string
func (*DefaultCtx) GetRespHeader(any, ...any) string
func (*DefaultCtx) GetRespHeaders() map[string][]string
func (*DefaultCtx) HasBody() bool
func (*DefaultCtx) HasHeader(any) bool
func (*DefaultCtx) IsAbandoned() bool
func (*DefaultCtx) IsForm() bool
func (*DefaultCtx) IsJSON() bool
func (*DefaultCtx) IsMiddleware() bool
func (*DefaultCtx) IsMultipart() bool
func (*DefaultCtx) IsPreflight() bool
func (*DefaultCtx) IsWebSocket() bool
func (*DefaultCtx) Matched() bool
func (*DefaultCtx) MediaType() string
func (*DefaultCtx) Next() error
func (*DefaultCtx) OriginalURL() string
func (*DefaultCtx) OverrideParam(any, any)
func (*DefaultCtx) Path(...any) string
func (*DefaultCtx) Redirect() *Redirect
func (*DefaultCtx) Referer() string
func (*DefaultCtx) Req() Req
func (*DefaultCtx) Request() any
func (*DefaultCtx) RequestCtx() any
func (*DefaultCtx) RequestID() string
func (*DefaultCtx) Res() Res
func (*DefaultCtx) Reset(any)
func (*DefaultCtx) Response() any
func (*DefaultCtx) RestartRouting() error
func (*DefaultCtx) Route() *Route
func (*DefaultCtx) SaveFile(any, any) error
func (*DefaultCtx) SaveFileToStorage(any, any, any) error
func (*DefaultCtx) Secure() bool
func (*DefaultCtx) SetContext(context.Context)
func (*DefaultCtx) Status(any) Ctx
func (*DefaultCtx) UserAgent() string
func (*DefaultCtx) Value(any) any
func (*DefaultCtx) ViewBind(any) error
func (*DefaultCtx) XHR() bool

type DefaultReq struct{}

func (*DefaultReq) Accepts(...any) string
func (*DefaultReq) AcceptsCharsets(...any) string
func (*DefaultReq) AcceptsEncodings(...any) string
func (*DefaultReq) AcceptsLanguages(...any) string
func (*DefaultReq) AcceptsLanguagesExtended(...any) string
func (*DefaultReq) App() *App
func (*DefaultReq) BaseURL() string
func (*DefaultReq) Body() []byte
func (*DefaultReq) BodyRaw() []byte
func (*DefaultReq) Cookies(any, ...any) string
func (*DefaultReq) FormFile(any) (*multipart.FileHeader, error)
func (*DefaultReq) FormValue(any, ...any) string
func (*DefaultReq) Fresh() bool
func (*DefaultReq) Get(any, ...any) string
func (*DefaultReq) GetHeaders() map[string][]string
func (*DefaultReq) Host() string
func (*DefaultReq) Hostname() string
func (*DefaultReq) IP() string
func (*DefaultReq) IPs() []string
func (*DefaultReq) Is(string) bool
func (*DefaultReq) IsFromLocal() bool
func (*DefaultReq) IsProxyTrusted() bool
func (*DefaultReq) Locals(any, ...any) any
func (*DefaultReq) Method(...any) string
func (*DefaultReq) MultipartForm() (*multipart.Form, error)
func (*DefaultReq) OriginalURL() string
func (*DefaultReq) Params(any, ...any) string
func (*DefaultReq) Port() string
func (*DefaultReq) Protocol() string
func (*DefaultReq) Queries() map[string]string
func (*DefaultReq) Query(any, ...any) string
func (*DefaultReq) Range(any) (any, error)
func (*DefaultReq) Request() any
func (*DefaultReq) RequestCtx() any
func (*DefaultReq) Route() *Route
func (*DefaultReq) Scheme() string
func (*DefaultReq) Stale() bool
func (*DefaultReq) Subdomains(...any) []string

type DefaultRes struct{}

func (*DefaultRes) App() *App
func (*DefaultRes) Append(any, ...any)
func (*DefaultRes) Attachment(...any)
func (*DefaultRes) AutoFormat(any) error
func (*DefaultRes) CBOR(any, ...any) error
func (*DefaultRes) ClearCookie(...any)
func (*DefaultRes) Cookie(any)
func (*DefaultRes) Download(any, ...any) error
func (*DefaultRes) Drop() error
func (*DefaultRes) End() error
func (*DefaultRes) Get(any, ...any) string
func (*DefaultRes) GetHeaders() map[string][]string
func (*DefaultRes) GetRouteURL(any, any) (string, error)
func (*DefaultRes) JSON(any, ...any) error
func (*DefaultRes) JSONP(any, ...any) error
func (*DefaultRes) Links(...any)
func (*DefaultRes) Location(any)
func (*DefaultRes) MsgPack(any, ...any) error
func (*DefaultRes) OriginalURL() string
func (*DefaultRes) Redirect() *Redirect
func (*DefaultRes) Render(any, any, ...any) error
func (*DefaultRes) RequestCtx() any
func (*DefaultRes) Response() any
func (*DefaultRes) Send(any) error
func (*DefaultRes) SendEarlyHints(any) error
func (*DefaultRes) SendFile(any, ...any) error
func (*DefaultRes) SendStatus(any) error
func (*DefaultRes) SendStream(any, ...any) error
func (*DefaultRes) SendStreamWriter(func(*bufio.Writer)) error
func (*DefaultRes) SendString(any) error
func (*DefaultRes) Set(any, any)
func (*DefaultRes) Status(any) Ctx
func (*DefaultRes) Type(any, ...any) Ctx
func (*DefaultRes) Vary(...any)
func (*DefaultRes) ViewBind(any) error
func (*DefaultRes) Write([]byte) (int, error)
func (*DefaultRes) WriteString(string) (int, error)
func (*DefaultRes) Writef(any, ...any) (int, error)
func (*DefaultRes) XML(any) error

type Error struct{}

func (*Error) Error() string

type Group struct{}

func (*Group) Name(any) Router
func (*Group) Route(any, func(Router), ...any) Router
func (*Group) RouteChain(any) Register

type Redirect struct{}

func (*Redirect) Back(...any) error
func (*Redirect) Messages() []any
func (*Redirect) OldInputs() []any
func (*Redirect) Route(any, ...any) error
func (*Redirect) Status(any) *Redirect
func (*Redirect) To(any) error
func (*Redirect) With(any, any, ...any) *Redirect
func (*Redirect) WithInput() *Redirect

type Register interface {
	All(any, ...any) Register
	Get(any, ...any) Register
	Head(any, ...any) Register
	Post(any, ...any) Register
	Put(any, ...any) Register
	Delete(any, ...any) Register
	Connect(any, ...any) Register
	Options(any, ...any) Register
	Trace(any, ...any) Register
	Patch(any, ...any) Register
	Add(any, any, ...any) Register
	RouteChain(any) Register
}

type Req interface {
	Accepts(...any) string
	AcceptsCharsets(...any) string
	AcceptsEncodings(...any) string
	AcceptsLanguages(...any) string
	AcceptsLanguagesExtended(...any) string
	App() *App
	BaseURL() string
	BodyRaw() []byte
	Body() []byte
	RequestCtx() any
	Cookies(any, ...any) string
	Request() any
	FormFile(any) (*multipart.FileHeader, error)
	FormValue(any, ...any) string
	Fresh() bool
	Get(any, ...any) string
	GetHeaders() map[string][]string
	Host() string
	Hostname() string
	Port() string
	IP() string
	IPs() []string
	Is(string) bool
	Locals(any, ...any) any
	Method(...any) string
	MultipartForm() (*multipart.Form, error)
	OriginalURL() string
	Params(any, ...any) string
	Scheme() string
	Protocol() string
	Query(any, ...any) string
	Queries() map[string]string
	Range(any) (any, error)
	Route() *Route
	Subdomains(...any) []string
	Stale() bool
	IsProxyTrusted() bool
	IsFromLocal() bool
}

type Res interface {
	App() *App
	Append(any, ...any)
	Attachment(...any)
	ClearCookie(...any)
	RequestCtx() any
	Cookie(any)
	Download(any, ...any) error
	Response() any
	Format(...any) error
	AutoFormat(any) error
	Get(any, ...any) string
	GetHeaders() map[string][]string
	JSON(any, ...any) error
	MsgPack(any, ...any) error
	CBOR(any, ...any) error
	JSONP(any, ...any) error
	XML(any) error
	Links(...any)
	Location(any)
	OriginalURL() string
	Redirect() *Redirect
	ViewBind(any) error
	GetRouteURL(any, any) (string, error)
	Render(any, any, ...any) error
	Send(any) error
	SendEarlyHints(any) error
	SendFile(any, ...any) error
	SendStatus(any) error
	SendString(any) error
	SendStream(any, ...any) error
	SendStreamWriter(func(*bufio.Writer)) error
	Set(any, any)
	Status(any) Ctx
	Type(any, ...any) Ctx
	Vary(...any)
	Write([]byte) (int, error)
	Writef(any, ...any) (int, error)
	WriteString(string) (int, error)
	Drop() error
	End() error
}

type Route struct {
	Handlers []Handler
}

var (
	ErrTestGotEmptyResponse   error
	ErrGracefulTimeout        error
	ErrNotRunning             error
	ErrHandlerExited          error
	ErrNoViewEngineConfigured error
	ErrAutoCertWithCertFile   error
	ErrRangeMalformed         error
	ErrRangeUnsatisfiable     error
	ErrCustomBinderNotFound   error
	ErrNoHandlers             error
)

type (
	Config       struct{}
	Cookie       struct{}
	ErrorHandler = func(Ctx, error) error
	Map          map[string]any
	Storage      interface{}
	Views        interface{}
)
