// Package ssmiface says what github.com/aws/aws-sdk-go/service/ssm/ssmiface does.
//
//perfls:library aws-sdk-go
package ssmiface

//perfls:methods remote
type SSMAPI interface{}
