// Package sqs says what github.com/aws/aws-sdk-go/service/sqs does.
//
//perfls:library aws-sdk-go
package sqs

//perfls:methods remote
type SQS struct{}
