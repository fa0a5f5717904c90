// Package cloudwatchlogs says what github.com/aws/aws-sdk-go-v2/service/cloudwatchlogs does.
//
//perfls:library aws-sdk-go
package cloudwatchlogs

//perfls:methods remote
type Client struct{}
