// Package mux says what github.com/gorilla/mux does.
//
//perfls:library gorilla/mux
package mux

import (
	"net/http"
	"net/url"
)

func CurrentRoute(any) *Route
func NewRouter() *Router

type Route struct{}

//perfls:route handler=handler
func (*Route) Handler(handler http.Handler) *Route

//perfls:route handler=handler
func (*Route) HandlerFunc(handler func(http.ResponseWriter, *http.Request)) *Route

//perfls:group
func (*Route) Headers(...any) *Route

//perfls:group
func (*Route) Host(any) *Route

//perfls:group
func (*Route) Methods(...any) *Route

//perfls:group
func (*Route) Name(any) *Route

//perfls:group path=path
func (*Route) Path(path string) *Route

//perfls:group path=path
func (*Route) PathPrefix(path string) *Route

//perfls:group
func (*Route) Queries(...any) *Route

//perfls:group
func (*Route) Schemes(...any) *Route

//perfls:group
func (*Route) Subrouter() *Router

func (*Route) BuildOnly() *Route
func (*Route) BuildVarsFunc(BuildVarsFunc) *Route
func (*Route) GetError() error
func (*Route) GetHandler() http.Handler
func (*Route) GetHostTemplate() (string, error)
func (*Route) GetMethods() ([]string, error)
func (*Route) GetName() string
func (*Route) GetPathRegexp() (string, error)
func (*Route) GetPathTemplate() (string, error)
func (*Route) GetQueriesRegexp() ([]string, error)
func (*Route) GetQueriesTemplates() ([]string, error)
func (*Route) GetVarNames() ([]string, error)
func (*Route) HeadersRegexp(...any) *Route
func (*Route) Match(any, any) bool
func (*Route) MatcherFunc(MatcherFunc) *Route
func (*Route) SkipClean() bool
func (*Route) URL(...any) (*url.URL, error)
func (*Route) URLHost(...any) (*url.URL, error)
func (*Route) URLPath(...any) (*url.URL, error)

type RouteMatch struct {
	Route    *Route
	MatchErr error
}

type Router struct{}

//perfls:route path=path handler=handler
func (*Router) Handle(path string, handler http.Handler) *Route

//perfls:route path=path handler=handler
func (*Router) HandleFunc(path string, handler func(http.ResponseWriter, *http.Request)) *Route

//perfls:group
func (*Router) Headers(...any) *Route

//perfls:group
func (*Router) Host(any) *Route

//perfls:group
func (*Router) Methods(...any) *Route

//perfls:group
func (*Router) Name(any) *Route

//perfls:group
func (*Router) NewRoute() *Route

//perfls:group path=path
func (*Router) Path(path string) *Route

//perfls:group path=path
func (*Router) PathPrefix(path string) *Route

//perfls:group
func (*Router) Queries(...any) *Route

//perfls:group
func (*Router) Schemes(...any) *Route

//perfls:use handler=handlers
func (*Router) Use(handlers ...MiddlewareFunc)

func (*Router) BuildVarsFunc(BuildVarsFunc) *Route
func (*Router) Get(any) *Route
func (*Router) GetRoute(any) *Route
func (*Router) Match(any, any) bool
func (*Router) MatcherFunc(MatcherFunc) *Route
func (*Router) ServeHTTP(http.ResponseWriter, *http.Request)
func (*Router) SkipClean(any) *Router
func (*Router) StrictSlash(any) *Router
func (*Router) UseEncodedPath() *Router
func (*Router) Walk(WalkFunc) error

var (
	ErrMethodMismatch error
	ErrNotFound       error
	SkipRouter        error
)

type (
	BuildVarsFunc  func(map[string]string) map[string]string
	MatcherFunc    func(*http.Request, *RouteMatch) bool
	MiddlewareFunc func(http.Handler) http.Handler
	WalkFunc       func(*Route, *Router, []*Route) error
)
