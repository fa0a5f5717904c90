// Package dynamodb says what github.com/aws/aws-sdk-go-v2/service/dynamodb does.
//
//perfls:library aws-sdk-go
package dynamodb

//perfls:methods remote
type Client struct{}
