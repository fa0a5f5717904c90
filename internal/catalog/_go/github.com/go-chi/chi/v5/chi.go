// Package chi describes github.com/go-chi/chi, all versions.
//
//perfls:library chi
package chi

import (
	"context"
	"net/http"
)

type Middlewares []func(http.Handler) http.Handler

//perfls:use handler=handlers
func Chain(handlers ...func(http.Handler) http.Handler) Middlewares

func (Middlewares) Handler(http.Handler) http.Handler
func (Middlewares) HandlerFunc(http.HandlerFunc) http.Handler

func NewRouter() *Mux
func NewMux() *Mux

type Mux struct{}

//perfls:route GET path=path handler=handler
func (*Mux) Get(path string, handler http.HandlerFunc)

//perfls:route HEAD path=path handler=handler
func (*Mux) Head(path string, handler http.HandlerFunc)

//perfls:route POST path=path handler=handler
func (*Mux) Post(path string, handler http.HandlerFunc)

//perfls:route PUT path=path handler=handler
func (*Mux) Put(path string, handler http.HandlerFunc)

//perfls:route PATCH path=path handler=handler
func (*Mux) Patch(path string, handler http.HandlerFunc)

//perfls:route DELETE path=path handler=handler
func (*Mux) Delete(path string, handler http.HandlerFunc)

//perfls:route CONNECT path=path handler=handler
func (*Mux) Connect(path string, handler http.HandlerFunc)

//perfls:route OPTIONS path=path handler=handler
func (*Mux) Options(path string, handler http.HandlerFunc)

//perfls:route TRACE path=path handler=handler
func (*Mux) Trace(path string, handler http.HandlerFunc)

//perfls:route path=path handler=handler
func (*Mux) Query(path string, handler http.HandlerFunc)

//perfls:route path=path handler=handler
func (*Mux) Handle(path string, handler http.Handler)

//perfls:route path=path handler=handler
func (*Mux) HandleFunc(path string, handler http.HandlerFunc)

//perfls:route method=method path=path handler=handler
func (*Mux) Method(method, path string, handler http.Handler)

//perfls:route method=method path=path handler=handler
func (*Mux) MethodFunc(method, path string, handler http.HandlerFunc)

//perfls:route handler=handler
func (*Mux) NotFound(handler http.HandlerFunc)

//perfls:route handler=handler
func (*Mux) MethodNotAllowed(handler http.HandlerFunc)

//perfls:mount path=path handler=handler
func (*Mux) Mount(path string, handler http.Handler)

//perfls:group handler=handler
func (*Mux) Group(handler func(Router)) Router

//perfls:group path=path handler=handler
func (*Mux) Route(path string, handler func(Router)) Router

//perfls:use handler=handlers
func (*Mux) Use(handlers ...func(http.Handler) http.Handler)

//perfls:group
//perfls:use handler=handlers
func (*Mux) With(handlers ...func(http.Handler) http.Handler) Router

func (*Mux) Find(...any) string
func (*Mux) Match(...any) bool
func (*Mux) MethodNotAllowedHandler(...any) http.HandlerFunc
func (*Mux) Middlewares() Middlewares
func (*Mux) NotFoundHandler() http.HandlerFunc
func (*Mux) Routes() []Route
func (*Mux) ServeHTTP(http.ResponseWriter, *http.Request)

type Router interface {
	http.Handler
	Routes
	//perfls:use handler=handlers
	Use(handlers ...func(http.Handler) http.Handler)
	//perfls:group
	//perfls:use handler=handlers
	With(handlers ...func(http.Handler) http.Handler) Router
	//perfls:group handler=handler
	Group(handler func(Router)) Router
	//perfls:group path=path handler=handler
	Route(path string, handler func(Router)) Router
	//perfls:mount path=path handler=handler
	Mount(path string, handler http.Handler)
	//perfls:route path=path handler=handler
	Query(path string, handler http.HandlerFunc)
	//perfls:route path=path handler=handler
	Handle(path string, handler http.Handler)
	//perfls:route path=path handler=handler
	HandleFunc(path string, handler http.HandlerFunc)
	//perfls:route method=method path=path handler=handler
	Method(method, path string, handler http.Handler)
	//perfls:route method=method path=path handler=handler
	MethodFunc(method, path string, handler http.HandlerFunc)
	//perfls:route GET path=path handler=handler
	Get(path string, handler http.HandlerFunc)
	//perfls:route HEAD path=path handler=handler
	Head(path string, handler http.HandlerFunc)
	//perfls:route POST path=path handler=handler
	Post(path string, handler http.HandlerFunc)
	//perfls:route PUT path=path handler=handler
	Put(path string, handler http.HandlerFunc)
	//perfls:route PATCH path=path handler=handler
	Patch(path string, handler http.HandlerFunc)
	//perfls:route DELETE path=path handler=handler
	Delete(path string, handler http.HandlerFunc)
	//perfls:route CONNECT path=path handler=handler
	Connect(path string, handler http.HandlerFunc)
	//perfls:route OPTIONS path=path handler=handler
	Options(path string, handler http.HandlerFunc)
	//perfls:route TRACE path=path handler=handler
	Trace(path string, handler http.HandlerFunc)
	//perfls:route handler=handler
	NotFound(handler http.HandlerFunc)
	//perfls:route handler=handler
	MethodNotAllowed(handler http.HandlerFunc)
}

type Routes interface {
	Routes() []Route
	Middlewares() Middlewares
	Match(*Context, string, string) bool
	Find(*Context, string, string) string
}

type Route struct {
	SubRoutes Routes
	Handlers  map[string]http.Handler
	Pattern   string
}

type (
	RouteParams  struct{ Keys, Values []string }
	ChainHandler struct{ Endpoint http.Handler }
	WalkFunc     func(method, route string, handler http.Handler, middlewares ...func(http.Handler) http.Handler) error
)

func (*ChainHandler) ServeHTTP(http.ResponseWriter, *http.Request)

type Context struct {
	Routes        Routes
	RoutePath     string
	RouteMethod   string
	URLParams     RouteParams
	RoutePatterns []string
}

func NewRouteContext() *Context
func RouteContext(context.Context) *Context
func (*Context) Reset()
func (*Context) RoutePattern() string
func (*Context) URLParam(string) string
func URLParam(*http.Request, string) string
func URLParamFromCtx(context.Context, string) string
func RegisterMethod(string)
func Walk(Routes, WalkFunc) error
