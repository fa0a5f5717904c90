// Package stsiface says what github.com/aws/aws-sdk-go/service/sts/stsiface does.
//
//perfls:library aws-sdk-go
package stsiface

//perfls:methods remote
type STSAPI interface{}
