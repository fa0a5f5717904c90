// Package github says what github.com/google/go-github/v66/github does.
//
//perfls:library go-github
//perfls:methods remote types=Service
package github

import (
	"net/http"
)

// Response is the answer of the server.
//
//perfls:result remote
type Response struct {
	*http.Response
}
