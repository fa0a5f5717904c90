package gin

import (
	"io"
	"mime/multipart"
	"net/http"
	"time"
)

//perfls:request
type Context struct {
	Request  *http.Request
	Writer   ResponseWriter
	Params   Params
	Keys     map[any]any
	Errors   []*Error
	Accepted []string
}

type ResponseWriter interface {
	http.ResponseWriter
	http.Hijacker
	http.Flusher
	Status() int
	Size() int
	WriteString(string) (int, error)
	Written() bool
	WriteHeaderNow()
	Pusher() http.Pusher
}

// Reading the body

//perfls:body read=c
func (c *Context) Bind(any) error

//perfls:body read=c
func (c *Context) BindJSON(any) error

//perfls:body read=c
func (c *Context) BindXML(any) error

//perfls:body read=c
func (c *Context) BindYAML(any) error

//perfls:body read=c
func (c *Context) BindTOML(any) error

//perfls:body read=c
func (c *Context) MustBindWith(...any) error

//perfls:body read=c
func (c *Context) ShouldBind(any) error

//perfls:body read=c
func (c *Context) ShouldBindJSON(any) error

//perfls:body read=c
func (c *Context) ShouldBindXML(any) error

//perfls:body read=c
func (c *Context) ShouldBindYAML(any) error

//perfls:body read=c
func (c *Context) ShouldBindTOML(any) error

//perfls:body read=c
func (c *Context) ShouldBindWith(...any) error

//perfls:body read=c
func (c *Context) ShouldBindBodyWith(...any) error

//perfls:body read=c
func (c *Context) ShouldBindBodyWithJSON(any) error

//perfls:body read=c
func (c *Context) ShouldBindBodyWithXML(any) error

//perfls:body read=c
func (c *Context) ShouldBindBodyWithYAML(any) error

//perfls:body read=c
func (c *Context) ShouldBindBodyWithTOML(any) error

//perfls:body read=c
func (c *Context) GetRawData() ([]byte, error)

// What else a request carries

func (*Context) BindHeader(any) error
func (*Context) BindPlain(any) error
func (*Context) BindQuery(any) error
func (*Context) BindUri(any) error
func (*Context) BindWith(...any) error
func (*Context) ShouldBindBodyWithPlain(any) error
func (*Context) ShouldBindHeader(any) error
func (*Context) ShouldBindPlain(any) error
func (*Context) ShouldBindQuery(any) error
func (*Context) ShouldBindUri(any) error

func (*Context) AddParam(...any)
func (*Context) Param(string) string
func (*Context) ClientIP() string
func (*Context) ContentType() string
func (*Context) Cookie(string) (string, error)
func (*Context) DefaultPostForm(...any) string
func (*Context) DefaultQuery(...any) string
func (*Context) FormFile(string) (*multipart.FileHeader, error)
func (*Context) FullPath() string
func (*Context) GetHeader(string) string
func (*Context) GetPostForm(string) (string, bool)
func (*Context) GetPostFormArray(string) ([]string, bool)
func (*Context) GetPostFormMap(string) (map[string]string, bool)
func (*Context) GetQuery(string) (string, bool)
func (*Context) GetQueryArray(string) ([]string, bool)
func (*Context) GetQueryMap(string) (map[string]string, bool)
func (*Context) IsWebsocket() bool
func (*Context) MultipartForm() (*multipart.Form, error)
func (*Context) PostForm(string) string
func (*Context) PostFormArray(string) []string
func (*Context) PostFormMap(string) map[string]string
func (*Context) Query(string) string
func (*Context) QueryArray(string) []string
func (*Context) QueryMap(string) map[string]string
func (*Context) RemoteIP() string
func (*Context) SaveUploadedFile(...any) error

// Values that middleware leaves for handlers

func (*Context) Set(any, any)
func (*Context) Get(any) (any, bool)
func (*Context) MustGet(any) any
func (*Context) Delete(any)
func (*Context) Value(any) any
func (*Context) GetBool(any) bool
func (*Context) GetDuration(any) time.Duration
func (*Context) GetError(any) error
func (*Context) GetErrorSlice(any) []error
func (*Context) GetFloat32(any) float32
func (*Context) GetFloat32Slice(any) []float32
func (*Context) GetFloat64(any) float64
func (*Context) GetFloat64Slice(any) []float64
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

// The chain of handlers

func (*Context) Abort()
func (*Context) AbortWithError(int, error) *Error
func (*Context) AbortWithStatus(int)
func (*Context) AbortWithStatusJSON(int, any)
func (*Context) AbortWithStatusPureJSON(int, any)
func (*Context) Copy() *Context
func (*Context) Deadline() (time.Time, bool)
func (*Context) Done() <-chan struct{}
func (*Context) Err() error
func (*Context) Error(error) *Error
func (*Context) Handler() HandlerFunc
func (*Context) HandlerName() string
func (*Context) HandlerNames() []string
func (*Context) IsAborted() bool
func (*Context) Next()

// The answer

func (*Context) AsciiJSON(int, any)
func (*Context) BSON(int, any)
func (*Context) Data(...any)
func (*Context) DataFromReader(int, int64, string, io.Reader, map[string]string)
func (*Context) File(string)
func (*Context) FileAttachment(...any)
func (*Context) FileFromFS(...any)
func (*Context) HTML(...any)
func (*Context) Header(...any)
func (*Context) IndentedJSON(int, any)
func (*Context) JSON(int, any)
func (*Context) JSONP(int, any)
func (*Context) Negotiate(int, Negotiate)
func (*Context) NegotiateFormat(...string) string
func (*Context) ProtoBuf(int, any)
func (*Context) PureJSON(int, any)
func (*Context) Redirect(int, string)
func (*Context) Render(...any)
func (*Context) SSEvent(string, any)
func (*Context) SecureJSON(int, any)
func (*Context) SetAccepted(...string)
func (*Context) SetCookie(...any)
func (*Context) SetCookieData(*http.Cookie)
func (*Context) SetSameSite(http.SameSite)
func (*Context) Status(int)
func (*Context) Stream(func(io.Writer) bool) bool
func (*Context) String(...any)
func (*Context) TOML(int, any)
func (*Context) XML(int, any)
func (*Context) YAML(int, any)
