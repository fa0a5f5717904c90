// Package kms says what github.com/aws/aws-sdk-go-v2/service/kms does.
//
//perfls:library aws-sdk-go
package kms

//perfls:methods remote
type Client struct{}
