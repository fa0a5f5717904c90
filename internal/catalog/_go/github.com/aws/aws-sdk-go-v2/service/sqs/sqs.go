// Package sqs says what github.com/aws/aws-sdk-go-v2/service/sqs does.
//
//perfls:library aws-sdk-go
package sqs

//perfls:methods remote
type Client struct{}
