// Package ssm says what github.com/aws/aws-sdk-go/service/ssm does.
//
//perfls:library aws-sdk-go
package ssm

//perfls:methods remote
type SSM struct{}
