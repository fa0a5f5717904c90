// Package cloudwatch says what github.com/aws/aws-sdk-go-v2/service/cloudwatch does.
//
//perfls:library aws-sdk-go
package cloudwatch

//perfls:methods remote
type Client struct{}
