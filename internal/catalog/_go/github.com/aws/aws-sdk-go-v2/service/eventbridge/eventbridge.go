// Package eventbridge says what github.com/aws/aws-sdk-go-v2/service/eventbridge does.
//
//perfls:library aws-sdk-go
package eventbridge

//perfls:methods remote
type Client struct{}
