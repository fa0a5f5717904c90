// Package sqsiface says what github.com/aws/aws-sdk-go/service/sqs/sqsiface does.
//
//perfls:library aws-sdk-go
package sqsiface

//perfls:methods remote
type SQSAPI interface{}
