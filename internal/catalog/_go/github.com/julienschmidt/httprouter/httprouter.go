// Package httprouter says what github.com/julienschmidt/httprouter does.
//
//perfls:library httprouter
package httprouter

import (
	"net/http"
)

func New() *Router

//perfls:entry role=request framework=httprouter
type Handle func(http.ResponseWriter, *http.Request, Params)

type Params []Param

func (Params) ByName(any) string

type Router struct{}

//perfls:route DELETE path=path handler=handler
func (*Router) DELETE(path string, handler Handle)

//perfls:route GET path=path handler=handler
func (*Router) GET(path string, handler Handle)

//perfls:route HEAD path=path handler=handler
func (*Router) HEAD(path string, handler Handle)

//perfls:route method=method path=path handler=handler
func (*Router) Handle(method string, path string, handler Handle)

//perfls:route method=method path=path handler=handler
func (*Router) Handler(method string, path string, handler http.Handler)

//perfls:route method=method path=path handler=handler
func (*Router) HandlerFunc(method string, path string, handler http.HandlerFunc)

//perfls:route OPTIONS path=path handler=handler
func (*Router) OPTIONS(path string, handler Handle)

//perfls:route PATCH path=path handler=handler
func (*Router) PATCH(path string, handler Handle)

//perfls:route POST path=path handler=handler
func (*Router) POST(path string, handler Handle)

//perfls:route PUT path=path handler=handler
func (*Router) PUT(path string, handler Handle)

func (*Router) Lookup(any, any) (Handle, Params, bool)
func (*Router) ServeFiles(any, any)
func (*Router) ServeHTTP(http.ResponseWriter, *http.Request)

type (
	Param struct{}
)
