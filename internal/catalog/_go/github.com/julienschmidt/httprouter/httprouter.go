// Package httprouter describes github.com/julienschmidt/httprouter.
//
//perfls:library httprouter
package httprouter

import (
	"context"
	"net/http"
)

//perfls:entry role=request framework=httprouter
type Handle func(http.ResponseWriter, *http.Request, Params)

type (
	Param  struct{ Key, Value string }
	Params []Param
)

func (Params) ByName(string) string
func ParamsFromContext(context.Context) Params

func New() *Router

type Router struct {
	NotFound         http.Handler
	MethodNotAllowed http.Handler
	GlobalOPTIONS    http.Handler
	PanicHandler     func(http.ResponseWriter, *http.Request, any)
}

//perfls:route GET path=path handler=handler
func (*Router) GET(path string, handler Handle)

//perfls:route HEAD path=path handler=handler
func (*Router) HEAD(path string, handler Handle)

//perfls:route POST path=path handler=handler
func (*Router) POST(path string, handler Handle)

//perfls:route PUT path=path handler=handler
func (*Router) PUT(path string, handler Handle)

//perfls:route PATCH path=path handler=handler
func (*Router) PATCH(path string, handler Handle)

//perfls:route DELETE path=path handler=handler
func (*Router) DELETE(path string, handler Handle)

//perfls:route OPTIONS path=path handler=handler
func (*Router) OPTIONS(path string, handler Handle)

//perfls:route method=method path=path handler=handler
func (*Router) Handle(method, path string, handler Handle)

//perfls:route method=method path=path handler=handler
func (*Router) Handler(method, path string, handler http.Handler)

//perfls:route method=method path=path handler=handler
func (*Router) HandlerFunc(method, path string, handler http.HandlerFunc)

func (*Router) Lookup(...any) (Handle, Params, bool)
func (*Router) ServeFiles(string, http.FileSystem)
func (*Router) ServeHTTP(http.ResponseWriter, *http.Request)
