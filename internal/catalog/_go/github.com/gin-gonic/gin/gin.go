// Package gin says what github.com/gin-gonic/gin does.
//
//perfls:library gin
package gin

import (
	"io"
	"mime/multipart"
	"net/http"
	"time"
)

func BasicAuth(any) HandlerFunc
func BasicAuthForProxy(any, any) HandlerFunc
func BasicAuthForRealm(any, any) HandlerFunc
func Bind(any) HandlerFunc
func CreateTestContext(any) (*Context, *Engine)
func CreateTestContextOnly(any, any) *Context
func CustomRecovery(RecoveryFunc) HandlerFunc
func CustomRecoveryWithWriter(any, RecoveryFunc) HandlerFunc
func Default(...OptionFunc) *Engine
func ErrorLogger() HandlerFunc
func ErrorLoggerT(any) HandlerFunc
func Logger() HandlerFunc
func LoggerWithConfig(any) HandlerFunc
func LoggerWithFormatter(LogFormatter) HandlerFunc
func LoggerWithWriter(any, ...any) HandlerFunc
func New(...OptionFunc) *Engine
func Recovery() HandlerFunc
func RecoveryWithWriter(any, ...RecoveryFunc) HandlerFunc

//perfls:route handler=handler
func WrapF(handler http.HandlerFunc) HandlerFunc

//perfls:route handler=handler
func WrapH(handler http.Handler) HandlerFunc

//perfls:request
type Context struct {
	Request *http.Request
	Writer  ResponseWriter
}

//perfls:body read=c
func (c *Context) Bind(any) error

//perfls:body read=c
func (c *Context) BindJSON(any) error

//perfls:body read=c
func (c *Context) BindTOML(any) error

//perfls:body read=c
func (c *Context) BindXML(any) error

//perfls:body read=c
func (c *Context) BindYAML(any) error

//perfls:body read=c
func (c *Context) GetRawData() ([]byte, error)

//perfls:body read=c
func (c *Context) MustBindWith(any, any) error

//perfls:body read=c
func (c *Context) ShouldBind(any) error

//perfls:body read=c
func (c *Context) ShouldBindBodyWith(any, any) error

//perfls:body read=c
func (c *Context) ShouldBindBodyWithJSON(any) error

//perfls:body read=c
func (c *Context) ShouldBindBodyWithTOML(any) error

//perfls:body read=c
func (c *Context) ShouldBindBodyWithXML(any) error

//perfls:body read=c
func (c *Context) ShouldBindBodyWithYAML(any) error

//perfls:body read=c
func (c *Context) ShouldBindJSON(any) error

//perfls:body read=c
func (c *Context) ShouldBindTOML(any) error

//perfls:body read=c
func (c *Context) ShouldBindWith(any, any) error

//perfls:body read=c
func (c *Context) ShouldBindXML(any) error

//perfls:body read=c
func (c *Context) ShouldBindYAML(any) error

