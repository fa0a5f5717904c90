// Package kms says what github.com/aws/aws-sdk-go/service/kms does.
//
//perfls:library aws-sdk-go
package kms

//perfls:methods remote
type KMS struct{}
