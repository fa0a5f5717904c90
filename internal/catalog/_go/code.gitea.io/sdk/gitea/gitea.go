// Package gitea says what code.gitea.io/sdk/gitea does.
//
//perfls:library gitea
package gitea

import (
	"context"
	"net/http"
)

//perfls:methods remote
type Client struct{}

//perfls:harmless
func (*Client) CheckServerVersionConstraint(any) error

//perfls:harmless
func (*Client) SetBasicAuth(any, any)

//perfls:harmless
func (*Client) SetContext(context.Context)

//perfls:harmless
func (*Client) SetHTTPClient(any)

//perfls:harmless
func (*Client) SetOTP(any)

//perfls:harmless
func (*Client) SetSudo(any)

//perfls:harmless
func (*Client) SetUserAgent(any)

// Response is the answer of the server.
//
//perfls:result remote
type Response struct {
	*http.Response
}
