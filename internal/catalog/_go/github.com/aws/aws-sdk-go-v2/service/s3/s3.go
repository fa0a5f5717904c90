// Package s3 says what github.com/aws/aws-sdk-go-v2/service/s3 does.
//
//perfls:library aws-sdk-go
package s3

//perfls:methods remote
type Client struct{}
