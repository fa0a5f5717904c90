// Package lambda says what github.com/aws/aws-sdk-go/service/lambda does.
//
//perfls:library aws-sdk-go
package lambda

//perfls:methods remote
type Lambda struct{}
