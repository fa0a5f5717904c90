// Package ssm says what github.com/aws/aws-sdk-go-v2/service/ssm does.
//
//perfls:library aws-sdk-go
package ssm

//perfls:methods remote
type Client struct{}
