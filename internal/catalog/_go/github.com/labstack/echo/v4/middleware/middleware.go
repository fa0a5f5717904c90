// Package middleware says what github.com/labstack/echo/v4/middleware does.
//
//perfls:library echo
package middleware

import (
	"github.com/labstack/echo/v4"
	"golang.org/x/time/rate"
)

//perfls:body limit
func BodyLimit(any) echo.MiddlewareFunc

//perfls:body limit
func BodyLimitWithConfig(any) echo.MiddlewareFunc

type ErrKeyAuthMissing struct{}

func (*ErrKeyAuthMissing) Error() string

type Visitor struct {
	*rate.Limiter
}

var (
	ErrCSRFInvalid       error
	ErrRateLimitExceeded error
	ErrExtractorError    error
)

type (
	BasicAuthConfig              struct{}
	BasicAuthValidator           func(string, string, echo.Context) (bool, error)
	BeforeFunc                   func(echo.Context)
	BodyDumpConfig               struct{}
	BodyDumpHandler              func(echo.Context, []byte, []byte)
	BodyLimitConfig              struct{}
	CORSConfig                   struct{}
	CSRFConfig                   struct{}
	CSRFErrorHandler             func(error, echo.Context) error
	ContextTimeoutConfig         struct{}
	DecompressConfig             struct{}
	Decompressor                 interface{}
	DefaultGzipDecompressPool    struct{}
	Extractor                    func(echo.Context) (string, error)
	GzipConfig                   struct{}
	KeyAuthConfig                struct{}
	KeyAuthErrorHandler          func(error, echo.Context) error
	KeyAuthValidator             func(string, echo.Context) (bool, error)
	LogErrorFunc                 func(echo.Context, error, []byte) error
	LoggerConfig                 struct{}
	MethodOverrideConfig         struct{}
	MethodOverrideGetter         func(echo.Context) string
	ProxyBalancer                interface{}
	ProxyConfig                  struct{}
	ProxyTarget                  struct{}
	RateLimiterConfig            struct{}
	RateLimiterMemoryStore       struct{}
	RateLimiterMemoryStoreConfig struct{}
	RateLimiterStore             interface{}
	RecoverConfig                struct{}
	RedirectConfig               struct{}
	RequestIDConfig              struct{}
	RequestLoggerConfig          struct{}
	RequestLoggerValues          struct{}
	RewriteConfig                struct{}
	SecureConfig                 struct{}
	Skipper                      func(echo.Context) bool
	StaticConfig                 struct{}
	TargetProvider               interface{}
	TimeoutConfig                struct{}
	TrailingSlashConfig          struct{}
	ValuesExtractor              func(echo.Context) ([]string, error)
)
