// Package sesv2 says what github.com/aws/aws-sdk-go-v2/service/sesv2 does.
//
//perfls:library aws-sdk-go
package sesv2

//perfls:methods remote
type Client struct{}
