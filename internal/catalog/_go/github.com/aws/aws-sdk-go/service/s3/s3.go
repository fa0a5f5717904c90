// Package s3 says what github.com/aws/aws-sdk-go/service/s3 does.
//
//perfls:library aws-sdk-go
package s3

//perfls:methods remote
type S3 struct{}
