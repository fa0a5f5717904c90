// Package gitlab says what github.com/xanzy/go-gitlab does.
//
//perfls:library go-gitlab
//perfls:methods remote types=Service
package gitlab

import (
	"net/http"
)

// Response is the answer of the server.
//
//perfls:result remote
type Response struct {
	*http.Response
}
