// Package sfn says what github.com/aws/aws-sdk-go-v2/service/sfn does.
//
//perfls:library aws-sdk-go
package sfn

//perfls:methods remote
type Client struct{}
