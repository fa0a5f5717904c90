// Package dynamodb says what github.com/aws/aws-sdk-go/service/dynamodb does.
//
//perfls:library aws-sdk-go
package dynamodb

//perfls:methods remote
type DynamoDB struct{}
