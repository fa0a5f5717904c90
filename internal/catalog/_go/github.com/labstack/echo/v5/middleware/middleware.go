// Package middleware says what github.com/labstack/echo/v5/middleware does.
//
//perfls:library echo
package middleware

import (
	"github.com/labstack/echo/v5"
	"golang.org/x/time/rate"
)

//perfls:body limit
func BodyLimit(any) echo.MiddlewareFunc

//perfls:body limit
func BodyLimitWithConfig(any) echo.MiddlewareFunc

type PanicStackError struct{}

func (*PanicStackError) Error() string

type ValueExtractorError struct{}

func (*ValueExtractorError) Error() string

type Visitor struct {
	*rate.Limiter
}

var (
	ErrKeyMissing        error
	ErrInvalidKey        error
	ErrRateLimitExceeded error
	ErrExtractorError    error
)

type (
	AddTrailingSlashConfig       struct{}
	BasicAuthConfig              struct{}
	BasicAuthValidator           func(*echo.Context, string, string) (bool, error)
	BeforeFunc                   func(*echo.Context)
	BodyDumpConfig               struct{}
	BodyDumpHandler              func(*echo.Context, []byte, []byte, error)
	BodyLimitConfig              struct{}
	CORSConfig                   struct{}
	CSRFConfig                   struct{}
	ContextTimeoutConfig         struct{}
	DecompressConfig             struct{}
	Decompressor                 interface{}
	DefaultGzipDecompressPool    struct{}
	Extractor                    func(*echo.Context) (string, error)
	ExtractorSource              string
	GzipConfig                   struct{}
	KeyAuthConfig                struct{}
	KeyAuthErrorHandler          func(*echo.Context, error) error
	KeyAuthValidator             func(*echo.Context, string, ExtractorSource) (bool, error)
	MethodOverrideConfig         struct{}
	MethodOverrideGetter         func(*echo.Context) string
	ProxyBalancer                interface{}
	ProxyConfig                  struct{}
	ProxyTarget                  struct{}
	RateLimiterConfig            struct{}
	RateLimiterMemoryStore       struct{}
	RateLimiterMemoryStoreConfig struct{}
	RateLimiterStore             interface{}
	RateLimiterStoreContext      interface{}
	RecoverConfig                struct{}
	RedirectConfig               struct{}
	RemoveTrailingSlashConfig    struct{}
	RequestIDConfig              struct{}
	RequestLoggerConfig          struct{}
	RequestLoggerValues          struct{}
	RewriteConfig                struct{}
	SecureConfig                 struct{}
	Skipper                      func(*echo.Context) bool
	StaticConfig                 struct{}
	ValuesExtractor              func(*echo.Context) ([]string, ExtractorSource, error)
)
