// Package secretsmanager says what github.com/aws/aws-sdk-go-v2/service/secretsmanager does.
//
//perfls:library aws-sdk-go
package secretsmanager

//perfls:methods remote
type Client struct{}
