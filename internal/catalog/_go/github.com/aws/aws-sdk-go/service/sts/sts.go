// Package sts says what github.com/aws/aws-sdk-go/service/sts does.
//
//perfls:library aws-sdk-go
package sts

//perfls:methods remote
type STS struct{}