func (*Context) Abort()
func (*Context) AbortWithError(any, any) *Error
func (*Context) AbortWithStatus(any)
func (*Context) AbortWithStatusJSON(any, any)
func (*Context) AbortWithStatusPureJSON(any, any)
func (*Context) AddParam(any, any)
func (*Context) AsciiJSON(any, any)
func (*Context) BSON(any, any)
func (*Context) BindHeader(any) error
func (*Context) BindPlain(any) error
func (*Context) BindQuery(any) error
func (*Context) BindUri(any) error
func (*Context) BindWith(any, any) error
func (*Context) ClientIP() string
func (*Context) ContentType() string
func (*Context) Cookie(any) (string, error)
func (*Context) Copy() *Context
func (*Context) Data(any, any, any)
func (*Context) DataFromReader(any, any, any, any, any)
func (*Context) Deadline() (time.Time, bool)
func (*Context) DefaultPostForm(any, any) string
func (*Context) DefaultQuery(any, any) string
func (*Context) Delete(any)
func (*Context) Done() <-chan struct{}
func (*Context) Err() error
func (*Context) Error(any) *Error
func (*Context) File(any)
func (*Context) FileAttachment(any, any)
func (*Context) FileFromFS(any, any)
func (*Context) FormFile(any) (*multipart.FileHeader, error)
func (*Context) FullPath() string
func (*Context) Get(any) (any, bool)
func (*Context) GetBool(any) bool
func (*Context) GetDuration(any) time.Duration
func (*Context) GetError(any) error
func (*Context) GetErrorSlice(any) []error
func (*Context) GetFloat32(any) float32
func (*Context) GetFloat32Slice(any) []float32
func (*Context) GetFloat64(any) float64
func (*Context) GetFloat64Slice(any) []float64
func (*Context) GetHeader(any) string
func (*Context) GetInt(any) int
func (*Context) GetInt16(any) int16
func (*Context) GetInt16Slice(any) []int16
func (*Context) GetInt32(any) int32
func (*Context) GetInt32Slice(any) []int32
func (*Context) GetInt64(any) int64
func (*Context) GetInt64Slice(any) []int64
func (*Context) GetInt8(any) int8
func (*Context) GetInt8Slice(any) []int8
func (*Context) GetIntSlice(any) []int
func (*Context) GetPostForm(any) (string, bool)
func (*Context) GetPostFormArray(any) ([]string, bool)
func (*Context) GetPostFormMap(any) (map[string]string, bool)
func (*Context) GetQuery(any) (string, bool)
func (*Context) GetQueryArray(any) ([]string, bool)
func (*Context) GetQueryMap(any) (map[string]string, bool)
func (*Context) GetString(any) string
func (*Context) GetStringMap(any) map[string]any
func (*Context) GetStringMapString(any) map[string]string
func (*Context) GetStringMapStringSlice(any) map[string][]string
func (*Context) GetStringSlice(any) []string
func (*Context) GetTime(any) time.Time
func (*Context) GetUint(any) uint
func (*Context) GetUint16(any) uint16
func (*Context) GetUint16Slice(any) []uint16
func (*Context) GetUint32(any) uint32
func (*Context) GetUint32Slice(any) []uint32
func (*Context) GetUint64(any) uint64
func (*Context) GetUint64Slice(any) []uint64
func (*Context) GetUint8(any) uint8
func (*Context) GetUint8Slice(any) []uint8
func (*Context) GetUintSlice(any) []uint
func (*Context) HTML(any, any, any)
func (*Context) Handler() HandlerFunc
func (*Context) HandlerName() string
func (*Context) HandlerNames() []string
func (*Context) Header(any, any)
func (*Context) IndentedJSON(any, any)
func (*Context) IsAborted() bool
func (*Context) IsWebsocket() bool
func (*Context) JSON(any, any)
func (*Context) JSONP(any, any)
func (*Context) MultipartForm() (*multipart.Form, error)
func (*Context) MustGet(any) any
func (*Context) Negotiate(any, any)
func (*Context) NegotiateFormat(...any) string
func (*Context) Next()
func (*Context) Param(any) string
func (*Context) PostForm(any) string
func (*Context) PostFormArray(any) []string
func (*Context) PostFormMap(any) map[string]string
func (*Context) ProtoBuf(any, any)
func (*Context) PureJSON(any, any)
func (*Context) Query(any) string
func (*Context) QueryArray(any) []string
func (*Context) QueryMap(any) map[string]string
func (*Context) Redirect(any, any)
func (*Context) RemoteIP() string
func (*Context) Render(any, any)
func (*Context) SSEvent(any, any)
func (*Context) SaveUploadedFile(any, any, ...any) error
func (*Context) SecureJSON(any, any)
func (*Context) Set(any, any)
func (*Context) SetAccepted(...any)
func (*Context) SetCookie(any, any, any, any, any, any, any)
func (*Context) SetCookieData(any)
func (*Context) SetSameSite(any)
func (*Context) ShouldBindBodyWithPlain(any) error
func (*Context) ShouldBindHeader(any) error
func (*Context) ShouldBindPlain(any) error
func (*Context) ShouldBindQuery(any) error
func (*Context) ShouldBindUri(any) error
func (*Context) Status(any)
func (*Context) Stream(func(io.Writer) bool) bool
func (*Context) TOML(any, any)
func (*Context) Value(any) any
func (*Context) XML(any, any)
func (*Context) YAML(any, any)

type Engine struct {
	RouterGroup
}

//perfls:route handler=handlers
func (*Engine) NoMethod(handlers ...HandlerFunc)

//perfls:route handler=handlers
func (*Engine) NoRoute(handlers ...HandlerFunc)

//perfls:serve
func (*Engine) Run(...any) error

//perfls:serve
func (*Engine) RunFd(any) error

//perfls:serve
func (*Engine) RunListener(any) error

//perfls:serve
func (*Engine) RunTLS(any, any, any) error

//perfls:serve
func (*Engine) RunUnix(any) error

//perfls:use handler=handlers
func (*Engine) Use(handlers ...HandlerFunc) IRoutes

func (*Engine) Delims(any, any) *Engine
func (*Engine) HandleContext(any)
func (*Engine) Handler() http.Handler
func (*Engine) LoadHTMLFS(any, ...any)
func (*Engine) LoadHTMLFiles(...any)
func (*Engine) LoadHTMLGlob(any)
func (*Engine) Routes() RoutesInfo
func (*Engine) RunQUIC(any, any, any) error
func (*Engine) SecureJsonPrefix(any) *Engine
func (*Engine) ServeHTTP(http.ResponseWriter, *http.Request)
func (*Engine) SetFuncMap(any)
func (*Engine) SetHTMLTemplate(any)
func (*Engine) SetTrustedProxies(any) error
func (*Engine) With(...OptionFunc) *Engine

