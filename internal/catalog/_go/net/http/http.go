// Package http describes what net/http registers, reads, bounds, sends and serves.
package http

import (
	"context"
	"io"
	"net"
	"net/url"
)

// Handler is what serves a request: so are its implementations.
//
//perfls:entry role=request
type Handler interface {
	ServeHTTP(w ResponseWriter, r *Request)
}

//perfls:entry role=request
type HandlerFunc func(w ResponseWriter, r *Request)

//perfls:request
type Request struct {
	Method string
	URL    *url.URL
	Body   io.ReadCloser
	ctx    context.Context
}

// RoundTripper sends requests.
type RoundTripper interface {
	//perfls:remote
	RoundTrip(req *Request) (*Response, error)
}

//perfls:route path=pattern handler=handler
func Handle(pattern string, handler Handler)

//perfls:route path=pattern handler=handler
func HandleFunc(pattern string, handler func(ResponseWriter, *Request))

//perfls:route path=pattern handler=handler
func (mux *ServeMux) Handle(pattern string, handler Handler)

//perfls:route path=pattern handler=handler
func (mux *ServeMux) HandleFunc(pattern string, handler func(ResponseWriter, *Request))

//perfls:remote
func Get(url string) (resp *Response, err error)

//perfls:remote
func Head(url string) (resp *Response, err error)

//perfls:remote
func Post(url, contentType string, body io.Reader) (resp *Response, err error)

//perfls:remote
func PostForm(url string, data url.Values) (resp *Response, err error)

//perfls:remote
func (c *Client) Do(req *Request) (*Response, error)

//perfls:remote
func (c *Client) Get(url string) (resp *Response, err error)

//perfls:remote
func (c *Client) Head(url string) (resp *Response, err error)

//perfls:remote
func (c *Client) Post(url, contentType string, body io.Reader) (resp *Response, err error)

//perfls:remote
func (c *Client) PostForm(url string, data url.Values) (resp *Response, err error)

//perfls:remote
func (t *Transport) RoundTrip(req *Request) (*Response, error)

//perfls:body limit=r bytes=n
func MaxBytesReader(w ResponseWriter, r io.ReadCloser, n int64) io.ReadCloser

//perfls:body limit bytes=n
func MaxBytesHandler(h Handler, n int64) Handler

//perfls:serve
func ListenAndServe(addr string, handler Handler) error

//perfls:serve
func ListenAndServeTLS(addr, certFile, keyFile string, handler Handler) error

//perfls:serve
func Serve(l net.Listener, handler Handler) error

//perfls:serve
func ServeTLS(l net.Listener, handler Handler, certFile, keyFile string) error

//perfls:serve
func (srv *Server) ListenAndServe() error

//perfls:serve
func (srv *Server) ListenAndServeTLS(certFile, keyFile string) error

//perfls:serve
func (srv *Server) Serve(l net.Listener) error

//perfls:serve
func (srv *Server) ServeTLS(l net.Listener, certFile, keyFile string) error
