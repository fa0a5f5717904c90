// Package middleware describes the middleware that comes with echo.
//
//perfls:library echo
package middleware

import "github.com/labstack/echo/v4"

type (
	Skipper            func(echo.Context) bool
	BodyLimitConfig    struct{ Skipper Skipper }
	BasicAuthValidator any
	CORSConfig         struct{ AllowOrigins, AllowMethods, AllowHeaders []string }
	CSRFConfig         struct{ Skipper Skipper }
	GzipConfig         struct {
		Skipper Skipper
		Level   int
	}
	RequestIDConfig     struct{ Skipper Skipper }
	RequestLoggerConfig struct{ Skipper Skipper }
	RecoverConfig       struct{ Skipper Skipper }
	SecureConfig        struct{ Skipper Skipper }
	StaticConfig        struct{ Skipper Skipper }
	RateLimiterStore    interface{ Allow(string) (bool, error) }
	RateLimiterConfig   struct {
		Skipper Skipper
		Store   RateLimiterStore
	}
)

//perfls:body limit
func BodyLimit(any) echo.MiddlewareFunc

//perfls:body limit
func BodyLimitWithConfig(BodyLimitConfig) echo.MiddlewareFunc

func AddTrailingSlash() echo.MiddlewareFunc
func BasicAuth(any) echo.MiddlewareFunc
func CORSWithConfig(CORSConfig) echo.MiddlewareFunc
func CSRF() echo.MiddlewareFunc
func CSRFWithConfig(CSRFConfig) echo.MiddlewareFunc
func DefaultSkipper(echo.Context) bool
func Gzip() echo.MiddlewareFunc
func GzipWithConfig(GzipConfig) echo.MiddlewareFunc
func KeyAuth(any) echo.MiddlewareFunc
func RateLimiter(RateLimiterStore) echo.MiddlewareFunc
func RateLimiterWithConfig(RateLimiterConfig) echo.MiddlewareFunc
func Recover() echo.MiddlewareFunc
func RecoverWithConfig(RecoverConfig) echo.MiddlewareFunc
func RemoveTrailingSlash() echo.MiddlewareFunc
func RequestID() echo.MiddlewareFunc
func RequestIDWithConfig(RequestIDConfig) echo.MiddlewareFunc
func RequestLoggerWithConfig(RequestLoggerConfig) echo.MiddlewareFunc
func Secure() echo.MiddlewareFunc
func SecureWithConfig(SecureConfig) echo.MiddlewareFunc
func Static(string) echo.MiddlewareFunc
func StaticWithConfig(StaticConfig) echo.MiddlewareFunc
func CORS() echo.MiddlewareFunc
func Logger() echo.MiddlewareFunc
