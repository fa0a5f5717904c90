// Package s3iface says what github.com/aws/aws-sdk-go/service/s3/s3iface does.
//
//perfls:library aws-sdk-go
package s3iface

//perfls:methods remote
type S3API interface{}
