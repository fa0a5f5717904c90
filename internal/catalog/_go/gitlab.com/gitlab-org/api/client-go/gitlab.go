// Package gitlab says what gitlab.com/gitlab-org/api/client-go does.
//
//perfls:library go-gitlab
//perfls:methods remote types=Service
//perfls:methods remote types=ServiceInterface
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
