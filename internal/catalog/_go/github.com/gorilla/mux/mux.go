// Package mux describes github.com/gorilla/mux.
//
//perfls:library gorilla/mux
package mux

import (
	"net/http"
	"net/url"
)

func NewRouter() *Router
func Vars(*http.Request) map[string]string
func CurrentRoute(*http.Request) *Route
func SetURLVars(*http.Request, map[string]string) *http.Request
func CORSMethodMiddleware(*Router) MiddlewareFunc

type (
	BuildVarsFunc  func(map[string]string) map[string]string
	MatcherFunc    func(*http.Request, *RouteMatch) bool
	MiddlewareFunc func(http.Handler) http.Handler
	WalkFunc       func(*Route, *Router, []*Route) error
	RouteMatch     struct {
		Route   *Route
		Handler http.Handler
		Vars    map[string]string
	}
)

func (MiddlewareFunc) Middleware(http.Handler) http.Handler
func (MatcherFunc) Match(*http.Request, *RouteMatch) bool

type Router struct {
	NotFoundHandler         http.Handler
	MethodNotAllowedHandler http.Handler
	KeepContext             bool
}

//perfls:route path=path handler=handler
func (*Router) Handle(path string, handler http.Handler) *Route

//perfls:route path=path handler=handler
func (*Router) HandleFunc(path string, handler func(http.ResponseWriter, *http.Request)) *Route

//perfls:use handler=handlers
func (*Router) Use(handlers ...MiddlewareFunc)

//perfls:group
func (*Router) NewRoute() *Route

//perfls:group path=path
func (*Router) Path(path string) *Route

//perfls:group path=path
func (*Router) PathPrefix(path string) *Route

//perfls:group
func (*Router) Headers(...string) *Route

//perfls:group
func (*Router) Host(string) *Route

//perfls:group
func (*Router) Methods(...string) *Route

//perfls:group
func (*Router) Name(string) *Route

//perfls:group
func (*Router) Queries(...string) *Route

//perfls:group
func (*Router) Schemes(...string) *Route

func (*Router) BuildVarsFunc(BuildVarsFunc) *Route
func (*Router) Get(string) *Route
func (*Router) GetRoute(string) *Route
func (*Router) Match(...any) bool
func (*Router) MatcherFunc(MatcherFunc) *Route
func (*Router) ServeHTTP(http.ResponseWriter, *http.Request)
func (*Router) SkipClean(bool) *Router
func (*Router) StrictSlash(bool) *Router
func (*Router) UseEncodedPath() *Router
func (*Router) Walk(WalkFunc) error

type Route struct{}

//perfls:route handler=handler
func (*Route) Handler(handler http.Handler) *Route

//perfls:route handler=handler
func (*Route) HandlerFunc(handler func(http.ResponseWriter, *http.Request)) *Route

//perfls:group
func (*Route) Subrouter() *Router

//perfls:group path=path
func (*Route) Path(path string) *Route

//perfls:group path=path
func (*Route) PathPrefix(path string) *Route

//perfls:group
func (*Route) Headers(...string) *Route

//perfls:group
func (*Route) Host(string) *Route

//perfls:group
func (*Route) Methods(...string) *Route

//perfls:group
func (*Route) Name(string) *Route

//perfls:group
func (*Route) Queries(...string) *Route

//perfls:group
func (*Route) Schemes(...string) *Route

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
func (*Route) HeadersRegexp(...string) *Route
func (*Route) Match(...any) bool
func (*Route) MatcherFunc(MatcherFunc) *Route
func (*Route) SkipClean() bool
func (*Route) URL(...string) (*url.URL, error)
func (*Route) URLHost(...string) (*url.URL, error)
func (*Route) URLPath(...string) (*url.URL, error)
