// Package dynamodbiface says what github.com/aws/aws-sdk-go/service/dynamodb/dynamodbiface does.
//
//perfls:library aws-sdk-go
package dynamodbiface

//perfls:methods remote
type DynamoDBAPI interface{}
