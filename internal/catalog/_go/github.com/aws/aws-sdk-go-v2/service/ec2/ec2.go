// Package ec2 says what github.com/aws/aws-sdk-go-v2/service/ec2 does.
//
//perfls:library aws-sdk-go
package ec2

//perfls:methods remote
type Client struct{}
