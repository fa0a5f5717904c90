// Package fiber says what github.com/gofiber/fiber/v3 does.
//
//perfls:library fiber
package fiber

import (
	"bufio"
	"context"
	"crypto/tls"
	"mime/multipart"
	"time"
)

//perfls:route path=path handler=handler,handlers
func (*App) Add(_ any, path string, handler any, handlers ...any) Router

//perfls:route path=path handler=handler,handlers
func (*App) All(path string, handler any, handlers ...any) Router

//perfls:route CONNECT path=path handler=handler,handlers
func (*App) Connect(path string, handler any, handlers ...any) Router

//perfls:route DELETE path=path handler=handler,handlers
func (*App) Delete(path string, handler any, handlers ...any) Router

//perfls:route GET path=path handler=handler,handlers
func (*App) Get(path string, handler any, handlers ...any) Router

//perfls:group path=path
//perfls:use handler=handlers
func (*App) Group(path string, handlers ...any) Router

//perfls:route HEAD path=path handler=handler,handlers
func (*App) Head(path string, handler any, handlers ...any) Router

//perfls:serve
func (*App) Listen(any, ...any) error

//perfls:serve
func (*App) Listener(any, ...any) error

//perfls:route OPTIONS path=path handler=handler,handlers
func (*App) Options(path string, handler any, handlers ...any) Router

//perfls:route PATCH path=path handler=handler,handlers
func (*App) Patch(path string, handler any, handlers ...any) Router

//perfls:route POST path=path handler=handler,handlers
func (*App) Post(path string, handler any, handlers ...any) Router

//perfls:route PUT path=path handler=handler,handlers
func (*App) Put(path string, handler any, handlers ...any) Router

//perfls:route TRACE path=path handler=handler,handlers
func (*App) Trace(path string, handler any, handlers ...any) Router

//perfls:use handler=handlers
func (*App) Use(handlers ...any) Router

//perfls:request
type Ctx interface {
	App() *App
	BaseURL() string
	RequestCtx() any
	Context() context.Context
	SetContext(context.Context)
	Deadline() (time.Time, bool)
	Done() <-chan struct{}
	Err() error
	Request() any
	Response() any
	Get(any, ...any) string
	GetHeaders() map[string][]string
	GetReqHeaders() map[string][]string
	GetRespHeader(any, ...any) string
	GetRespHeaders() map[string][]string
	ClientHelloInfo() *tls.ClientHelloInfo
	Next() error
	RestartRouting() error
	OriginalURL() string
	Path(...any) string
	RequestID() string
	Req() Req
	Res() Res
	Redirect() *Redirect
	ViewBind(any) error
	Route() *Route
	FullPath() string
	Matched() bool
	IsMiddleware() bool
	HasBody() bool
	OverrideParam(any, any)
	IsWebSocket() bool
	IsPreflight() bool
	SaveFile(any, any) error
	SaveFileToStorage(any, any, any) error
	Secure() bool
	Status(any) Ctx
	String() string
	Value(any) any
	XHR() bool
	Reset(any)
	Abandon()
	IsAbandoned() bool
	ForceRelease()
	Bind() *Bind
	FullURL() string
	UserAgent() string
	Referer() string
	AcceptLanguage() string
	AcceptEncoding() string
	HasHeader(any) bool
	MediaType() string
	Charset() string
	IsJSON() bool
	IsForm() bool
	IsMultipart() bool
	AcceptsJSON() bool
	AcceptsHTML() bool
	AcceptsXML() bool
	AcceptsEventStream() bool
	Accepts(...any) string
	AcceptsCharsets(...any) string
	AcceptsEncodings(...any) string
	AcceptsLanguages(...any) string
	AcceptsLanguagesExtended(...any) string
	BodyRaw() []byte
	Body() []byte
	Cookies(any, ...any) string
	FormFile(any) (*multipart.FileHeader, error)
	FormValue(any, ...any) string
	Fresh() bool
	Host() string
	Hostname() string
	Port() string
	IP() string
	IPs() []string
	Is(string) bool
	Locals(any, ...any) any
	Method(...any) string
	MultipartForm() (*multipart.Form, error)
	Params(any, ...any) string
	Scheme() string
	Protocol() string
	Query(any, ...any) string
	Queries() map[string]string
	Range(any) (any, error)
	Subdomains(...any) []string
	Stale() bool
	IsProxyTrusted() bool
	IsFromLocal() bool
	Append(any, ...any)
	Attachment(...any)
	ClearCookie(...any)
	Cookie(any)
	Download(any, ...any) error
	Format(...any) error
	AutoFormat(any) error
	JSON(any, ...any) error
	MsgPack(any, ...any) error
	CBOR(any, ...any) error
	JSONP(any, ...any) error
	XML(any) error
	Links(...any)
	Location(any)
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
	Type(any, ...any) Ctx
	Vary(...any)
	Write([]byte) (int, error)
	Writef(any, ...any) (int, error)
	WriteString(string) (int, error)
	Drop() error
	End() error
}

//perfls:route path=path handler=handler,handlers
func (*Group) Add(_ any, path string, handler any, handlers ...any) Router

//perfls:route path=path handler=handler,handlers
func (*Group) All(path string, handler any, handlers ...any) Router

//perfls:route CONNECT path=path handler=handler,handlers
func (*Group) Connect(path string, handler any, handlers ...any) Router

//perfls:route DELETE path=path handler=handler,handlers
func (*Group) Delete(path string, handler any, handlers ...any) Router

//perfls:route GET path=path handler=handler,handlers
func (*Group) Get(path string, handler any, handlers ...any) Router

//perfls:group path=path
//perfls:use handler=handlers
func (*Group) Group(path string, handlers ...any) Router

//perfls:route HEAD path=path handler=handler,handlers
func (*Group) Head(path string, handler any, handlers ...any) Router

//perfls:route OPTIONS path=path handler=handler,handlers
func (*Group) Options(path string, handler any, handlers ...any) Router

//perfls:route PATCH path=path handler=handler,handlers
func (*Group) Patch(path string, handler any, handlers ...any) Router

//perfls:route POST path=path handler=handler,handlers
func (*Group) Post(path string, handler any, handlers ...any) Router

//perfls:route PUT path=path handler=handler,handlers
func (*Group) Put(path string, handler any, handlers ...any) Router

//perfls:route TRACE path=path handler=handler,handlers
func (*Group) Trace(path string, handler any, handlers ...any) Router

//perfls:use handler=handlers
func (*Group) Use(handlers ...any) Router

//perfls:entry role=request framework=fiber
type Handler = func(Ctx) error

type Router interface {
	//perfls:use handler=handlers
	Use(handlers ...any) Router
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
	Add(_ any, path string, handler any, handlers ...any) Router
	//perfls:route path=path handler=handler,handlers
	All(path string, handler any, handlers ...any) Router
	//perfls:group path=path
	//perfls:use handler=handlers
	Group(path string, handlers ...any) Router
	RouteChain(any) Register
	Route(any, func(Router), ...any) Router
	Name(any) Router
}
