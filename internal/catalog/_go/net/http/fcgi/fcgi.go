// Package fcgi describes what serves requests.
package fcgi

import (
	"net"
	"net/http"
)

//perfls:serve
func Serve(l net.Listener, handler http.Handler) error