type Error struct {
	Err error
}

func (Error) Error() string
func (*Error) IsType(any) bool
func (*Error) SetMeta(any) *Error
func (*Error) SetType(any) *Error
func (Error) Unwrap() error

//perfls:entry role=request framework=gin
type HandlerFunc func(*Context)

type HandlersChain []HandlerFunc

func (HandlersChain) Last() HandlerFunc

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
	Handle(method string, path string, handlers ...HandlerFunc) IRoutes
	//perfls:route path=path handler=handlers
	Any(path string, handlers ...HandlerFunc) IRoutes
	//perfls:route GET path=path handler=handlers
	GET(path string, handlers ...HandlerFunc) IRoutes
	//perfls:route POST path=path handler=handlers
	POST(path string, handlers ...HandlerFunc) IRoutes
	//perfls:route DELETE path=path handler=handlers
	DELETE(path string, handlers ...HandlerFunc) IRoutes
	//perfls:route PATCH path=path handler=handlers
	PATCH(path string, handlers ...HandlerFunc) IRoutes
	//perfls:route PUT path=path handler=handlers
	PUT(path string, handlers ...HandlerFunc) IRoutes
	//perfls:route OPTIONS path=path handler=handlers
	OPTIONS(path string, handlers ...HandlerFunc) IRoutes
	//perfls:route HEAD path=path handler=handlers
	HEAD(path string, handlers ...HandlerFunc) IRoutes
	//perfls:route path=path handler=handlers
	Match(_ any, path string, handlers ...HandlerFunc) IRoutes
	StaticFile(any, any) IRoutes
	StaticFileFS(any, any, any) IRoutes
	Static(any, any) IRoutes
	StaticFS(any, any) IRoutes
}

type LogFormatterParams struct {
	Request *http.Request
}

func (*LogFormatterParams) IsOutputColor() bool
func (*LogFormatterParams) LatencyColor() string
func (*LogFormatterParams) MethodColor() string
func (*LogFormatterParams) ResetColor() string
func (*LogFormatterParams) StatusCodeColor() string

type ResponseWriter interface {
	http.ResponseWriter
	http.Hijacker
	http.Flusher
	http.CloseNotifier
	Status() int
	Size() int
	WriteString(string) (int, error)
	Written() bool
	WriteHeaderNow()
	Pusher() http.Pusher
}

type RouteInfo struct {
	HandlerFunc HandlerFunc
}

type RouterGroup struct {
	Handlers HandlersChain
}

//perfls:route path=path handler=handlers
func (*RouterGroup) Any(path string, handlers ...HandlerFunc) IRoutes

//perfls:route DELETE path=path handler=handlers
func (*RouterGroup) DELETE(path string, handlers ...HandlerFunc) IRoutes

//perfls:route GET path=path handler=handlers
func (*RouterGroup) GET(path string, handlers ...HandlerFunc) IRoutes

//perfls:group path=path
//perfls:use handler=handlers
func (*RouterGroup) Group(path string, handlers ...HandlerFunc) *RouterGroup

//perfls:route HEAD path=path handler=handlers
func (*RouterGroup) HEAD(path string, handlers ...HandlerFunc) IRoutes

//perfls:route method=method path=path handler=handlers
func (*RouterGroup) Handle(method string, path string, handlers ...HandlerFunc) IRoutes

//perfls:route path=path handler=handlers
func (*RouterGroup) Match(_ any, path string, handlers ...HandlerFunc) IRoutes

//perfls:route OPTIONS path=path handler=handlers
func (*RouterGroup) OPTIONS(path string, handlers ...HandlerFunc) IRoutes

//perfls:route PATCH path=path handler=handlers
func (*RouterGroup) PATCH(path string, handlers ...HandlerFunc) IRoutes

//perfls:route POST path=path handler=handlers
func (*RouterGroup) POST(path string, handlers ...HandlerFunc) IRoutes

//perfls:route PUT path=path handler=handlers
func (*RouterGroup) PUT(path string, handlers ...HandlerFunc) IRoutes

//perfls:use handler=handlers
func (*RouterGroup) Use(handlers ...HandlerFunc) IRoutes

func (*RouterGroup) BasePath() string
func (*RouterGroup) Static(any, any) IRoutes
func (*RouterGroup) StaticFS(any, any) IRoutes
func (*RouterGroup) StaticFile(any, any) IRoutes
func (*RouterGroup) StaticFileFS(any, any, any) IRoutes

type (
	Accounts       map[string]string
	ContextKeyType int
	ErrorType      uint64
	H              map[string]any
	LogFormatter   func(LogFormatterParams) string
	LoggerConfig   struct{}
	Negotiate      struct{}
	OptionFunc     func(*Engine)
	Param          struct{}
	Params         []Param
	RecoveryFunc   func(*Context, any)
	RoutesInfo     []RouteInfo
	Skipper        func(*Context) bool
)
