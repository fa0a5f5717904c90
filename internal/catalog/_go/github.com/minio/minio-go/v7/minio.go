// Package minio says what github.com/minio/minio-go/v7 does.
//
//perfls:library minio
package minio

import (
	"net/url"
)

//perfls:methods remote
type Client struct{}

//perfls:harmless
func (*Client) EndpointURL() *url.URL

//perfls:harmless
func (*Client) IsOnline() bool

//perfls:harmless
func (*Client) IsOffline() bool
